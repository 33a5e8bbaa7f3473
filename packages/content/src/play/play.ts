import { ticks, type CodedError } from '@openward/kernel';
import { evaluate } from '@openward/rules';
import { scoreEncounter, timelineOf, type EncounterSetup, type EncounterEvent, type Playthrough, type Score } from '@openward/encounter';
import { advance, observe, open, send } from '@openward/encounter/engine';
import type { MechanismKey } from '@openward/physiology';

/** A playthrough as it went: what happened, its score, and what could not be played. */
export interface Played {
  readonly playthrough: Playthrough;
  readonly events: readonly EncounterEvent[];
  readonly score: Score;
  /** Steps that were refused when they should not have been, or accepted when a refusal was expected. */
  readonly surprises: readonly string[];
  readonly endSecond: number;
}

type Step = Playthrough['steps'][number];

/** How often `waitUntil` looks, in seconds: the record's sampling interval. */
const LOOK_SECONDS = 5;

/**
 * Plays a script as a learner would. An act of `answerChallenge` without a number answers the open question; running
 * infusions are named by their medication. Errors: those of opening the encounter.
 */
export function play(setup: EncounterSetup, playthrough: Playthrough, cut: readonly MechanismKey[] = []): Played | CodedError {
  const opened = open({ ...setup, ...choices(setup, playthrough) }, cut);
  if (!opened.ok) return opened.error;
  const session = opened.value;
  const profile = setup.catalogue.profiles.find((p) => p.profile === session.setup.profile) ?? { parameters: {} };
  const surprises: string[] = [];
  playthrough.steps.forEach((step, i) => {
    if (observe(session, session.events.length).status === 'finished') return;
    if ('waitUntil' in step) {
      waitUntil(session, step);
      return;
    }
    if ('at' in step && session.tick < ticks(step.at)) advance(session, ticks(step.at));
    const sent = send(session, { id: `${playthrough.name}-step-${i}`, actor: 'learner', role: 'role' in step ? (step.role ?? 'learner') : 'learner', act: filled(session, step.act) });
    const wanted = 'refused' in step ? step.refused : null;
    const code = sent.ok ? null : sent.error.code;
    if (code !== wanted && !(code === 'encounterFinished')) surprises.push(`step ${i + 1} (${String(step.act['type'])}): ${sent.ok ? `accepted, expected ${wanted}` : sent.error.message}`);
  });
  const score = scoreEncounter({ events: session.events, case: setup.case, profile });
  return { playthrough, events: session.events, score, surprises, endSecond: session.tick / ticks(1) };

  function waitUntil(live: typeof session, step: Extract<Step, { waitUntil: unknown }>): void {
    const end = live.tick + ticks(step.upToSeconds);
    const holds = (): boolean => evaluate(step.waitUntil, timelineOf(live.events, profile.parameters)).holds;
    while (live.tick < end && !holds()) {
      const before = live.tick;
      advance(live, Math.min(end, live.tick + ticks(LOOK_SECONDS)));
      if (live.tick === before) return;
    }
  }
}

function choices(setup: EncounterSetup, playthrough: Playthrough): Partial<EncounterSetup> {
  return {
    profile: playthrough.profile ?? setup.profile,
    level: playthrough.level ?? setup.level,
    seed: playthrough.seed ?? setup.seed,
    ...(playthrough.variant === undefined ? {} : { variant: playthrough.variant }),
  };
}

function filled(session: Parameters<typeof observe>[0], act: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (act['type'] !== 'answerChallenge' || act['challenge'] !== undefined) return act;
  return { ...act, challenge: observe(session, session.events.length).openChallenge };
}
