import { hashPlain, nextIndex, nextUnit, randomStream, TICKS_PER_SECOND } from '@openward/kernel';
import { actOnBody, advanceBody, attach, createBody, loadBody, quantities, readings, saveBody } from '../body.ts';
import { VOLUMES } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import type { Body, SensorKey } from '../contract.ts';
import { BODY_ERRORS } from '../errors.ts';
import { PROTOCOL_ERRORS } from '../protocol/errors.ts';
import { parseProtocol } from '../protocol/parse-protocol.ts';
import type { Protocol } from '../protocol/types.ts';
import { circulating, held, solutes } from './balance.ts';
import { randomProtocol } from './random-protocol.ts';

/** How one random protocol went; anything in `faults` is a defect of the body or of the language. */
export interface FuzzResult {
  readonly seed: number;
  /** Refused as a whole: bad input, told with codes. */
  readonly refused: boolean;
  readonly stepsRefused: number;
  readonly diedAtS: number | null;
  readonly faults: readonly string[];
}

const MOST_FAULTS = 5;
const SENSORS: readonly SensorKey[] = ['ecg', 'oximeter', 'cuff', 'arterialLine', 'capnograph', 'thermometer'];

/** Parses and runs the random protocol of a seed, and watches what must always hold. Never throws: what is thrown is a fault. */
export function fuzzRun(seed: number, durationS: number): FuzzResult {
  const raw = randomProtocol(seed, durationS);
  const faults: string[] = [];
  const result = { seed, refused: false, stepsRefused: 0, diedAtS: null as number | null, faults };
  try {
    const parsed = parseProtocol(raw);
    if (parsed.ok) follow(parsed.value, seed, result);
    else {
      result.refused = true;
      for (const { code } of parsed.error) if (!(code in PROTOCOL_ERRORS)) faults.push(`unknown code ${code}`);
    }
  } catch (error) {
    faults.push(
      `thrown: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`,
    );
  }
  return result;
}

/** Runs a protocol beside a twin that is saved and loaded at a random moment. */
function follow(
  protocol: Protocol,
  seed: number,
  result: { stepsRefused: number; diedAtS: number | null; faults: string[] },
): void {
  const chance = randomStream(seed, 'twin');
  const made = createBody({ person: protocol.person, processes: protocol.processes }, protocol.seed);
  if (!made.ok) {
    result.faults.push(`a sound protocol's body cannot be made: ${made.error.message}`);
    return;
  }
  const body = made.value;
  for (const sensor of SENSORS) if (nextUnit(chance) < 0.5) attach(body, sensor, true);
  const state = body.state as BodyState;
  const start: Start = { water: held(state), solutes: solutes(state) };
  const splitTick = nextIndex(chance, protocol.durationTicks);
  let twin: Body | null = null;
  let next = 0;
  for (let tick = 0; ;) {
    if (twin === null && tick >= splitTick) twin = loadBody(saveBody(body));
    for (let act = protocol.actions[next]; act !== undefined && act.tick <= tick; act = protocol.actions[++next]) {
      const done = actOnBody(body, act.action);
      if (twin) actOnBody(twin, act.action);
      if (done.ok) continue;
      result.stepsRefused += 1;
      if (!(done.error.code in BODY_ERRORS)) result.faults.push(`unknown code ${done.error.code}`);
    }
    if (tick % TICKS_PER_SECOND === 0) {
      const wrong = faultsOf(body, start, result.diedAtS !== null);
      result.faults.push(...wrong.map((each) => `${tick / TICKS_PER_SECOND} s: ${each}`));
      if (result.diedAtS === null && !state.mind.alive) result.diedAtS = tick / TICKS_PER_SECOND;
    }
    if (result.faults.length >= MOST_FAULTS || tick >= protocol.durationTicks) break;
    const second = tick - (tick % TICKS_PER_SECOND) + TICKS_PER_SECOND;
    const due = protocol.actions[next]?.tick ?? second;
    const until = Math.min(second, Math.max(due, tick + 1), protocol.durationTicks);
    const to = twin === null && splitTick > tick ? Math.min(until, splitTick) : until;
    advanceBody(body, to - tick);
    if (twin) advanceBody(twin, to - tick);
    tick = to;
  }
  if (twin && hashPlain(saveBody(twin)) !== hashPlain(saveBody(body)))
    result.faults.push(`saving and loading at ${splitTick / TICKS_PER_SECOND} s changed what followed`);
}

/** Quantities that physics bounds, whatever happens to a person. */
const BOUNDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  systolicPressure: [-60, 500],
  diastolicPressure: [-60, 400],
  meanPressure: [-60, 400],
  centralVenousPressure: [-60, 150],
  pulmonaryArteryPressure: [-60, 250],
  heartRate: [0, 400],
  cardiacOutput: [0, 60],
  bloodVolume: [0, 30000],
  arterialSaturation: [0, 1],
  venousSaturation: [0, 1],
  arterialPO2: [0, 800],
  arterialPCO2: [0, 800],
  arterialPH: [5, 9],
  haematocrit: [0, 1],
  inspiredOxygen: [0, 1],
  respiratoryRate: [0, 150],
  tidalVolume: [0, 6000],
  glucose: [0, 500],
  sodium: [50, 260],
  potassium: [0, 50],
  coreTemperature: [0, 50],
  consciousness: [0, 1],
  alive: [0, 1],
};

interface Start {
  readonly water: number;
  readonly solutes: Readonly<Record<string, number>>;
}

function faultsOf(body: Body, start: Start, wasDead: boolean): string[] {
  const state = body.state as BodyState;
  const faults: string[] = [];
  const odd = oddNumber(state, '');
  if (odd !== null) return [`${odd} is not finite`];
  const now: Readonly<Record<string, number>> = quantities(body);
  for (const [key, v] of Object.entries(now)) if (!Number.isFinite(v)) faults.push(`${key} is ${v}`);
  for (const [key, [low, high]] of Object.entries(BOUNDS)) {
    const v = now[key];
    if (v !== undefined && !(v >= low && v <= high)) faults.push(`${key} is ${v}`);
  }
  for (const [key, reading] of Object.entries(readings(body)) as [string, unknown][]) {
    const shown = typeof reading === 'object' && reading !== null ? (reading as { value: number | null }).value : 0;
    if (shown !== null && !Number.isFinite(shown)) faults.push(`the reading ${key} is ${shown}`);
  }
  state.x.slice(0, VOLUMES).forEach((v, i) => {
    if (v < -1e-9) faults.push(`volume ${i} is ${v} mL`);
  });
  const blood = state.blood.redCells + state.blood.plasma;
  if (Math.abs(circulating(state) - blood) > 1e-6 * Math.max(blood, 100))
    faults.push(`circuit and blood differ: ${circulating(state)} and ${blood} mL`);
  const water = held(state) - start.water;
  if (Math.abs(water) > 1e-6 * start.water) faults.push(`${water} mL of water unaccounted for`);
  for (const [key, amount] of Object.entries(solutes(state))) {
    const before = start.solutes[key] as number;
    if (Math.abs(amount - before) > 1e-6 * before) faults.push(`${amount - before} mmol of ${key} unaccounted for`);
  }
  if (wasDead && now['alive'] !== 0) faults.push('the dead lives');
  return faults;
}

/** The place of a number in plain data that is not finite; null where there is none. */
function oddNumber(value: unknown, at: string): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : at;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, each] of Object.entries(value)) {
    const odd = oddNumber(each, `${at}.${key}`);
    if (odd !== null) return odd;
  }
  return null;
}
