import { errorsFrom, type CatalogueEntry, type ErrorKind } from '@openward/kernel';

/** Every refusal of the server. `docs/reference/errors.md` is written from this list. */
export const catalogue = {
  invalidRequest: { kind: 'invalid', template: 'The {where} of the request is not as agreed, at {path}: {problem}.' },
  malformedJson: { kind: 'invalid', template: 'The body is not JSON: {problem}. Send one JSON value in UTF-8.' },
  bodyTooLarge: { kind: 'invalid', template: 'The body is larger than {mostBytes} bytes. Send it in smaller parts.' },
  unsupportedMediaType: { kind: 'invalid', template: 'Send the body as application/json, not {type}.' },
  routeNotFound: { kind: 'notFound', template: 'There is nothing at {method} {path}. /api/docs lists what there is.' },
  signInRequired: { kind: 'unauthenticated', template: 'Sign in to do this.' },
  sessionExpired: {
    kind: 'unauthenticated',
    template: 'The sign-in has ended. Sign in again; nothing you did is lost.',
  },
  staffOnly: { kind: 'forbidden', template: 'This is for educators, directors and administrators of {organization}.' },
  foreignOrigin: { kind: 'forbidden', template: 'A connection from the page of {origin} is not accepted.' },
  tooManyRequests: { kind: 'tooMany', template: 'Too many attempts. Try again in {seconds} seconds.' },
  caseNotFound: { kind: 'notFound', template: 'There is no case {slug} in this pack. GET /api/cases lists them.' },
  packNotFound: { kind: 'notFound', template: 'The content pack {pack} is not kept here.' },
  engineNotFound: { kind: 'notFound', template: 'The engine {engine} is not kept here.' },
  assetNotFound: { kind: 'notFound', template: 'There is no asset {name} here.' },
  attemptNotFound: { kind: 'notFound', template: 'There is no attempt {attempt} that you may see.' },
  attemptIdTaken: { kind: 'conflict', template: 'Another attempt has the id {attempt}. Make a new id.' },
  attemptFinished: { kind: 'gone', template: 'The attempt {attempt} is finished; nothing can be added to it.' },
  attemptUnfinished: { kind: 'conflict', template: 'The attempt {attempt} is not finished; the debrief comes after.' },
  positionConflict: {
    kind: 'conflict',
    template: 'The stream goes on at position {nextPosition}, not {expectedPosition}. Send from there on.',
  },
  positionsBroken: {
    kind: 'invalid',
    template:
      'Event {index} of the batch has position {position} where {expected} is due: positions go on without gaps.',
  },
  ticksBackwards: {
    kind: 'invalid',
    template: 'Event {index} of the batch is at tick {tick}, before the one ahead of it.',
  },
  startMissing: {
    kind: 'invalid',
    template: 'A stream begins with one event of type started, and has no other: {problem}.',
  },
  endNotLast: { kind: 'invalid', template: 'Event {index} of the batch comes after finished; nothing can.' },
  eventTooLarge: { kind: 'invalid', template: 'Event {index} of the batch is larger than {mostBytes} bytes.' },
  examNotUploaded: { kind: 'forbidden', template: 'Exams are hosted by the server; their logs are not uploaded.' },
  debriefNotReleased: { kind: 'forbidden', template: 'The debrief of this sitting is not released yet.' },
  scoreUnavailable: {
    kind: 'unavailable',
    template: 'The attempt names {what}, which is not kept here, so it cannot be scored.',
  },
  itemNotFound: { kind: 'notFound', template: 'The rubric of this case has no item {item}.' },
  disputeNotFound: { kind: 'notFound', template: 'There is no dispute {dispute} that you may see.' },
  disputeOpen: { kind: 'conflict', template: 'Your question about {item} is still open; its answer comes first.' },
  disputeAnswered: { kind: 'conflict', template: 'The dispute {dispute} has its answer already.' },
  disputeOwn: { kind: 'forbidden', template: 'Someone else must answer a dispute you raised.' },
  examNotFound: { kind: 'notFound', template: 'There is no sitting {exam} that you may see.' },
  candidateNotFound: { kind: 'notFound', template: 'No member of the organisation has the id {candidate}.' },
  profileNotFound: { kind: 'notFound', template: 'The pack has no practice profile {profile}; it has {known}.' },
  variantNotFound: { kind: 'notFound', template: 'The case has no variant {variant}; it has {known}.' },
  examNotBegun: { kind: 'conflict', template: 'The sitting has not begun. Send begin first.' },
  examFinished: { kind: 'gone', template: 'The sitting is finished; nothing more can be done in it.' },
  pauseNotAllowed: { kind: 'forbidden', template: 'The clock of this sitting cannot be paused.' },
  examPaused: { kind: 'conflict', template: 'The sitting is paused. Send resume first.' },
  frameMalformed: { kind: 'invalid', template: 'The frame is not as agreed, at {path}: {problem}.' },
  notASocket: { kind: 'invalid', template: 'Open this address as a WebSocket.' },
  heldInAnotherTab: {
    kind: 'conflict',
    template: 'This sitting is open in another tab or device. It can be taken over here.',
  },
  takenOver: { kind: 'conflict', template: 'This sitting was taken over in another tab or device.' },
  heldElsewhere: {
    kind: 'unavailable',
    template: 'Another server holds this sitting. Try again in {seconds} seconds.',
  },
  encounterLost: {
    kind: 'unavailable',
    template: 'The encounter stopped here and is rebuilt from its record. Connect again.',
  },
  shuttingDown: {
    kind: 'unavailable',
    template: 'The server is restarting. Connect again; nothing acknowledged is lost.',
  },
  notReady: { kind: 'unavailable', template: 'The server is not ready: {problem}.' },
  internalError: { kind: 'internal', template: 'Something failed here. It is in the log under {requestId}.' },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof catalogue;
export const coded = errorsFrom(catalogue);

/** The HTTP status of each kind of refusal. */
export const statusOf: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  gone: 410,
  tooMany: 429,
  unavailable: 503,
  internal: 500,
};
