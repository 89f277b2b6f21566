import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{electron,shared,db,build,tests,renderer}/**/*.test.{ts,tsx}'],
  },
});
