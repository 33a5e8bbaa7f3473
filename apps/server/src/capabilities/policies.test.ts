import { describe, expect, it } from 'vitest';
import type { MemberRole } from '../contracts/index.ts';
import { isStaff, type Viewer } from '../http/viewer.ts';
import * as attempts from './attempts/attempts.policy.ts';
import * as disputes from './disputes/disputes.policy.ts';
import * as exams from './exams/exams.policy.ts';

const viewer = (userId: string, role: MemberRole): Viewer => ({
  ...{ userId, role, name: '', email: '', tenant: 't', organization: 'T' },
});
const ann = viewer('ann', 'learner');
const bob = viewer('bob', 'learner');
const eve = viewer('eve', 'educator');
const practice = { owner: 'ann', kind: 'practice', released: false } as const;
const sitting = { owner: 'ann', kind: 'exam', released: false } as const;

describe('who may do what', () => {
  it('given each role, when asked, then educators, directors and administrators are staff and nobody else', () => {
    const all: MemberRole[] = ['learner', 'educator', 'preceptor', 'director', 'reviewer', 'administrator'];
    expect(all.filter((role) => isStaff({ role }))).toEqual(['educator', 'director', 'administrator']);
  });

  it('given an attempt, when seen, read or owned, then its learner may, staff may see and read, others may not', () => {
    expect([ann, bob, eve].map((who) => attempts.maySee(who, practice))).toEqual([true, false, true]);
    expect([ann, bob, eve].map((who) => attempts.mayRead(who, practice))).toEqual([true, false, true]);
    expect([ann, bob, eve].map((who) => attempts.isOwn(who, practice))).toEqual([true, false, false]);
  });

  it('given a sitting, when its candidate wants to read it, then only once it is released, even a member of staff', () => {
    expect(attempts.mayRead(ann, sitting)).toBe(false);
    expect(attempts.mayRead(ann, { ...sitting, released: true })).toBe(true);
    expect(attempts.mayRead(eve, sitting)).toBe(true);
    expect(attempts.mayRead(eve, { ...sitting, owner: 'eve' })).toBe(false);
  });

  it('given a sitting, when someone sits it, then it is its candidate, or anyone while it is open', () => {
    expect([ann, bob, eve].map((who) => exams.maySit(who, { candidate: 'ann' }))).toEqual([true, false, false]);
    expect([ann, bob, eve].map((who) => exams.maySee(who, { candidate: 'ann' }))).toEqual([true, false, true]);
    expect([ann, bob].map((who) => exams.maySit(who, { candidate: null }))).toEqual([true, true]);
  });

  it('given a dispute, when it is answered, then by staff, and never by who raised it', () => {
    expect(disputes.mayAnswer(eve, 'ann')).toBe(true);
    expect(disputes.mayAnswer(eve, 'eve')).toBe(false);
    expect(disputes.mayAnswer(bob, 'ann')).toBe(false);
    expect([disputes.seesAll(eve), disputes.seesAll(ann)]).toEqual([true, false]);
  });
});
