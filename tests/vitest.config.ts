import { defineConfig } from 'vitest/config';

/** Four kinds of tests: pure (unit, solver), with a real PostgreSQL (integration, faults), in a real browser. */
const root = new URL('..', import.meta.url).pathname;
/** The tools around GraphQL are CommonJS and load `graphql/index.js`; a second copy of it (`index.mjs`) would not know their types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const FOLDER = 'tests/support/temporary-folder.ts';
const project = (name: string, include: string[], extra: object = {}) => ({
  root,
  resolve,
  test: { name, include, environment: 'node' as const, globalSetup: [FOLDER], ...extra },
});
/** Limits are for what hangs: on a busy machine, or one with a single core, what works takes many times as long. */
const database = { globalSetup: [FOLDER, 'tests/support/global-setup.ts'], testTimeout: 120_000, hookTimeout: 240_000 };

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    projects: [
      project('unit', ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'], {
        isolate: false,
        testTimeout: 60_000,
      }),
      project('solver', ['tests/solver/**/*.test.ts'], { testTimeout: 60_000 }),
      project('integration', ['tests/integration/**/*.test.ts'], database),
      project('browser', ['tests/browser/**/*.test.ts'], { ...database, testTimeout: 180_000, hookTimeout: 300_000 }),
    ],
  },
});
