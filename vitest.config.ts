import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'rules/test/**/*.test.ts',
      'extension/test/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    setupFiles: ['test/fixed-seed.ts'],
    testTimeout: 30_000,
  },
});
