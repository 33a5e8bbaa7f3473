import { errorsFrom, type CatalogueEntry } from '@openward/kernel';

/** Every refusal of an encounter. Only the impossible is refused; the unwise is challenged once and then happens. */
export const ENCOUNTER_ERRORS = {
  malformedCommand: { kind: 'invalid', template: 'The command is malformed at {where}: {what}.' },
  encounterFinished: { kind: 'gone', template: 'This encounter has ended; nothing more can be done in it.' },
  unknownKey: { kind: 'invalid', template: 'There is no {what} named {key}.' },
  impossibleDose: {
    kind: 'invalid',
    template: 'A dose of {dose} {unit} cannot be given: it must be a positive number no larger than {max} {unit}.',
  },
  impossibleRate: {
    kind: 'invalid',
    template: 'A rate of {rate} {unit} cannot be set: it must be a number from 0 to {max}.',
  },
  impossibleUnit: { kind: 'invalid', template: '{medication} cannot be measured in {unit}.' },
  impossibleVolume: { kind: 'invalid', template: '{volumeMl} mL over {overMinutes} min cannot be given.' },
  noAccess: { kind: 'conflict', template: 'There is no {route} access yet: gain it first.' },
  nothingRunning: { kind: 'notFound', template: 'Nothing named {running} is running.' },
  noSuchOrder: { kind: 'notFound', template: 'There is no open order {order}.' },
  notPresent: { kind: 'conflict', template: '{who} is not here.' },
  cannotDo: { kind: 'forbidden', template: '{who} cannot do that.' },
  alreadyCalled: { kind: 'conflict', template: '{who} is here or on the way already.' },
  notAttached: { kind: 'conflict', template: 'The {sensor} is not attached.' },
  alreadyAttached: { kind: 'conflict', template: 'The {sensor} is attached already.' },
  sideNeeded: { kind: 'invalid', template: '{procedure} needs a side: left or right.' },
  siteNeeded: { kind: 'invalid', template: '{procedure} can be done at: {sites}.' },
  unknownSetting: { kind: 'invalid', template: '{procedure} has no setting {setting}: it has {settings}.' },
  settingNeeded: { kind: 'invalid', template: '{procedure} needs to be told its {setting}.' },
  impossibleSetting: { kind: 'invalid', template: '{setting} of {procedure} cannot be {value}: it is {right}.' },
  forTeam: {
    kind: 'forbidden',
    template: '{procedure} is for other hands: {team}. Call them, and ask them when they are here.',
  },
  neededFirst: { kind: 'conflict', template: '{procedure} needs this first: {needs}.' },
  notGoingOn: { kind: 'conflict', template: '{procedure} is not going on.' },
  noChallenge: { kind: 'notFound', template: 'No question {challenge} is waiting for an answer.' },
  unknownProfile: { kind: 'invalid', template: 'There is no practice profile named {profile}.' },
  unknownVariant: { kind: 'invalid', template: 'The case has no variant named {variant}.' },
  badPhysiology: { kind: 'invalid', template: 'The body of this case cannot be made: {what}' },
  replayDiffers: { kind: 'conflict', template: 'The replay differs from the log at position {position}.' },
  badLog: { kind: 'invalid', template: 'The log cannot be read: {what}.' },
} as const satisfies Record<string, CatalogueEntry>;

export type EncounterErrorCode = keyof typeof ENCOUNTER_ERRORS;
export const refuse = errorsFrom(ENCOUNTER_ERRORS);
