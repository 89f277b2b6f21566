import { defineConfig, mergeConfig } from 'vitest/config';
import { common } from './build/vite.config.ts';

export default mergeConfig(
  common,
  defineConfig({
    test: {
      include: ['{electron,shared,db,build,tests,renderer}/**/*.test.{ts,tsx}'],
      globalSetup: ['tests/shared-folder.ts'],
      // Passphrases are stretched on purpose, and set-up may share two cores with the tests.
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }),
);
