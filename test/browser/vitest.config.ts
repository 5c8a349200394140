import { defineConfig } from 'vitest/config';

/** The pages in a real browser. Not part of `npm test`: who runs the service needs no browser. */
export default defineConfig({
  // Two copies of graphql under vitest are two realms: `instanceof GraphQLSchema` then fails.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/harness/postgres.global.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A chain and a browser at a time.
    fileParallelism: false,
  },
});
