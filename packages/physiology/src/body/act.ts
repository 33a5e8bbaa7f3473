import { err, ok } from '@openward/kernel';
import type { BodyAction, BodyResult, Posture } from '../contract.ts';
import { DRUGS } from '../drugs/catalogue.ts';
import { drugState } from '../drugs/kinetics.ts';
import { bodyError } from '../errors.ts';
import { FLUIDS } from './fluids.ts';
import { OXYGEN_DEVICES } from './oxygen.ts';
import { nextUnit } from '@openward/kernel';
import type { BodyState } from './state.ts';

const done: BodyResult<null> = ok(null);
/** Hydrostatic columns in mmHg: legs below, head above, abdomen below the heart; negative legs are raised. */
export const POSTURES: Readonly<
  Record<Posture, { readonly legs: number; readonly head: number; readonly abdomen: number }>
> = {
  supine: { legs: 0, head: 0, abdomen: 0 },
  supineLegsRaised: { legs: 13, head: 0, abdomen: 0.5 },
  semiRecumbent: { legs: -6, head: 10, abdomen: -3 },
  sitting: { legs: -28, head: 18, abdomen: -6 },
  leftLateral: { legs: 0, head: 0, abdomen: 0 },
  standing: { legs: -70, head: 22, abdomen: -12 },
};

const inRange = (v: number, low: number, high: number): boolean => Number.isFinite(v) && v >= low && v <= high;
const badDose = (value: number, limit: number): BodyResult<null> => err(bodyError('impossibleDose', { value, limit }));
const badRate = (value: number, limit: number): BodyResult<null> => err(bodyError('impossibleRate', { value, limit }));

