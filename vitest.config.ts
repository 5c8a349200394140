import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Two copies of graphql under vitest are two realms: `instanceof GraphQLSchema` then fails.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
