import { errorsFrom, type CodedError, type Result } from '@openward/kernel';

/** Why the body refuses: only the impossible. */
export const BODY_ERRORS = {
  unknownDrug: { kind: 'invalid', template: 'The body knows no drug "{drug}"; use an INN key of the catalogue.' },
  unknownRoute: { kind: 'invalid', template: '{drug} has no kinetics for the route {route}.' },
  unknownInfusion: { kind: 'notFound', template: 'Nothing runs under "{id}".' },
  impossibleDose: {
    kind: 'invalid',
    template: 'A dose or volume of {value} is not possible here; it must be above 0 and at most {limit}.',
  },
  impossibleRate: {
    kind: 'invalid',
    template: 'A rate of {value} is not possible here; it must be from 0 to {limit}.',
  },
  impossiblePerson: {
    kind: 'invalid',
    template:
      'The body models people born at term up to 105 years: {what} must be from {low} to {high} here, got {value}.',
  },
  unknownProcess: { kind: 'invalid', template: 'The body knows no process "{process}".' },
  impossibleProcess: { kind: 'invalid', template: '{process} cannot have {field} {value}; it must be {right}.' },
  impossibleCondition: {
    kind: 'invalid',
    template: 'There is no chronic condition "{condition}" of severity {severity}; severities are from 0 to 1.',
  },
  unknownAction: { kind: 'invalid', template: 'The body knows no action "{action}".' },
  impossibleField: { kind: 'invalid', template: 'The {field} of {action} cannot be {value}; it must be {right}.' },
  dead: { kind: 'gone', template: 'The person has died.' },
} as const;
export const bodyError = errorsFrom(BODY_ERRORS);

export type BodyErrorCode = keyof typeof BODY_ERRORS;
export type BodyResult<T> = Result<T, CodedError<BodyErrorCode>>;
