import { describe, expect, it } from 'vitest';
import { emptyQueue, enqueue, mostAtOnce, take } from './announcements.ts';

const all = (texts: readonly string[]) => texts.reduce(enqueue, emptyQueue);

describe('announcements', () => {
  it('given several findings at once, when taken, then they are one sentence group in order', () => {
    expect(take(all(['Lips grey-blue', 'Breathing fast.'])).text).toBe('Lips grey-blue. Breathing fast.');
  });
  it('given the same sentence twice, when taken, then it is said once', () => {
    expect(take(all(['SpO2 low', 'SpO2 low'])).text).toBe('SpO2 low.');
  });
  it('given a flood, when taken, then only the first few are said and the rest counted', () => {
    const text = take(all(['a', 'b', 'c', 'd', 'e'])).text;
    expect(text).toBe('a. b. c. And 2 more.');
    expect(mostAtOnce).toBe(3);
  });
  it('given a taken queue, when taken again, then nothing is left', () => {
    expect(take(take(all(['a'])).queue).text).toBe('');
  });
});
