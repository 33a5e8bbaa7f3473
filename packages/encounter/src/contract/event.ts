import type { Feeling, TurnCode } from '@openward/dialogue';
import type { Tick } from '@openward/kernel';
import type { Scalar } from '@openward/rules';
import type { Act, Command } from './act.ts';

/** Where an event stands: its position in the stream (from 0, without gaps) and its tick. */
export interface At {
  readonly position: number;
  readonly tick: Tick;
}

export type Mode = 'learn' | 'practise' | 'exam';
export type LearnerLevel = 'student' | 'resident' | 'registrar';

/** What was recorded. Past tense, append-only; the record is the fold of these and scoring reads nothing else. */
export type EncounterEvent = At &
  (
    | {
        readonly type: 'started';
        readonly case: string;
        readonly caseVersion: number;
        readonly pack: string;
        readonly engine: string;
        readonly seed: number;
        readonly mode: Mode;
        readonly profile: string;
        readonly level: LearnerLevel;
        readonly variant?: string;
        readonly forkedFrom?: { readonly stream: string; readonly tick: Tick };
      }
    /** A command was accepted; its act lasts until `endTick`. Delegated acts carry the one who does them in `by`. */
    | { readonly type: 'acted'; readonly command: Command; readonly by: string; readonly endTick: Tick }
    /** An act came to its end. `outcome` tells what became of it, for example a needle that failed. */
    | {
        readonly type: 'completed';
        readonly of: number;
        readonly outcome: 'done' | 'failed' | 'refused' | 'interrupted';
        readonly note?: string;
        /** What scoring needs beyond the act itself, e.g. `doseMg`, so that it reads the record alone. */
        readonly fields?: Readonly<Record<string, Scalar | readonly Scalar[]>>;
      }
    /** How the learner's words were understood: acts and topics, for scoring; unknown words are told apart. */
    | {
        readonly type: 'understood';
        readonly of: number;
        readonly to: string;
        readonly acts: readonly UnderstoodAct[];
        readonly confidence: number;
        /** How it was put: open or closed, empathic or not, which cue it met. Left out where nothing of that could be told. */
        readonly code?: TurnCode;
      }
    /** Where the relationship stands after a turn: trust, what was understood of explanations, and feelings, each 0–1. */
    | {
        readonly type: 'felt';
        readonly who: string;
        readonly trust: number;
        readonly understanding: number;
        readonly feelings: Readonly<Partial<Record<Feeling, number>>>;
        /** Feelings as they were when spoken to, which the turn met or did not. */
        readonly before: Readonly<Partial<Record<Feeling, number>>>;
      }
    /** Someone spoke, to be shown; `facts` are the case facts disclosed by it. */
    | {
        readonly type: 'spoke';
        readonly speaker: string;
        readonly to: string;
        readonly text: string;
        readonly facts: readonly string[];
        readonly emotion?: string;
        /** A cue of feeling that was given with it, and the kind of feeling. */
        readonly cue?: string;
        readonly cueFeeling?: Feeling;
      }
    | { readonly type: 'chartShown'; readonly section: string; readonly text: string }
    | {
        readonly type: 'found';
        readonly of: number;
        readonly manoeuvre: string;
        readonly finding: string;
        readonly percept: string;
      }
    /** The sample or image was taken; its result is fixed by the body at this moment and shown from `dueTick` on. */
    | {
        readonly type: 'sampleTaken';
        readonly order: number;
        readonly investigation: string;
        readonly result: InvestigationResult;
        readonly dueTick: Tick;
      }
    | {
        readonly type: 'resulted';
        readonly order: number;
        readonly investigation: string;
        readonly result: InvestigationResult;
      }
    | { readonly type: 'orderCancelled'; readonly order: number }
    /** A dose or route far from usual was questioned once before it happens. */
    | {
        readonly type: 'challenged';
        readonly of: number;
        readonly by: string;
        readonly reason: 'dose' | 'route' | 'allergy';
        readonly text: string;
      }
    | {
        readonly type: 'alarmed';
        readonly alarm: string;
        readonly priority: 'high' | 'medium' | 'low';
        readonly text: string;
      }
    | { readonly type: 'alarmCleared'; readonly alarm: string }
    /** Every five simulated seconds: the quantised truth, and what the monitor showed. */
    | {
        readonly type: 'sampled';
        readonly values: Readonly<Record<string, number>>;
        readonly shown: Readonly<Record<string, number | null>>;
      }
    | {
        readonly type: 'crossed';
        readonly vital: string;
        readonly direction: 'below' | 'above';
        readonly threshold: number;
      }
    | { readonly type: 'rhythmChanged'; readonly rhythm: string }
    /** A scheduled or conditional happening of the case or team: a colleague arrives, the relative speaks, a cue. */
    | { readonly type: 'happened'; readonly happening: string; readonly text?: string }
    /** Learn mode: a cue with its reason at a pause point. */
    | { readonly type: 'cued'; readonly cue: string; readonly text: string; readonly reason: string }
    | { readonly type: 'called'; readonly who: string; readonly arrivesTick: Tick }
    | { readonly type: 'arrived'; readonly who: string }
    | { readonly type: 'runningEnded'; readonly running: string }
    | { readonly type: 'died' }
    | { readonly type: 'finished'; readonly reason: 'learner' | 'death' | 'timeLimit' }
  );
/** An event before it has its position. */
export type NewEvent = EncounterEvent extends infer E ? (E extends At ? Omit<E, 'position' | 'tick'> : never) : never;

export interface UnderstoodAct {
  /** greeting, introduction, question, empathy, explanation, instruction, consent, closing, summary, other … (the dialogue package's list). */
  readonly kind: string;
  /** Topic of a question or statement, from the shared inventory or the case; absent where none was matched. */
  readonly topic?: string;
}

export interface EcgMeasured {
  readonly ratePerMin?: number | undefined;
  readonly prMs?: number | undefined;
  readonly qrsMs?: number | undefined;
  readonly qtMs?: number | undefined;
  readonly qtcMs?: number | undefined;
  readonly axisDegrees?: number | undefined;
  readonly stMm?: Readonly<Record<string, number>> | undefined;
}

export interface InvestigationResult {
  readonly values: readonly {
    readonly analyte: string;
    readonly value: number;
    readonly unit: string;
    readonly low?: number;
    readonly high?: number;
    readonly flag?: 'low' | 'high' | 'critical';
  }[];
  /** A report in words, percepts in exams; images by asset name. */
  readonly report?: string;
  readonly images?: readonly string[];
  /** mV; `leadII` for ten seconds, `leads` each for the 2.5 s that its column of the paper shows. */
  readonly ecg?: {
    readonly hz: number;
    readonly leadII: readonly number[];
    readonly leads?: Readonly<Record<string, readonly number[]>>;
    /** What the machine prints of its own measuring: rate a minute, intervals in ms, axis in degrees, ST level in mm of the leads named; what it cannot measure is left out. */
    readonly measured?: EcgMeasured;
  };
}

export type { Act };
