import type { Act, CaseData, Command, LearnerLevel, Mode, Observation } from '@openward/encounter';
import type { AttemptMeta } from './attempt.ts';

/** A refusal as it crosses a port. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** One way of giving a medication; the usual range and the time it takes are unknown in an exam. */
export interface WayToGive {
  readonly route: string;
  readonly unit: string;
  readonly usual?: { readonly from: number; readonly to: number };
  readonly text?: string;
  readonly seconds?: number;
}

/** Something a procedure is set to; what is usual is unknown in an exam. */
export interface ProcedureSetting {
  readonly setting: string;
  readonly name: string;
  readonly unit?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly step?: number | undefined;
  readonly oneOf?: readonly { readonly value: string; readonly name: string }[] | undefined;
  readonly usual?: number | string | undefined;
}

/** The shared catalogue as the bedside needs it: what can be found and done, never what it would show. */
export interface BedsideCatalogue {
  readonly medications: readonly {
    readonly medication: string;
    readonly name: string;
    readonly synonyms: readonly string[];
    readonly doses: readonly WayToGive[];
    readonly infusions: readonly WayToGive[];
  }[];
  readonly fluids: readonly { readonly fluid: string; readonly name: string; readonly isBlood: boolean }[];
  readonly analytes: readonly { readonly analyte: string; readonly name: string; readonly decimals?: number }[];
  readonly investigations: readonly {
    readonly investigation: string;
    readonly name: string;
    readonly synonyms: readonly string[];
    readonly group: string;
    readonly turnaroundSeconds?: { readonly urgent: number; readonly routine: number };
  }[];
  readonly manoeuvres: readonly {
    readonly manoeuvre: string;
    readonly name: string;
    readonly region: string;
    readonly technique: string;
    readonly intimate: boolean;
    readonly seconds?: number;
  }[];
  readonly procedures: readonly {
    readonly procedure: string;
    readonly name: string;
    readonly sites: readonly string[];
    readonly needsSide: boolean;
    readonly needsConsent: boolean;
    readonly seconds?: number;
    readonly settings?: readonly ProcedureSetting[] | undefined;
  }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly kind?: string;
    readonly callable?: boolean;
    readonly arrivesAfterSeconds?: number;
  }[];
  readonly diagnoses: readonly {
    readonly diagnosis: string;
    readonly name: string;
    readonly synonyms: readonly string[];
  }[];
  /** Seconds by act type; empty where unknown. */
  readonly actTimes: Readonly<Record<string, number>>;
}

type PatientFile = CaseData['patient'];

/** The patient as first seen: the wristband, the board, and what the eye sees from the door. */
export interface PatientAsSeen extends Pick<PatientFile, 'person' | 'wristband' | 'appearance' | 'triage'> {
  /** What is said or seen first; absent in an exam until it happens. */
  readonly opening: string | null;
  readonly chart: readonly { readonly section: string; readonly title: string }[];
}

/** All that a bedside is given before anything has been elicited. */
export interface Scene {
  /** Null in an exam: a title gives the answer away. */
  readonly title: string | null;
  /** Where it happens, in words; null in an exam. */
  readonly setting: string | null;
  readonly mode: Mode;
  readonly level: LearnerLevel;
  readonly profileName: string | null;
  readonly patient: PatientAsSeen;
  readonly catalogue: BedsideCatalogue;
  readonly timeLimitMinutes: number | null;
}

/** Why the clock was let run ahead, and what may stop it early. */
export interface SkipRequest {
  readonly seconds: number;
  /** Stop as soon as something can be noticed: words, a result, an alarm, an arrival. */
  readonly untilSomething: boolean;
}

export type ToWorker =
  | { readonly type: 'open'; readonly id: string; readonly takeOver: boolean }
  | { readonly type: 'send'; readonly request: number; readonly command: Command }
  | { readonly type: 'pace'; readonly running: boolean }
  | { readonly type: 'skip'; readonly request: number; readonly skip: SkipRequest }
  | { readonly type: 'cancelSkip' }
  | { readonly type: 'fork'; readonly request: number; readonly tick: number; readonly id: string };

export type FromWorker =
  | { readonly type: 'opened'; readonly meta: AttemptMeta; readonly scene: Scene; readonly observation: Observation }
  | { readonly type: 'observed'; readonly observation: Observation }
  | { readonly type: 'answered'; readonly request: number; readonly refusal: Refusal | null }
  | { readonly type: 'skipping'; readonly fraction: number }
  | { readonly type: 'cannotOpen'; readonly refusal: Refusal }
  /** Another tab holds this attempt. */
  | { readonly type: 'elsewhere' }
  /** Another tab has taken this attempt over; this one has stopped. */
  | { readonly type: 'takenOver' }
  /** Nothing can be written to this browser's storage any more. */
  | { readonly type: 'notKept'; readonly refusal: Refusal };

export type { Act, Command, Observation };
