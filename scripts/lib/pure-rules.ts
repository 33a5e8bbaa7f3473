import type { Linter } from 'eslint';

/** Members of Math that IEEE 754 fixes to the last bit; the others differ between engines and come from the kernel. */
const exactMath =
  'abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|E|LN2|LN10|LOG2E|LOG10E|PI|SQRT1_2|SQRT2';

const outside = [
  'Date',
  'Intl',
  'performance',
  'crypto',
  'process',
  'console',
  'globalThis',
  'global',
  'self',
  'window',
  'document',
  'navigator',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'indexedDB',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'structuredClone',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'Buffer',
  'require',
  'eval',
  'Function',
  'WeakRef',
  'FinalizationRegistry',
  'Atomics',
  'SharedArrayBuffer',
];

/** What a pure package may not do: no clock, no chance, no network, no disk, no DOM, no locale, no inexact mathematics. */
export const pureRules: Linter.RulesRecord = {
  'no-restricted-globals': [
    'error',
    ...outside.map((name) => ({ name, message: 'A pure package knows nothing of its host; take it as an argument.' })),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: `MemberExpression[object.name="Math"][computed=false]:not([property.name=/^(${exactMath})$/])`,
      message: 'Not exact, or chance: use the kernel.',
    },
    { selector: 'MemberExpression[object.name="Math"][computed=true]', message: 'Name the member of Math.' },
    { selector: ':not(MemberExpression) > Identifier[name="Math"]', message: 'Math may only be used as Math.member.' },
    {
      selector: 'BinaryExpression[operator="**"], AssignmentExpression[operator="**="]',
      message: 'Not exact: use the kernel, or multiply.',
    },
    {
      selector: 'MemberExpression[property.name=/^(localeCompare|toLocale\\w*)$/]',
      message: 'Depends on the locale: compare by code units.',
    },
    { selector: 'ImportExpression', message: 'A pure package imports statically.' },
    {
      selector:
        'Program > VariableDeclaration[kind="let"], Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
      message: 'No state in a module.',
    },
  ],
};
