import type { Person } from '../contract.ts';
import type { FieldsOf } from './fields.ts';

/** What a protocol may say of the person, besides `chronic`; what is left out is the reference adult's. */
export const PERSON_FIELDS: FieldsOf<Omit<Person, 'chronic'>> = {
  sex: { type: 'choice', what: 'sex', of: ['female', 'male'], default: 'male', meaning: 'sex at birth' },
  ageYears: { type: 'number', unit: 'years', alias: 'age', default: 30, meaning: 'age' },
  heightCm: { type: 'number', unit: 'cm', alias: 'height', default: 177, meaning: 'height' },
  weightKg: { type: 'number', unit: 'kg', alias: 'weight', default: 77, meaning: 'weight' },
  skinTone: { type: 'number', unit: 'Monk scale', default: 3, meaning: 'skin tone from 1, lightest, to 10, darkest' },
  haemoglobinGL: {
    type: 'number',
    unit: 'g/L',
    alias: 'haemoglobin',
    optional: true,
    meaning: 'haemoglobin; the reference of sex and age where left out',
  },
  fitness: {
    type: 'number',
    unit: '1',
    optional: true,
    meaning: 'endurance training: -1 deconditioned, 0 average, 1 an endurance athlete',
  },
  pregnancyWeeks: { type: 'number', unit: 'weeks', optional: true, meaning: 'completed weeks of pregnancy' },
};
