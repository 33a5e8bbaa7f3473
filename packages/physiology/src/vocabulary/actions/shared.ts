import { DRUGS } from '../../drugs/catalogue.ts';
import type { FieldSpec } from '../fields.ts';
import { ROUTE_MEANINGS } from '../words.ts';

export const drug: FieldSpec = { type: 'choice', what: 'drug', of: Object.keys(DRUGS), meaning: 'which drug' };
export const route: FieldSpec = {
  type: 'choice',
  what: 'route',
  of: Object.keys(ROUTE_MEANINGS),
  default: 'intravenous',
  meaning: 'by which route',
};
export const side: FieldSpec = { type: 'choice', what: 'side', of: ['left', 'right'], meaning: 'on which side' };
export const on: FieldSpec = { type: 'truth', default: true, meaning: 'true to begin or change, false to end' };
