import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/shell.ts';
import { shell as words } from '../../shared/words/shell.ts';

type Item = MenuItemConstructorOptions;

type About = {
  platform: NodeJS.Platform;
  packaged: boolean;
  ask(command: MenuCommand): void;
  copyLog(): void;
};

/** The menu: what it asks of the window it asks by name, and the rest is the system's own. */
export function menuTemplate({ platform, packaged, ask, copyLog }: About): Item[] {
  const said = words.menu;
  const asks = (command: MenuCommand, label: string, accelerator?: string): Item => ({
    id: command,
    label,
    ...(accelerator && { accelerator }),
    click: () => ask(command),
  });
  const line: Item = { type: 'separator' };
  const settings = asks('settings', said.settings, 'CmdOrCtrl+,');
  const about = asks('about', said.about);
  const onMac = platform === 'darwin';
  const mac: Item = {
    label: words.title,
    submenu: [
      about,
      line,
      settings,
      line,
      { role: 'hide', label: said.hide },
      line,
      { role: 'quit', label: said.quit },
    ],
  };
  return [
    ...(onMac ? [mac] : []),
    {
      label: said.file,
      submenu: [
        asks('open', said.open, 'CmdOrCtrl+O'),
        asks('print', said.print, 'CmdOrCtrl+P'),
        line,
        asks('lock', said.lock, 'CmdOrCtrl+L'),
        ...(onMac ? [{ role: 'close', label: said.close } as Item] : [line, settings, line, quit(said.quit)]),
      ],
    },
    {
      label: said.edit,
      submenu: [
        // The page hears these keys itself: in a text field they may be the field's own.
        { ...asks('undo', said.undo, 'CmdOrCtrl+Z'), registerAccelerator: false },
        { ...asks('redo', said.redo, onMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'), registerAccelerator: false },
        line,
        { role: 'cut', label: said.cut },
        { role: 'copy', label: said.copy },
        { role: 'paste', label: said.paste },
        { role: 'selectAll', label: said.selectAll },
      ],
    },
    {
      label: said.view,
      submenu: [
        asks('search', said.search, 'CmdOrCtrl+K'),
        line,
        { role: 'zoomIn', label: said.larger },
        { role: 'zoomOut', label: said.smaller },
        { role: 'resetZoom', label: said.usual },
        { role: 'togglefullscreen', label: said.fullScreen },
        ...(packaged ? [] : [line, { role: 'toggleDevTools', label: said.developer } as Item]),
      ],
    },
    {
      label: said.help,
      role: 'help',
      submenu: [
        asks('help', said.helpPanel, 'F1'),
        { label: said.copyForIt, click: copyLog },
        ...(onMac ? [] : [line, about]),
      ],
    },
  ];
}

const quit = (label: string): Item => ({ role: 'quit', label, accelerator: 'CmdOrCtrl+Q' });
