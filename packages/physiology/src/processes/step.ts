import type { ProcessSpec } from '../contract.ts';
import { clamp, saturate } from '../body/reflex.ts';
import { loseBlood } from '../body/fluids.ts';
import { functionalResidual, SHARE } from '../body/lungs.ts';
import { OUT, X } from '../body/slots.ts';
import type { BodyState, ProcessState } from '../body/state.ts';
import { POOL } from '../body/transport.ts';
import { PROCESSES } from './catalogue.ts';

/** A process as state, its parameters filled from the catalogue. */
export function processState(spec: ProcessSpec, ticksPerSecond: number): ProcessState {
  const defaults = PROCESSES[spec.process].parameters;
  const parameters: Record<string, number> = {};
  for (const key of Object.keys(defaults))
    parameters[key] = spec.parameters?.[key] ?? (defaults[key] as { default: number }).default;
  return {
    process: spec.process,
    severity: spec.severity,
    startTick: Math.round((spec.startS ?? 0) * ticksPerSecond),
    side: spec.side ?? 'right',
    site: spec.site ?? '',
    parameters,
    trigger: spec.triggerInfusionId ?? '',
    v: { started: 0, control: 0, clot: 0, drained: 0, antigen: 0, load: 0, age: 0 },
  };
}

/** Every 100 ms: all running processes act on parameters and substances of the body. */
export function stepProcesses(state: BodyState): void {
  state.trauma.pain = 0;
  state.trauma.splinting = 0;
  for (const process of state.processes) {
    if (state.tick < process.startTick) continue;
    process.v.age = (process.v.age as number) + 0.1;
    const first = process.v.started === 0;
    process.v.started = 1;
    STEP[process.process](state, process, first);
  }
}

const get = (p: ProcessState, key: string): number => p.parameters[key] as number;

const STEP: Readonly<Record<ProcessState['process'], (state: BodyState, p: ProcessState, first: boolean) => void>> = {
  haemorrhage(state, p) {
    if (state.cut.includes('haemorrhage')) return;
    const lost = bleed(state, p);
    state.blood.lost += lost;
    state.trauma.pain = Math.max(state.trauma.pain, 3 * p.severity);
  },
  haemothorax(state, p, first) {
    const side = state[p.side];
    if (first) side.pleuralBlood += get(p, 'initialBloodMl') * p.severity;
    if (state.cut.includes('haemorrhage')) return;
    const lost = bleed(state, p);
    state.blood.lost += lost;
    side.pleuralBlood += lost;
  },
  tensionPneumothorax(state, p, first) {
    const side = state[p.side];
    if (first) {
      const gas = get(p, 'initialGasMl') * p.severity;
      side.pleuralGas += gas;
    }
    side.leak = state.cut.includes('pleuralLeak') ? 0 : get(p, 'leakMlPerSPerCmH2O') * p.severity;
    side.valve = get(p, 'valve');
    state.trauma.pain = Math.max(state.trauma.pain, 4);
  },
  lungContusion(state, p) {
    const to = p.severity;
    const key = p.side === 'left' ? 'contusionLeft' : 'contusionRight';
    state.trauma[key] += (to - state.trauma[key]) * (0.1 / (60 * get(p, 'riseMin')));
    state[p.side].compliance = 1 - 0.45 * state.trauma[key];
  },
  ribFractures(state, p) {
    state.trauma.pain = Math.max(state.trauma.pain, get(p, 'pain') * p.severity);
    state.trauma.splinting = 0.6 * p.severity * clamp(state.mind.pain / 8, 0, 1);
  },
  obstructedInfectedKidney: stepKidneySepsis,
  anaphylaxis: stepAnaphylaxis,
};

/** Flow out of a tear in mL over 100 ms: arterial by arterial pressure, venous by venous pressure. */
function bleed(state: BodyState, p: ProcessState): number {
  const arterial = Math.max(0, (state.out[OUT.arterial] as number) - 8);
  const venous = Math.max(0, state.out[OUT.venaCava] as number) * 8;
  const share = (p.parameters.venous ?? 0) > 0.5 ? venous : 0.85 * arterial + 0.15 * venous;
  const clotting =
    ((p.parameters.clotPerMin ?? 0.002) *
      (1 + 2.5 * saturate(state.effects.antifibrinolytic)) *
      clamp(state.chemistry.fibrinogen / 2.5, 0.1, 1.3) *
      clamp((state.temperature.core - 33) / 4, 0.2, 1)) /
    state.c.bleeding;
  p.v.clot = clamp((p.v.clot as number) + (clotting * (1 - (p.v.clot as number)) * 0.1) / 60, 0, 1);
  const open = (1 - (p.v.control as number)) * (1 - (p.v.clot as number)) * (1 + 0.25 * (state.c.bleeding - 1));
  const rate = (get(p, 'rateMlPerMin') * p.severity * open * share) / 82;
  return (p.parameters.venous ?? 0) > 0.5
    ? loseBlood(state, X.venaCava, POOL.venous, (rate * 0.1) / 60)
    : loseBlood(state, X.arteries, POOL.arteries, (rate * 0.1) / 60);
}

