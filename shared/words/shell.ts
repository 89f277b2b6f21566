/** Words of the window's frame that the system shows: menus, dialogs, and the page shown when nothing else can be. */
export const shell = {
  title: 'CSP Returns',
  menu: {
    file: '&File',
    open: '&Open files…',
    print: '&Print…',
    lock: '&Lock the workspace',
    settings: '&Settings…',
    close: '&Close',
    quit: '&Quit CSP Returns',
    hide: 'Hide CSP Returns',
    edit: '&Edit',
    undo: '&Undo',
    redo: '&Redo',
    cut: 'Cu&t',
    copy: '&Copy',
    paste: '&Paste',
    selectAll: 'Select &all',
    view: '&View',
    search: '&Search…',
    larger: '&Larger text',
    smaller: 'S&maller text',
    usual: '&Usual size',
    fullScreen: '&Full screen',
    developer: '&Developer tools',
    help: '&Help',
    helpPanel: '&Help with this screen',
    copyForIt: '&Copy the log for IT',
    about: '&About CSP Returns',
  },
  dialog: {
    open: 'Choose files',
    save: 'Save as',
    saveAll: 'Choose a folder for these files',
    kinds: {
      csp: 'CSP Returns files',
      table: 'Spreadsheets and CSV files',
      partnership: 'Partnership files',
      any: 'All files',
    },
    replace: (count: number): string =>
      count === 1
        ? 'A file of that name is already in the folder.'
        : `${count} files of those names are already in the folder.`,
    replaceDetail: 'Replacing them cannot be undone.',
    replaceYes: 'Replace',
    cancel: 'Cancel',
  },
  broken: {
    title: 'CSP Returns could not start',
    build: 'Part of the app is missing. Install CSP Returns again from where you got it.',
  },
};
