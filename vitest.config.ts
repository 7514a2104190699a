import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Two cores: more workers only contend for the disk that the durable writes flush.
    maxWorkers: 2,
  },
});
