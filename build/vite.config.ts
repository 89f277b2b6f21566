import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';
import { noncePlaceholder } from '../electron/shell/content-policy.ts';

/** What every part and every test is built with. TSX is compiled as tsconfig.json says. */
export const common: UserConfig = { publicDir: false, envDir: false };

type NodeTarget = { entry: string; target: 'node24' | 'node18'; format: 'es' | 'cjs' };

/**
 * A part that runs in Node: one folder in dist with everything inside but Node itself, SQLite (a binary,
 * found in node_modules when it runs) and Electron.
 */
const forNode = ({ entry, target, format }: NodeTarget): UserConfig => ({
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { target: 'node', noExternal: true, external: ['better-sqlite3', 'electron'] },
  build: {
    ssr: entry,
    target,
    minify: false,
    rolldownOptions: { output: { format, entryFileNames: format === 'es' ? '[name].mjs' : '[name].cjs' } },
  },
});

/** Leaves beside the window's files the list of them: nothing that is not in it is ever served. */
const listFiles: Plugin = {
  name: 'list-files',
  generateBundle: {
    order: 'post', // the page itself comes last
    handler(_options, bundle) {
      const source = JSON.stringify(Object.keys(bundle).sort());
      this.emitFile({ type: 'asset', fileName: 'files.json', source });
    },
  },
};

/** The window: one page, with a mark where each answer puts its own nonce. */
const forWindow: UserConfig = {
  root: 'renderer',
  base: './',
  html: { cspNonce: noncePlaceholder },
  plugins: [listFiles],
  build: {
    target: 'chrome114',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // It is read from the disk: one large file is no worse than many small ones.
    chunkSizeWarningLimit: 5000,
    // Marks for servers that render React, of which there is none here.
    rolldownOptions: {
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
};

/** The parts by mode. build/setup/app.mjs lists the same modes with their sources. */
const parts: Record<string, UserConfig> = {
  cli: forNode({ entry: 'electron/cli.ts', target: 'node24', format: 'es' }),
  main: forNode({ entry: 'electron/main.ts', target: 'node18', format: 'cjs' }),
  preload: forNode({ entry: 'electron/preload.ts', target: 'node18', format: 'cjs' }),
  core: forNode({ entry: 'electron/core/process.ts', target: 'node18', format: 'cjs' }),
  renderer: forWindow,
};

export default defineConfig(({ mode }) => {
  const part = parts[mode];
  if (!part) throw new Error(`There is no part "${mode}": choose one of ${Object.keys(parts).join(', ')}.`);
  return mergeConfig(common, part);
});
