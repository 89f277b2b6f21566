import { contextBridge, ipcRenderer } from 'electron';
import type { ShellEvent } from '../shared/contract/shell.ts';
import type { Bridge } from '../shared/contract/window.ts';

// All that a window is given: two functions. Electron's own objects never cross.
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('csp:call', name, input),
  listen: (hear) => {
    const heard = (_event: unknown, told: ShellEvent) => hear(told);
    ipcRenderer.on('csp:event', heard);
    return () => void ipcRenderer.off('csp:event', heard);
  },
};
contextBridge.exposeInMainWorld('csp', bridge);