/** Does an action to the body at once, or refuses it and leaves the body as it was. */
export function act(state: BodyState, action: BodyAction): BodyResult<null> {
  switch (action.kind) {
    case 'bolus': {
      const drug = Object.hasOwn(DRUGS, action.drug) ? DRUGS[action.drug] : undefined;
      if (!drug) return err(bodyError('unknownDrug', { drug: action.drug }));
      if (!drug.routes[action.route]) return err(bodyError('unknownRoute', { drug: action.drug, route: action.route }));
      if (!(action.doseMg > 0) || !inRange(action.doseMg, 0, drug.limits.doseMg))
        return badDose(action.doseMg, drug.limits.doseMg);
      const entry = drugState(state.drugs, action.drug);
      if (action.route === 'intravenous' || action.route === 'intraosseous')
        entry.central += action.doseMg * (drug.routes[action.route]?.fraction ?? 1);
      else {
        const depot = entry.depots.find((d) => d.route === action.route);
        if (depot) depot.amount += action.doseMg;
        else entry.depots.push({ route: action.route, amount: action.doseMg });
      }
      return done;
    }
    case 'infuse': {
      const drug = Object.hasOwn(DRUGS, action.drug) ? DRUGS[action.drug] : undefined;
      if (!drug) return err(bodyError('unknownDrug', { drug: action.drug }));
      if (!drug.routes[action.route] || (action.route !== 'intravenous' && action.route !== 'intraosseous'))
        return err(bodyError('unknownRoute', { drug: action.drug, route: action.route }));
      if (!inRange(action.rateMgPerMin, 0, drug.limits.rateMgPerMin))
        return badRate(action.rateMgPerMin, drug.limits.rateMgPerMin);
      const running = state.infusions.find((i) => i.id === action.id);
      if (running) {
        running.rateMgPerMin = action.rateMgPerMin;
        running.drug = action.drug;
      } else
        state.infusions.push({
          id: action.id,
          drug: action.drug,
          rateMgPerMin: action.rateMgPerMin,
          route: action.route,
        });
      return done;
    }
    case 'setRate': {
      const infusion = state.infusions.find((i) => i.id === action.id);
      const fluid = state.fluids.find((f) => f.id === action.id);
      if (!infusion && !fluid) return err(bodyError('unknownInfusion', { id: action.id }));
      const limit = infusion ? (DRUGS[infusion.drug]?.limits.rateMgPerMin ?? 0) : 1000;
      if (!inRange(action.rate, 0, limit)) return badRate(action.rate, limit);
      if (infusion) infusion.rateMgPerMin = action.rate;
      if (fluid) fluid.rateMlPerMin = action.rate;
      return done;
    }
    case 'stop': {
      const known =
        state.infusions.some((i) => i.id === action.id) ||
        state.fluids.some((f) => f.id === action.id) ||
        state.processes.some((p) => p.trigger === action.id);
      if (!known) return err(bodyError('unknownInfusion', { id: action.id }));
      state.infusions = state.infusions.filter((i) => i.id !== action.id);
      state.fluids = state.fluids.filter((f) => f.id !== action.id);
      for (const process of state.processes) if (process.trigger === action.id) process.v.control = 1;
      return done;
    }
    case 'fluid': {
      if (!Object.hasOwn(FLUIDS, action.fluid)) return err(bodyError('unknownDrug', { drug: action.fluid }));
      if (!(action.volumeMl > 0) || !inRange(action.volumeMl, 0, 10000)) return badDose(action.volumeMl, 10000);
      if (!inRange(action.rateMlPerMin, 0, 1000)) return badRate(action.rateMlPerMin, 1000);
      const running = state.fluids.find((f) => f.id === action.id);
      if (running) {
        running.leftMl = action.volumeMl;
        running.rateMlPerMin = action.rateMlPerMin;
        running.fluid = action.fluid;
      } else
        state.fluids.push({
          id: action.id,
          fluid: action.fluid,
          leftMl: action.volumeMl,
          rateMlPerMin: action.rateMlPerMin,
        });
      return done;
    }
    case 'oxygen':
      if (!inRange(action.flowLPerMin, 0, Math.max(0, OXYGEN_DEVICES[action.device].maxFlowLPerMin)))
        return badRate(action.flowLPerMin, OXYGEN_DEVICES[action.device].maxFlowLPerMin);
      state.oxygen = { device: action.device, flow: action.flowLPerMin };
      return done;
    case 'ventilate':
      if (!inRange(action.ratePerMin, 0, 60)) return badRate(action.ratePerMin, 60);
      if (!inRange(action.tidalVolumeMl, 0, 1500)) return badDose(action.tidalVolumeMl, 1500);
      if (!inRange(action.peepCmH2O, 0, 30)) return badRate(action.peepCmH2O, 30);
      state.ventilator = {
        on: action.on,
        device: action.device,
        ratePerMin: action.ratePerMin,
        tidalMl: action.tidalVolumeMl,
        peep: action.peepCmH2O,
        phase: 0,
      };
      return done;
    case 'decompress': {
      if (action.success === false || state.cut.needleVent) return done;
      const side = state[action.side];
      // A cannula can kink or clog: it stays open for a time drawn from the body's own stream.
      const conductance = { needle: 18, finger: 220, drain: 120 }[action.technique];
      side.vent = Math.max(side.vent, conductance);
      side.ventKind = action.technique === 'needle' && side.ventKind !== '' ? side.ventKind : action.technique;
      side.ventClosesAt =
        action.technique === 'needle' && side.vent < 50
          ? state.tick + Math.round((180 + 900 * nextUnit(state.rng.heart)) * 50)
          : 0;
      return done;
    }
    case 'compressions':
      if (!inRange(action.ratePerMin, 0, 200)) return badRate(action.ratePerMin, 200);
      if (!inRange(action.depthCm, 0, 10)) return badDose(action.depthCm, 10);
      state.heart.compressions = action.on && action.ratePerMin > 0;
      state.heart.compressionRate = action.ratePerMin;
      state.heart.compressionDepth = action.depthCm;
      return done;
    case 'shock': {
      if (!inRange(action.joules, 1, 400)) return badDose(action.joules, 400);
      const { heart } = state;
      const luck = nextUnit(state.rng.heart);
      if (heart.rhythm === 'ventricularFibrillation') {
        const chance = Math.min(0.92, (action.joules / 200) * (0.35 + 0.9 * heart.energy));
        if (luck < chance) heart.rhythm = heart.energy > 0.06 ? 'organised' : 'asystole';
      } else if (heart.rhythm === 'organised' && !action.synchronised && luck < 0.04)
        heart.rhythm = 'ventricularFibrillation';
      return done;
    }
    case 'position': {
      state.posture = action.posture;
      return done;
    }
    case 'controlBleeding':
      if (!inRange(action.effectiveness, 0, 1)) return badDose(action.effectiveness, 1);
      for (const p of state.processes)
        if ((p.process === 'haemorrhage' || p.process === 'haemothorax') && (p.site === action.site || p.site === ''))
          p.v.control = Math.max(p.v.control as number, action.effectiveness);
      return done;
    case 'drainKidney':
      for (const p of state.processes)
        if (p.process === 'obstructedInfectedKidney' && p.side === action.side) p.v.drained = 1;
      return done;
    case 'removeTrigger':
      for (const p of state.processes) if (p.process === action.process) p.v.control = 1;
      return done;
  }
}

/** Every 100 ms: gravity follows the posture over seconds; a needle stops working when its time is up. */
export function stepPosture(state: BodyState): void {
  const to = state.cut.posture ? POSTURES.supine : POSTURES[state.posture];
  const k = 0.1 / 3;
  state.postureLegs += (to.legs - state.postureLegs) * k;
  state.postureHead += (to.head - state.postureHead) * k;
  state.postureAbdomen += (to.abdomen - state.postureAbdomen) * k;
  for (const side of [state.left, state.right]) {
    if (side.ventClosesAt > 0 && state.tick >= side.ventClosesAt) {
      side.vent = 0;
      side.ventKind = '';
      side.ventClosesAt = 0;
    }
  }
}
