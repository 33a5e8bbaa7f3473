import { expect, it } from 'vitest';
import { lookupInCase, lookupOf } from './lookup.ts';
import { sampleSetup } from './test-support/sample-case.ts';

it('given a case that gives a member of staff a name of its own, when looked up there, then the name is the case’s, the role and abilities the catalogue’s, and elsewhere nothing changes', () => {
  const hospital = lookupOf(sampleSetup().catalogue);
  const nurse = hospital.person.get('nurse');
  const here = lookupInCase(hospital, [
    { id: 'nurse', name: 'Bronwen Pryce' },
    { id: 'partner', name: 'Dean Fletcher' },
  ]);
  expect(here.person.get('nurse')).toEqual({ ...nurse, name: 'Bronwen Pryce' });
  expect(here.person.has('partner')).toBe(false);
  expect(hospital.person.get('nurse')?.name).toBe(nurse?.name);
  expect(nurse?.name).not.toBe('Bronwen Pryce');
});
