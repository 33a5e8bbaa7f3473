import { describe, expect, it } from 'vitest';
import { checkExam, emptyExam } from './exam-form.ts';

const good = { ...emptyExam, case: 'a-case' };
const errors = (form: typeof good) => {
  const checked = checkExam(form);
  return 'errors' in checked ? Object.keys(checked.errors) : [];
};

describe('setting up a sitting', () => {
  it('given no case, then one has to be chosen', () => expect(errors({ ...good, case: '' })).toEqual(['case']));
  it('given a time that is empty, nought or too long, then it is refused', () => {
    for (const minutes of [null, 0, 241]) expect(errors({ ...good, minutes })).toEqual(['minutes']);
    expect(errors({ ...good, extraMinutes: -1 })).toEqual(['extraMinutes']);
  });
  it('given nobody in particular, then the sitting is for whoever opens it first', () => {
    const checked = checkExam(good);
    expect('body' in checked && 'candidate' in checked.body).toBe(false);
  });
  it('given accommodations, then they are sent', () => {
    expect(checkExam({ ...good, candidate: 'u1', extraMinutes: 10, pauseAllowed: true })).toEqual({
      body: {
        case: 'a-case',
        candidate: 'u1',
        level: 'student',
        profile: 'united-kingdom',
        minutes: 30,
        accommodations: { pauseAllowed: true, extraMinutes: 10 },
      },
    });
  });
});
