import type { CodedError, Result, Tick } from '@openward/kernel';
import type { Command } from './act.ts';
import type { CaseInPlay } from './case-data.ts';
import type { Catalogue } from './catalogue.ts';
import type { EncounterEvent, LearnerLevel, Mode } from './event.ts';
import type { ConversationScore } from '../score/communication/conversation.ts';
import type { GivenCue } from '../score/communication/turns.ts';
import type { Observation } from './observation.ts';

/** Everything an encounter starts from. `engine` and `pack` are the hashes that name code and content. */
export interface EncounterSetup {
  readonly case: CaseInPlay;
  readonly catalogue: Catalogue;
  readonly profile: string;
  readonly mode: Mode;
  readonly level: LearnerLevel;
  readonly seed: number;
  readonly variant?: string;
  readonly engine: string;
  readonly pack: string;
  readonly forkedFrom?: { readonly stream: string; readonly tick: Tick };
}

/** A running encounter in a host's memory: record, body and what is due. Opaque; moved only by the functions below. */
export interface Session {
  readonly setup: EncounterSetup;
  readonly events: readonly EncounterEvent[];
  readonly tick: Tick;
}

/**
 * The engine's door (`packages/encounter/src/engine.ts`), the same bytes in every host.
 *
 * - `open(setup)` → a session with its first events.
 * - `send(session, command)` → the events it caused, or a coded refusal. The learner's own act runs to its end, so the
 *   clock moves on by its duration; delegated acts run beside. The same command id again returns no new events.
 * - `advance(session, toTick)` → the events that happened by themselves until then (pace 1×, waiting).
 * - `observe(session, sincePosition)` → what may be shown now.
 * - `replay(setup, log, untilTick)` → a session rebuilt from its recorded commands: `replayDiffers` with the position,
 *   `badLog` where it is no log. It never throws, and never simulates beyond the case's time limit, whatever it is given.
 */
export interface Engine {
  open(setup: EncounterSetup): Result<Session, CodedError>;
  send(session: Session, command: Command): Result<readonly EncounterEvent[], CodedError>;
  advance(session: Session, toTick: Tick): readonly EncounterEvent[];
  observe(session: Session, sincePosition: number): Observation;
  replay(setup: EncounterSetup, events: readonly EncounterEvent[], untilTick?: Tick): Result<Session, CodedError>;
}

/** What the debrief is made of: computed from the record alone. */
export interface Score {
  readonly items: readonly ScoredItem[];
  readonly domains: readonly {
    readonly domain: string;
    readonly met: number;
    readonly possible: number;
    readonly fraction: number | null;
    readonly notAssessable: number;
  }[];
  /** Fraction of assessable weight met over all expectations; for tests and comparison of playthroughs, never shown as one number. */
  readonly overall: number;
  readonly harms: readonly ScoredItem[];
  readonly provisional: boolean;
  readonly diagnosis: {
    readonly main: string;
    readonly rank: number | null;
    readonly confidencePercent: number | null;
    readonly timeline: readonly {
      readonly tick: Tick;
      readonly ranked: readonly { readonly diagnosis: string; readonly confidencePercent: number }[];
    }[];
  };
  /** How the conversation was held: formative, and no part of the marks above. */
  readonly communication: {
    readonly turns: number;
    readonly notUnderstood: number;
    readonly assessable: boolean;
    readonly formative: true;
    readonly items: readonly CommunicationMark[];
    readonly cues: readonly GivenCue[];
    readonly conversations: readonly ConversationScore[];
  };
}
/** One item of the communication rubric, with the turns it rests on. A human rater may confirm or change it. */
export interface CommunicationMark {
  readonly item: string;
  readonly title: string;
  readonly status: 'met' | 'partly' | 'missed' | 'notAssessable';
  readonly explanation: string;
  readonly evidence: readonly number[];
  readonly why: string;
  readonly sources: readonly string[];
}
export interface ScoredItem {
  readonly item: string;
  readonly domain: string;
  readonly kind: 'expectation' | 'harm';
  readonly title: string;
  readonly status: 'met' | 'partly' | 'missed' | 'notAssessable' | 'harm' | 'clear';
  readonly weight: number;
  readonly earned: number;
  readonly cueTick: Tick | null;
  readonly metTick: Tick | null;
  /** Positions of the events it rests on. */
  readonly evidence: readonly number[];
  /** What happened, in words made from the condition and the evidence. */
  readonly explanation: string;
  readonly why: string;
  readonly feedback: string;
  readonly sources: readonly string[];
}
