import { errorsFrom, type CodedError } from '@openward/kernel';

/** Why a protocol is refused; every error says where (`place`) and what would be right. */
export const PROTOCOL_ERRORS = {
  notAnObject: { kind: 'invalid', template: '{place} must be a group of named fields, not {got}.' },
  notAList: { kind: 'invalid', template: '{place} must be a list, not {got}.' },
  notText: { kind: 'invalid', template: '{place} must be text, not {got}.' },
  notANumber: {
    kind: 'invalid',
    template: '{place} must be a number in {unit}, or text such as "{example}"; got {got}.',
  },
  notATruth: { kind: 'invalid', template: '{place} must be true or false, not {got}.' },
  badTime: {
    kind: 'invalid',
    template: '{place} must be a time such as 90, "90 s", "10 min" or "1 h 30 min" from 0 to 7 days; got {got}.',
  },
  badUnit: { kind: 'invalid', template: '{place} is in {unit}; {got} cannot be turned into that: {problem}.' },
  unknownField: { kind: 'invalid', template: '{place} has no field "{got}".{hint}' },
  missingField: { kind: 'invalid', template: '{place} needs the field "{field}": {meaning}.' },
  unknownName: { kind: 'invalid', template: '{place}: there is no {what} "{got}".{hint}' },
  outOfRange: { kind: 'invalid', template: '{place} must be from {low} to {high}; got {got}.' },
  onlyOne: { kind: 'invalid', template: '{place} must have exactly one of {choices}; got {got}.' },
  afterTheEnd: { kind: 'invalid', template: '{place} is at {atS} s, after the end of the run at {endS} s.' },
  circularMeasure: { kind: 'invalid', template: '{place} refers to itself through {got}.' },
  emptyWindow: { kind: 'invalid', template: '{place} ends at {to} s, before or at its start at {from} s.' },
  duplicate: { kind: 'conflict', template: '{place}: "{got}" is there twice.' },
  personRefused: { kind: 'invalid', template: 'The body cannot be made: {problem}' },
  stepRefused: { kind: 'invalid', template: '{place}, at {atS} s: the body refuses: {problem}' },
} as const;
export type ProtocolErrorCode = keyof typeof PROTOCOL_ERRORS;
export const protocolError = errorsFrom(PROTOCOL_ERRORS);

export type Path = readonly (string | number)[];
/** One refusal and the place in the protocol it speaks of, as keys from the top. */
export interface ProtocolProblem extends CodedError<ProtocolErrorCode> {
  readonly path: Path;
}

/** A path as people write it: `steps[2].bolus.dose`. */
export function placeOf(path: Path): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return text === '' ? 'the protocol' : text.replace(/^\./, '');
}
