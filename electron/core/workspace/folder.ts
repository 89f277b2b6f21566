import { join } from 'node:path';

/** The database of the workspace in a folder. Its dated copies lie beside it. */
export const storePath = (folder: string): string => join(folder, 'workspace.db');

/** The locked keys of the workspace in a folder. */
export const keysPath = (folder: string): string => join(folder, 'keys.json');
