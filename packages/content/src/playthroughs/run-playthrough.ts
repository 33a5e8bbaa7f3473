import {
  actSchema,
  scoreEncounter,
  timelineOf,
  type CaseData,
  type Catalogue,
  type Command,
  type EncounterEvent,
  type Playthrough,
  type Score,
} from '@openward/encounter';
import { advance, observe, open, send } from '@openward/encounter/engine';
import { err, ok, ticks, type CodedError, type Result } from '@openward/kernel';
import type { MechanismKey } from '@openward/physiology';
import { evaluate } from '@openward/rules';
import { resolveAct } from './resolve-act.ts';

/** What came of a playthrough. `trouble` are steps that were refused without saying so, or accepted where they should not be. */
export interface Played {
  readonly events: readonly EncounterEvent[];
  readonly score: Score;
  readonly trouble: readonly string[];
}

type Step = Playthrough['steps'][number];
type Session = Extract<ReturnType<typeof open>, { ok: true }>['value'];

/**
 * Plays a script against the engine and scores its record. `cut` takes mechanisms out of the body. Errors are those of
 * opening the encounter.
 */
export function runPlaythrough(
  data: CaseData,
  catalogue: Catalogue,
  playthrough: Playthrough,
  cut: readonly MechanismKey[] = [],
): Result<Played, CodedError> {
  const profile = playthrough.profile ?? 'united-kingdom';
  const opened = open(
    {
      case: data,
      catalogue,
      profile,
      mode: 'practise',
      level: playthrough.level ?? data.case.level,
      seed: playthrough.seed ?? 1,
      engine: 'local',
      pack: 'local',
      ...(playthrough.variant === undefined ? {} : { variant: playthrough.variant }),
    },
    cut,
  );
  if (!opened.ok) return opened;
  const session = opened.value;
  const trouble: string[] = [];
  const parameters = catalogue.profiles.find((each) => each.profile === profile)?.parameters ?? {};
  for (const [index, step] of playthrough.steps.entries()) {
    if (session.events.at(-1)?.type === 'finished') break;
    const said = play(session, step, index, parameters);
    if (said !== null) trouble.push(`step ${index + 1}: ${said}`);
  }
  const own = catalogue.profiles.find((each) => each.profile === profile);
  if (!own) return err({ code: 'unknownProfile', message: `There is no practice profile named ${profile}.` });
  return ok({
    events: session.events,
    score: scoreEncounter({ events: session.events, case: data, profile: own, conversations: catalogue.conversations }),
    trouble,
  });
}

function play(
  session: Session,
  step: Step,
  index: number,
  parameters: Catalogue['profiles'][number]['parameters'],
): string | null {
  if ('waitUntil' in step) {
    const end = session.tick + ticks(step.upToSeconds);
    while (session.tick < end) {
      if (evaluate(step.waitUntil, timelineOf(session.events, parameters)).holds) return null;
      const before = session.tick;
      advance(session, Math.min(end, session.tick + ticks(5)));
      if (session.tick === before) return null;
    }
    return null;
  }
  if ('at' in step && ticks(step.at) > session.tick) advance(session, ticks(step.at));
  if (isOver(session)) return null;
  const parsed = actSchema.safeParse(step.act);
  if (!parsed.success) return `is no act that can be sent (${JSON.stringify(step.act)})`;
  const act = resolveAct(parsed.data, session.events, observe(session, session.events.length));
  const role = ('role' in step ? step.role : undefined) ?? 'learner';
  const command: Command = {
    id: `script-${String(index).padStart(4, '0')}`,
    actor: 'learner',
    role: role as Command['role'],
    act,
  };
  const sent = send(session, command);
  if ('refused' in step)
    return sent.ok
      ? `should have been refused as ${step.refused}`
      : sent.error.code === step.refused
        ? null
        : `was refused as ${sent.error.code}, not ${step.refused}`;
  return sent.ok || isOver(session) ? null : `was refused: ${sent.error.message}`;
}

const isOver = (session: Session): boolean => session.events.at(-1)?.type === 'finished';
