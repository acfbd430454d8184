import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Apollo loads graphql's CommonJS build; without this, tests would load a second copy of it.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['{gateway,subgraphs,infra,tests}/**/*.spec.ts'],
    globalSetup: ['infra/local/src/test-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
