import { availableParallelism } from 'node:os';
import { defineConfig, mergeConfig } from 'vitest/config';
import { common } from './build/vite.config.ts';

export default mergeConfig(
  common,
  defineConfig({
    test: {
      include: ['{electron,shared,db,build,tests,renderer}/**/*.test.{ts,tsx}'],
      globalSetup: ['tests/shared-folder.ts'],
      // Journeys mostly wait for a window: a core fewer than there are, as is the default, leaves one idle.
      maxWorkers: Math.max(2, availableParallelism()),
      // Passphrases are stretched on purpose, and set-up may share two cores with the tests.
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  }),
);
