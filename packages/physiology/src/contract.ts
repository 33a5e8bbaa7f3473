/**
 * What the rest of the house may know of the body. State is plain data; nothing here knows clock, chance,
 * network or disk. Time is kernel ticks of 20 ms.
 */
import type { BodyAction } from './actions/catalogue.ts';
import type { BodySpecOf, ProcessSpecOf } from './body/spec.ts';
import type { Rhythm } from './electricity/names.ts';
import type { BodyErrorCode, BodyResult } from './errors.ts';
import type { ChronicKey } from './person/chronic.ts';
import type { Person } from './person/person.ts';
import type { ProcessKey } from './processes/catalogue.ts';
import type { QuantityKey } from './quantities/catalogue.ts';
import type { Readings, SensorKey, Waves } from './terms.ts';

export type * from './terms.ts';
export type { Person, BodyErrorCode, BodyResult };

export type { ChronicKey };

/** A disease process of the catalogue. */
export type ProcessSpec = ProcessSpecOf<ProcessKey>;
export type BodySpec = BodySpecOf<ProcessKey>;
export type { ProcessKey };

export type { BodyAction };

/**
 * The quantities of the body by name (units in QUANTITIES). The truth, for engine-side rules, sampling and the
 * debrief; a learner sees only sensors, findings and results.
 */
export type Quantities = Readonly<Record<QuantityKey, number>>;
export type { QuantityKey };

/** RHYTHMS, by name. */
export type { Rhythm };

/** The body: opaque to callers, plain data underneath. */
export interface Body {
  readonly state: unknown;
}

export interface Physiology {
  /** A body at its stored steady state with processes run for `priorS`. Under 50 ms when the steady state was packed. Errors: impossiblePerson, unknownProcess. */
  createBody(spec: BodySpec, seed: number): BodyResult<Body>;
  /** Moves the body on by whole ticks, in place. Any chunking gives the same state. */
  advanceBody(body: Body, ticks: number): void;
  /** Does something to the body now, in place. A refusal leaves it untouched. */
  actOnBody(body: Body, action: BodyAction): BodyResult<null>;
  /** The truth now. Beat-derived values are of the last completed beat; pressures are those of it. */
  quantities(body: Body): Quantities;
  rhythm(body: Body): Rhythm;
  attach(body: Body, sensor: SensorKey, on: boolean): void;
  /** Starts a cuff measurement (about 25 s) or sets an interval in seconds (0 = manual). */
  cuff(body: Body, intervalS: number): void;
  readings(body: Body): Readings;
  drainWaves(body: Body): Waves;
  /** Plain data for save, fork and hash; `loadBody(saveBody(b))` continues identically. */
  saveBody(body: Body): unknown;
  loadBody(saved: unknown): Body;
}
