import { ok } from '@openward/kernel';
import { act } from './actions/act.ts';
import { tickBody } from './body/advance.ts';
import { copyPlain } from './body/copy.ts';
import { checkSpec, startState } from './body/create.ts';
import type { Lead } from './electricity/ecg/leads.ts';
import { recordEcg, type Ecg } from './electricity/record.ts';
import { rhythmOf } from './electricity/rhythm.ts';
import { quantitiesOf } from './quantities/catalogue.ts';
import type { BodyState } from './body/state.ts';
import type {
  Body,
  BodyAction,
  BodyResult,
  BodySpec,
  Quantities,
  Readings,
  Rhythm,
  SensorKey,
  Waves,
} from './contract.ts';
import type { MechanismKey } from './mechanisms.ts';
import { attachSensor, readSensors, startCuff } from './sensors/step.ts';
import { emptyWaves, type WaveBuffer } from './sensors/waves.ts';

interface Handle extends Body {
  readonly state: BodyState;
  waves: WaveBuffer;
}
const handle = (body: Body): Handle => body as Handle;
const wrap = (state: BodyState): Handle => ({ state, waves: emptyWaves(state.tick) });

/** A settled body with its processes run for `priorS`. `cut` names mechanisms to leave out. Errors: impossiblePerson, unknownProcess. */
export function createBody(
  spec: BodySpec,
  seed: number,
  options: { readonly cut?: readonly MechanismKey[] } = {},
): BodyResult<Body> {
  const checked = checkSpec(spec);
  return checked.ok ? ok(wrap(startState(spec, seed, options.cut ?? []))) : checked;
}

/** Moves the body on by whole ticks of 20 ms, in place; any chunking gives the same state. */
export function advanceBody(body: Body, ticks: number): void {
  const { state, waves } = handle(body);
  for (let i = 0; i < ticks; i++) tickBody(state, waves);
}

/** Does something to the body now, in place. A refusal leaves it untouched. */
export function actOnBody(body: Body, action: BodyAction): BodyResult<null> {
  return act(handle(body).state, action);
}

/** The truth now, units in QUANTITIES. */
export function quantities(body: Body): Quantities {
  return quantitiesOf(handle(body).state);
}

/** Plasma concentration of a drug that was given, µg/L; 0 of any other. */
export function drugLevel(body: Body, drug: string): number {
  return handle(body).state.drugs.find((each) => each.drug === drug)?.plasma ?? 0;
}

export function rhythm(body: Body): Rhythm {
  return rhythmOf(handle(body).state);
}

/** Ten seconds of an ECG as the body would go on, the body itself untouched: the standard twelve leads, or those named. */
export function record12Lead(body: Body, leads?: readonly Lead[]): Ecg {
  return recordEcg(handle(body).state, leads);
}

/** Chooses the lead that the monitor shows and `drainWaves` gives. */
export function chooseLead(body: Body, lead: Lead): void {
  handle(body).state.sensors.lead = lead;
}

export function attach(body: Body, sensor: SensorKey, on: boolean): void {
  attachSensor(handle(body).state, sensor, on);
}

/** Starts a cuff measurement (about 25 s), or repeats one at an interval in seconds. */
export function cuff(body: Body, intervalS: number): void {
  startCuff(handle(body).state, intervalS);
}

/** What the displays show, never the truth itself. */
export function readings(body: Body): Readings {
  return readSensors(handle(body).state);
}

/** Waveform samples since the last drain; at most the last minute or so. */
export function drainWaves(body: Body): Waves {
  const h = handle(body);
  const drained = h.waves;
  h.waves = emptyWaves(h.state.tick);
  return drained;
}

/** Plain data for save, fork and hash; undrained waveform samples are not part of it. */
export function saveBody(body: Body): unknown {
  return copyPlain(handle(body).state);
}

export function loadBody(saved: unknown): Body {
  return wrap(copyPlain(saved as BodyState));
}
