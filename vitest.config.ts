import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '**/dist/**', '**/fixtures/**'];

/** One project per suite of `npm test`; `docs/guides/testing.md` says what belongs where. */
export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/**/*.test.{ts,tsx}', 'apps/**/*.test.{ts,tsx}', 'tests/house/*.test.ts'],
          exclude: [...never, '**/*.int.test.ts', ...(process.env['OPENWARD_FAST'] ? ['**/*.slow.test.ts'] : [])],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'store',
          include: ['apps/**/*.int.test.ts'],
          exclude: never,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'scenarios',
          include: ['tests/scenarios/**/*.test.ts', 'tests/conformance/**/*.test.ts'],
          exclude: never,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.journey.ts'],
          exclude: never,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          exclude: never,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'comparison',
          include: ['tests/comparison/**/*.test.ts'],
          exclude: never,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
