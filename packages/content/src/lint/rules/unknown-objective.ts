import { unknownKey } from '../unknown-key.ts';

export const unknownObjective = unknownKey('unknown-objective', 'objective', 'objective', 'case.yaml');
