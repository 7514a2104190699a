import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Two cores: more workers only contend for the disk that the durable writes flush.
    maxWorkers: 2,
    // No module keeps anything: each worker loads the program once, not once a file.
    isolate: false,
    setupFiles: ['test/support/after-each-file.ts'],
  },
});
