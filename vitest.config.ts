import { defineConfig } from 'vitest/config';

/**
 * Three projects, so that each can run alone:
 * unit needs nothing, server starts PostgreSQL once, e2e a browser and the whole product.
 */
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.{ts,tsx}',
            'apps/{staff,resident,cli}/**/*.test.{ts,tsx}',
            'tools/**/*.test.ts',
          ],
          setupFiles: ['tools/fastcheck.ts'],
          maxWorkers: '100%',
          testTimeout: process.env.MEEDOEN_PROPERTY_RUNS ? 3_600_000 : 20_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['apps/server/**/*.test.ts'],
          // the tests wait for PostgreSQL half of the time
          maxWorkers: '100%',
          globalSetup: ['apps/server/platform/postgres/vitest.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/vitest.ts'],
          // what journeys wait for is mostly the browser and the server: two at once fill two cores
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
