import { defineConfig } from 'vitest/config';

// The file that continuous integration counts the tests from; unset everywhere else.
const report = process.env['GALA_TEST_REPORT'];

export default defineConfig({
  test: {
    ...(report ? { reporters: ['default', 'json'], outputFile: { json: report } } : {}),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'web/src/**/*.test.ts', 'bench/**/*.test.ts'],
          pool: 'threads',
          maxWorkers: 2,
          // Test files share what they import: loading the drawings for each costs a third of the run.
          isolate: false,
          // Against hanging, not slowness: on a busy machine a drawing takes ten times as long.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'contracts',
          setupFiles: ['test/support/patience.ts'],
          include: ['test/contracts/**/*.test.ts'],
          pool: 'forks',
          maxWorkers: 2,
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          // Runs against `dist`, as a user would: `npm test` builds it first.
          name: 'acceptance',
          setupFiles: ['test/support/patience.ts'],
          include: ['test/acceptance/**/*.test.ts'],
          pool: 'forks',
          maxWorkers: 2,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // What takes long to prove; needs `dist`, too.
          name: 'proofs',
          setupFiles: ['test/support/patience.ts'],
          include: ['test/proofs/**/*.test.ts'],
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // The page in a real browser, against a running server; needs `dist`, too.
          name: 'playground',
          include: ['test/playground/**/*.test.ts'],
          globalSetup: ['test/support/playground/built-page.ts'],
          pool: 'forks',
          maxWorkers: 2,
          // A browser that a busy machine starves gets a second try there, and only there.
          retry: process.env['CI'] ? 1 : 0,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          // The clients of others, installed from their package index; not a part of `npm test`.
          name: 'clients',
          include: ['test/clients/**/*.test.ts'],
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
