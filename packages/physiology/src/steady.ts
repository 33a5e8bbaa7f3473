import { copyPlain } from './body/copy.ts';
import { freshState } from './body/fresh.ts';
import { settle } from './body/settle.ts';
import type { BodyState } from './body/state.ts';
import type { Person } from './person/person.ts';
import { STEADY } from './generated/steady.ts';

/** What a steady state depends on, as one text; skin tone is left out, because it changes no physiology. */
export function steadyKey(person: Person): string {
  const chronic = [...(person.chronic ?? [])]
    .sort((a, b) => (a.condition < b.condition ? -1 : 1))
    .map((c) => `${c.condition}:${c.severity}`);
  const more: string[] = [];
  if (person.fitness !== undefined && person.fitness !== 0) more.push(`fitness:${person.fitness}`);
  if (person.pregnancyWeeks !== undefined && person.pregnancyWeeks > 0) more.push(`weeks:${person.pregnancyWeeks}`);
  return [
    person.sex,
    person.ageYears,
    person.heightCm,
    person.weightKg,
    person.haemoglobinGL ?? '',
    ...chronic,
    ...more,
  ].join('|');
}

/** A person's settled body as plain data: from the packed ones where there is one, else settled now (about 160 simulated seconds). */
export function steadyBody(person: Person): BodyState {
  const packed = Object.hasOwn(STEADY, steadyKey(person)) ? STEADY[steadyKey(person)] : undefined;
  if (packed !== undefined) return copyPlain(packed as BodyState);
  const state = freshState({ person, processes: [] }, 0);
  settle(state);
  return state;
}
