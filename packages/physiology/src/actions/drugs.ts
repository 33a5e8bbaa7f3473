import { err } from '@openward/kernel';
import type { Route } from '../terms.ts';
import { DRUGS } from '../drugs/catalogue.ts';
import { drugState } from '../drugs/kinetics.ts';
import { bodyError } from '../errors.ts';
import { badDose, badRate, done, inRange, type Handlers } from './types.ts';

/** Doses in mg, rates in mg/min (`setRate`: mL/min for a fluid); `id` names a running infusion or fluid. */
export type DrugAction =
  | { readonly kind: 'bolus'; readonly drug: string; readonly doseMg: number; readonly route: Route }
  | {
      readonly kind: 'infuse';
      readonly id: string;
      readonly drug: string;
      readonly rateMgPerMin: number;
      readonly route: Route;
    }
  | { readonly kind: 'setRate'; readonly id: string; readonly rate: number }
  | { readonly kind: 'stop'; readonly id: string };

export const DRUG_HANDLERS: Handlers<DrugAction> = {
  bolus(state, action) {
    const drug = Object.hasOwn(DRUGS, action.drug) ? DRUGS[action.drug] : undefined;
    if (!drug) return err(bodyError('unknownDrug', { drug: action.drug }));
    if (!drug.routes[action.route]) return err(bodyError('unknownRoute', { drug: action.drug, route: action.route }));
    if (!(action.doseMg > 0) || !inRange(action.doseMg, 0, drug.limits.doseMg))
      return badDose(action.doseMg, drug.limits.doseMg);
    const entry = drugState(state.drugs, action.drug, state.spec.person);
    if (action.route === 'intravenous' || action.route === 'intraosseous')
      entry.arriving += action.doseMg * (drug.routes[action.route]?.fraction ?? 1);
    else {
      const depot = entry.depots.find((d) => d.route === action.route);
      if (depot) depot.amount += action.doseMg;
      else entry.depots.push({ route: action.route, amount: action.doseMg });
    }
    return done;
  },
  infuse(state, action) {
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
    } else {
      const { id, drug: key, rateMgPerMin, route } = action;
      state.infusions.push({ id, drug: key, rateMgPerMin, route });
    }
    return done;
  },
  setRate(state, action) {
    const infusion = state.infusions.find((i) => i.id === action.id);
    const fluid = state.fluids.find((f) => f.id === action.id);
    if (!infusion && !fluid) return err(bodyError('unknownInfusion', { id: action.id }));
    const limit = infusion ? (DRUGS[infusion.drug]?.limits.rateMgPerMin ?? 0) : 1000;
    if (!inRange(action.rate, 0, limit)) return badRate(action.rate, limit);
    if (infusion) infusion.rateMgPerMin = action.rate;
    if (fluid) fluid.rateMlPerMin = action.rate;
    return done;
  },
  stop(state, action) {
    const known =
      state.infusions.some((i) => i.id === action.id) ||
      state.fluids.some((f) => f.id === action.id) ||
      state.processes.some((p) => p.trigger === action.id);
    if (!known) return err(bodyError('unknownInfusion', { id: action.id }));
    state.infusions = state.infusions.filter((i) => i.id !== action.id);
    state.fluids = state.fluids.filter((f) => f.id !== action.id);
    for (const process of state.processes) if (process.trigger === action.id) process.v.control = 1;
    return done;
  },
};
