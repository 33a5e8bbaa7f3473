// Who may import whom, as docs/architecture.md says. Each rule is shown to fire in tests/house/import-rules.test.ts.

/** Packages and the packages each may import. */
const may = {
  kernel: [],
  rules: ['kernel'],
  physiology: ['kernel', 'rules'],
  dialogue: ['kernel', 'rules'],
  procedures: ['kernel', 'rules'],
  imaging: ['kernel', 'rules'],
  encounter: ['kernel', 'rules', 'physiology', 'dialogue', 'procedures', 'imaging'],
  content: ['kernel', 'rules', 'physiology', 'dialogue', 'procedures', 'imaging', 'encounter'],
  learning: ['kernel', 'rules'],
  credentials: ['kernel', 'rules'],
  interop: ['kernel', 'rules', 'encounter', 'content', 'learning', 'credentials'],
  insight: ['kernel', 'rules', 'encounter', 'learning'],
};

const test = '(\\.(test|test-support)\\.tsx?|\\.journey\\.ts)$|/test-support/';

const direction = Object.entries(may).map(([name, others]) => ({
  name: `${name}-imports-only-${others.length > 0 ? others.join('-') : 'nothing'}`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: '^(packages|apps|tests|bench|scripts|tools)/', pathNot: `^packages/(${[name, ...others].join('|')})/` },
}));

export default {
  forbidden: [
    ...direction,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'known-package',
      comment: 'A new package takes its place in the table above.',
      severity: 'error',
      from: { path: `^packages/(?!(${Object.keys(may).join('|')})/)` },
      to: {},
    },
    {
      name: 'package-through-its-door',
      severity: 'error',
      from: { path: '^(packages|apps|tests|bench|scripts|tools)/([^/]+)/' },
      to: {
        path: '^packages/([^/]+)/src/',
        pathNot: ['^packages/$2/', '^packages/[^/]+/src/(index|engine)\\.ts$', '^packages/[^/]+/src/testing/'],
      },
    },
    {
      name: 'pure-without-host',
      comment: 'A pure package has no disk and no network.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'capability-through-its-door',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/(capabilities|features|ports)/([^/]+)/' },
      to: {
        path: '^apps/[^/]+/src/(capabilities|features)/[^/]+/.+',
        pathNot: ['^apps/$1/src/$2/$3/', '^apps/[^/]+/src/(capabilities|features)/[^/]+/index\\.tsx?$'],
      },
    },
    {
      name: 'rest-of-app-through-the-door',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/', pathNot: ['^apps/[^/]+/src/(capabilities|features)/', test] },
      to: { path: '^apps/[^/]+/src/(capabilities|features)/[^/]+/.+', pathNot: '/index\\.tsx?$' },
    },
    {
      name: 'app-not-into-app',
      comment: 'Apps meet in the contracts of the server alone.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/server/src/contracts/index\\.ts$'] },
    },
    {
      name: 'contracts-alone',
      comment: 'What clients import brings nothing of the server along.',
      severity: 'error',
      from: { path: '^apps/server/src/contracts/' },
      to: { path: '^apps/', pathNot: '^apps/server/src/contracts/' },
    },
    {
      name: 'world-without-react',
      severity: 'error',
      from: { path: '^apps/web/src/world/' },
      to: { path: ['node_modules/react', '^apps/web/src/(shell|features)/'] },
    },
    {
      name: 'shipped-without-tests',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: test },
      to: {
        path: [test, '^(tests|bench|tools)/', 'node_modules/(vitest|fast-check|playwright-core|@axe-core)/'],
      },
    },
    {
      name: 'shipped-declared',
      comment: 'What ships names its packages in its own package.json.',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixtures)/|^tools/avatars/' },
    combinedDependencies: false,
    tsPreCompilationDeps: true,
    preserveSymlinks: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.css'],
    },
    cache: false,
  },
};