function stepKidneySepsis(state: BodyState, p: ProcessState, first: boolean): void {
  const { infection: i, kidney, effects: e } = state;
  const dt = 0.1 / 3600;
  if (first) {
    i.bacteria = get(p, 'bacteria') * p.severity;
    i.inflammation = get(p, 'inflammation') * p.severity;
    i.endotoxin = i.bacteria;
    i.vasodilation = i.inflammation;
    i.leak = 0.8 * i.inflammation;
    i.depression = 0.6 * i.inflammation;
    state.temperature.core = 37 + 2.3 * i.inflammation;
    p.v.load = 1;
  }
  const drained = p.v.drained as number;
  const pelvis = drained > 0.5 ? 10 : get(p, 'pelvisPressureMmHg');
  const key = p.side === 'left' ? 'leftPelvis' : 'rightPelvis';
  kidney[key] += (pelvis - kidney[key]) * (0.1 / 20);
  const kill = state.cut.includes('antibiotics') ? 0 : saturate(e.antibacterial) * (1 - get(p, 'resistant')) * 1.4;
  const obstructed = clamp((kidney[key] - 12) / 30, 0, 1);
  // Antibiotic reaches an obstructed kidney poorly: it filters little.
  const reach = 1 - 0.8 * obstructed;
  const washed = state.cut.includes('drainage') ? 0 : (1 - obstructed) * 1.6;
  const growth = get(p, 'growthPerHour');
  p.v.load = clamp((p.v.load as number) * (1 + (growth * obstructed - kill * reach - washed) * dt), 0.001, 4);
  const source = state.cut.includes('infection') ? 0 : p.severity * (p.v.load as number) * (0.15 + 0.85 * obstructed);
  i.bacteria = Math.max(0, i.bacteria + (1.5 * source - (1.1 + 1.6 * kill) * i.bacteria) * dt);
  stepInflammation(state, dt);
  state.trauma.pain = Math.max(state.trauma.pain, get(p, 'pain') * p.severity * (0.3 + 0.7 * obstructed));
}

/** Endotoxin, inflammation and their effects, time constants of hours. */
function stepInflammation(state: BodyState, hours: number): void {
  const i = state.infection;
  const whole = !state.cut.includes('inflammation');
  i.endotoxin += (i.bacteria - i.endotoxin) * (hours / 0.5);
  const target = whole ? (1.25 * i.endotoxin) / (0.55 + i.endotoxin) : 0;
  i.inflammation += (target - i.inflammation) * (hours / (target > i.inflammation ? 2.2 : 7));
  const steroid = 1 - 0.15 * saturate(state.effects.steroid);
  i.vasodilation += (i.inflammation * steroid - i.vasodilation) * (hours / 0.7);
  i.leak += (0.8 * i.inflammation - i.leak) * (hours / 1.2);
  i.depression += (0.7 * i.inflammation - i.depression) * (hours / 1.5);
}

function stepAnaphylaxis(state: BodyState, p: ProcessState): void {
  const { mediator: m, effects: e } = state;
  const minutes = 0.1 / 60;
  const triggered = get(p, 'continuing') > 0.5 && (p.v.control as number) < 0.5;
  const whole = !state.cut.includes('mastCells');
  // Antigen arrives over minutes and is cleared with a half-life of about six.
  p.v.antigen =
    (p.v.antigen as number) +
    ((triggered ? 1 : 0) * (1 / get(p, 'onsetMin')) * (1 - (p.v.antigen as number)) - 0.115 * (p.v.antigen as number)) *
      minutes;
  if (!triggered && (p.v.age as number) < 1) p.v.antigen = 1;
  const second =
    get(p, 'biphasic') > 0 ? get(p, 'biphasic') * bump((p.v.age as number) / 60 - get(p, 'biphasicAfterMin')) : 0;
  const beta = state.cut.includes('betaReceptors') ? 0 : saturate(e.beta2 * 1.1);
  const calm = 1 - 0.8 * beta;
  const release = whole ? (p.severity * (p.v.antigen as number) * m.pool * calm * 0.3 + second * 0.06) * minutes : 0;
  m.pool = clamp(m.pool - release * 0.45 + (1 - m.pool) * 0.0015 * minutes, 0, 1);
  m.histamine = Math.max(0, m.histamine + release * 1.45 - m.histamine * 0.075 * minutes);
  m.late += (m.histamine - m.late) * (minutes / 3);
  const h1 = 1 - 0.2 * saturate(e.h1Block);
  const dose = clamp(m.histamine, 0, 2);
  const effect = (1.35 * dose * dose) / (0.16 + dose * dose);
  m.vessel += (get(p, 'circulation') * effect * h1 * (1 - 0.15 * saturate(e.steroid)) - m.vessel) * (minutes / 1.2);
  m.bronchi += (get(p, 'bronchi') * effect * (1 - 0.55 * beta) - m.bronchi) * (minutes / 1.5);
  m.larynx += (get(p, 'larynx') * effect * (1 - 0.5 * saturate(e.alpha)) - m.larynx) * (minutes / 4);
  m.skin += (get(p, 'skin') * effect * h1 - m.skin) * (minutes / 2);
}

function bump(minutesAfter: number): number {
  return minutesAfter > 0 && minutesAfter < 60 ? 1 : 0;
}

export { functionalResidual, SHARE };
