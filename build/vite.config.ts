import { defineConfig, mergeConfig, type UserConfig } from 'vite';

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

/** The parts by mode. build/setup/app.mjs lists the same modes with their sources. */
const parts: Record<string, UserConfig> = {
  cli: forNode({ entry: 'electron/cli.ts', target: 'node24', format: 'es' }),
};

export default defineConfig(({ mode }) => {
  const part = parts[mode];
  if (!part) throw new Error(`There is no part "${mode}": choose one of ${Object.keys(parts).join(', ')}.`);
  return mergeConfig(common, part);
});
