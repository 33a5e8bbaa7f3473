import { expect, test } from 'vitest';
import { node } from '../../scripts/lib/exec.ts';

test('given a program that writes to both streams and fails, when run, then its text and code are kept', async () => {
  const outcome = await node(['-e', "console.log('out'); console.error('err'); process.exit(4)"]);
  expect(outcome.code).toBe(4);
  expect(outcome.text.split('\n').sort()).toEqual(['', 'err', 'out']);
});

test('given a program that never ends, when its time is up, then it is stopped and has failed', async () => {
  const outcome = await node(['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 300 });
  expect(outcome.code).not.toBe(0);
  expect(outcome.text).toContain('stopped after 0.3 s');
});
