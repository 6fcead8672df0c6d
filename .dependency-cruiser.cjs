// Who may import whom: design of the house, see README.md "Map of the house".
/** Paths under `from` may reach only `allowed` inside the project. */
const only = (name, from, allowed, fromNot) => ({
  name,
  severity: 'error',
  from: { path: from, ...(fromNot ? { pathNot: fromNot } : {}) },
  to: { path: '^(src|solver|db|schema|tests)/', pathNot: [from, ...allowed] },
});
const npmOnly = (name, from, packages) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
    pathNot: packages.map((p) => `node_modules/(@types/)?${p}/`),
  },
});
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('domain-imports-nothing', '^src/domain/', []),
    npmOnly('domain-only-luxon', '^src/domain/', ['luxon', 'date-holidays']),
    only('solver-imports-nothing', '^solver/', []),
    only('db-imports-nothing-of-src', '^db/', []),
    only('platform', '^src/platform/', ['^src/domain/']),
    only('travel', '^src/travel/', ['^src/domain/']),
    only('planning', '^src/planning/', ['^src/domain/', '^solver/index\\.ts$', '^src/travel/', '^src/platform/']),
    only('modules', '^src/modules/', ['^src/domain/', '^src/planning/', '^db/', '^src/platform/', '^src/travel/']),
    only('jobs', '^src/jobs/', ['^src/modules/', '^src/platform/', '^src/domain/', '^src/planning/']),
    only('api', '^src/api/', ['^src/modules/', '^src/domain/', '^src/platform/', '^schema/']),
    only('console', '^src/console/', ['^src/domain/']),
    {
      name: 'modules-know-each-other-by-read-models',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: {
        path: '^src/modules/([^/]+)/',
        pathNot: [
          '^src/modules/$1/',
          '^src/modules/common/',
          '^src/modules/audit/record-audit\\.ts$',
          '^src/modules/booking/entry\\.ts$',
          '-read-model\\.ts$',
        ],
      },
    },
    {
      name: 'solver-face',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^solver/', pathNot: ['^solver/index\\.ts$'] },
    },
    {
      name: 'engines-only',
      severity: 'error',
      from: { path: '^solver/', pathNot: '^solver/(engines|recombination|bound)/' },
      to: { path: 'node_modules/(or-tools-wasm|highs)/' },
    },
    {
      name: 'api-no-database',
      severity: 'error',
      from: { path: '^src/api/' },
      to: { path: 'node_modules/(kysely|pg)/' },
    },
    {
      name: 'only-repositories-know-sql',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '-repository\\.ts$',
          '-read-model\\.ts$',
          '^src/app\\.ts$',
          '^src/jobs/',
          '^src/platform/',
          '-cli\\.ts$',
        ],
      },
      to: { path: 'node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.generated\\.ts$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
