import { z } from 'zod';
import {
  hashSchema,
  levelSchema,
  slugSchema,
  type RecordedEvent,
  type RouteBody,
  type routes,
} from '../../contracts/index.ts';
import { refuse } from '../../errors/index.ts';
import { encodeEvent, type EncodedEvent } from '../../ports/store/index.ts';

/** The first event of a stream, as far as the server builds on it. */
export const startedSchema = z.looseObject({
  type: z.literal('started'),
  case: slugSchema,
  caseVersion: z.int32().positive(),
  pack: hashSchema,
  engine: hashSchema,
  seed: z.int().min(0).max(0xffffffff),
  mode: z.enum(['learn', 'practise', 'exam']),
  profile: z.string().min(1).max(80),
  level: levelSchema,
  variant: z.string().min(1).max(80).optional(),
  forkedFrom: z.looseObject({ stream: z.string().min(1).max(80), tick: z.int32().nonnegative() }).optional(),
});
export type Started = z.infer<typeof startedSchema>;

const largestEvent = 256 * 1024;

function checkStart(events: readonly RecordedEvent[], atStart: boolean): void {
  const [first] = events;
  if (atStart !== (first?.type === 'started')) {
    refuse('startMissing', { problem: atStart ? 'position 0 is another' : 'one comes later' });
  }
  if (events.slice(1).some(({ type }) => type === 'started')) refuse('startMissing', { problem: 'one comes later' });
  if (!atStart) return;
  const started = startedSchema.safeParse(first);
  if (!started.success) {
    const [issue] = started.error.issues;
    refuse('startMissing', { problem: `${issue?.path.join('.')}: ${issue?.message}` });
  } else if (started.data.mode === 'exam') refuse('examNotUploaded');
}

/** Checks what can be told of a batch alone and encodes it for the store; refuses with the first event that is wrong. */
export function checkBatch({
  expectedPosition,
  events,
}: Pick<RouteBody<typeof routes.appendEvents>, 'expectedPosition' | 'events'>): EncodedEvent[] {
  checkStart(events, expectedPosition === 0);
  return events.map((event, index) => {
    const expected = expectedPosition + index;
    const before = events[index - 1];
    if (event.position !== expected) refuse('positionsBroken', { index, position: event.position, expected });
    if (before && event.tick < before.tick) refuse('ticksBackwards', { index, tick: event.tick });
    if (before?.type === 'finished') refuse('endNotLast', { index });
    const encoded = encodeEvent(event);
    if (encoded.body.length > largestEvent) refuse('eventTooLarge', { index, mostBytes: largestEvent });
    return encoded;
  });
}
