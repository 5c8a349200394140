import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Two copies of graphql under vitest are two realms: `instanceof GraphQLSchema` then fails.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    globalSetup: ['test/harness/postgres.global.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A chain in a test is a whole one: more than a file per core at a time only makes them wait for each other.
    maxWorkers: 2,
  },
});
