import type {
  Act,
  CaseData,
  Catalogue,
  EncounterEvent,
  LearnerLevel,
  Mode,
  Observation,
  Score,
} from '@openward/encounter';
import { scoreEncounter } from '@openward/encounter';
import { observe, open, send } from '@openward/encounter/engine';
import { resolveAct } from '@openward/content';
import { ok, type CodedError, type Result } from '@openward/kernel';

export interface Settings {
  readonly profile: string;
  readonly mode: Mode;
  readonly level: LearnerLevel;
  readonly seed: number;
  readonly variant?: string;
}
type Session = Extract<ReturnType<typeof open>, { ok: true }>['value'];

/** An encounter at a table: acts in, observations out, one step back at a time. The same acts earn the same score as anywhere. */
export interface TablePlay {
  act(act: Act): Result<Observation, CodedError>;
  /** Everything that has been shown so far. */
  all(): Observation;
  undo(): Result<Observation, CodedError>;
  events(): readonly EncounterEvent[];
  score(): Score;
}

/** Opens an encounter for a table. Errors are those of `open`. */
export function tablePlay(data: CaseData, catalogue: Catalogue, settings: Settings): Result<TablePlay, CodedError> {
  const setup = { case: data, catalogue, engine: 'local', pack: 'local', ...settings };
  const opened = open(setup);
  if (!opened.ok) return opened;
  let session: Session = opened.value;
  let seen = 0;
  let sent: readonly Act[] = [];
  const act = (given: Act): Result<Observation, CodedError> => {
    const command = {
      id: `line-${String(sent.length).padStart(5, '0')}`,
      actor: 'learner',
      role: 'learner',
      act: resolveAct(given, session.events, observe(session, session.events.length)),
    };
    const result = send(session, command);
    if (!result.ok) return result;
    sent = [...sent, given];
    const observation = observe(session, seen);
    seen = observation.nextPosition;
    return ok(observation);
  };
  return ok({
    act,
    all: () => observe(session, 0),
    undo: () => {
      const again = open(setup);
      if (!again.ok) return again;
      const kept = sent.slice(0, -1);
      session = again.value;
      sent = [];
      seen = 0;
      for (const each of kept) act(each);
      return ok(observe(session, 0));
    },
    events: () => session.events,
    score: () =>
      scoreEncounter({
        events: session.events,
        case: data,
        conversations: catalogue.conversations,
        profile: catalogue.profiles.find((each) => each.profile === settings.profile) ?? { parameters: {} },
      }),
  });
}
