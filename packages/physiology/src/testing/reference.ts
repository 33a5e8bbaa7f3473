import type { BodyState } from '../body/state.ts';
import { pOf, xOf } from '../body/slots.ts';
import { BRANCHES } from '../circuit/branches.ts';
import {
  ARTERY_ROOM,
  ARTERY_SLACK,
  ARTERY_VISCOSITY,
  CHAMBER_EMPTYING,
  EMPTY,
  EMPTYING,
  SLACK,
} from '../circuit/compile.ts';
import { NODES } from '../circuit/nodes.ts';
import { timing } from './pacer.ts';

/**
 * The declared circuit again, written for clarity and not for speed, integrated with Runge-Kutta of fourth order at
 * 0.25 ms: what the generated code is compared with. The heart beats at `rate`, from the beginning of a cycle.
 */
export function referenceRun(
  state: BodyState,
  seconds: number,
  rate: number,
): { systolic: number; diastolic: number; stroke: number } {
  const parameters = new Map<string, number>();
  const p = (key: string): number => {
    const known = parameters.get(key) ?? (state.p[pOf(key)] as number);
    parameters.set(key, known);
    return known;
  };
  const places = new Map(NODES.map((n, i) => [n.key, i]));
  const place = (key: string): number => places.get(key) as number;
  const inertial = BRANCHES.filter((b) => b.inertanceMmHgS2PerMl !== undefined);
  const y = [
    ...NODES.map((n) => state.x[xOf(n.key)] as number),
    ...inertial.map((b) => state.x[xOf(`${b.key}Flow`)] as number),
  ];
  const cycle = 60 / rate;
  let phase = 0;
  let atrialAge = state.x[xOf('atrialAge')] as number;
  let ventricularAge = state.x[xOf('ventricularAge')] as number;
  let conduction = -1;
  const { atrialDuration, ventricularDuration, delay } = timing(cycle);
  const smooth = (w: number): number => w * w * (3 - 2 * w);
  const atrial = (age: number): number => {
    if (age >= atrialDuration || age < 0) return 0;
    const u = (2 * age) / atrialDuration;
    return smooth(u < 1 ? u : 2 - u);
  };
  const ventricular = (age: number): number => {
    if (age >= ventricularDuration || age < 0) return 0;
    const u = age / ventricularDuration;
    return smooth(u < 0.62 ? u / 0.62 : (1 - u) / 0.38);
  };
  const derive = (v: readonly number[], after: number): number[] => {
    const at = (key: string): number => v[place(key)] as number;
    const stretch =
      at('rightAtrium') +
      at('rightVentricle') +
      at('leftAtrium') +
      at('leftVentricle') +
      p('effusion') -
      p('pericardialVolume');
    const heart =
      p('pericardiumPressure') + (stretch > 0 ? stretch * p('pericardialStiffness') * (1 + 0.01 * stretch) : 0);
    const pressure: Record<string, number> = {};
    NODES.forEach((n, i) => {
      const volume = v[i] as number;
      if (n.kind === 'artery') {
        const d = volume - p(`${n.key}Unstressed`);
        const room = Math.max(ARTERY_ROOM, 1 - d * p(`${n.key}Stiffening`));
        const emptied = Math.max(0, 1 - volume / (EMPTY * p(`${n.key}Unstressed`)));
        pressure[n.key] = d * p(`${n.key}Elastance`) * (d > 0 ? 1 / room : ARTERY_SLACK) - EMPTYING * emptied * emptied;
      } else if (n.kind === 'vessel') {
        const d = volume - p(`${n.key}Unstressed`);
        const emptied = Math.max(0, 1 - volume / (EMPTY * p(`${n.key}Unstressed`)));
        const shape = d > 0 ? 1 + d * p(`${n.key}Stiffening`) : SLACK;
        const own = d * p(`${n.key}Elastance`) * shape - EMPTYING * emptied * emptied;
        pressure[n.key] = own + (n.outside === 'none' ? 0 : p(`${n.outside}Pressure`));
      } else {
        const d = volume - p(`${n.key}Zero`);
        const a = n.timing === 'atrial' ? atrial(atrialAge + after) : ventricular(ventricularAge + after);
        const strength =
          n.timing === 'atrial' ? 1 : p(n.key === 'leftVentricle' ? 'leftContractility' : 'rightContractility');
        const passive = p(`${n.key}Linear`) + p(`${n.key}Cubic`) * d * d;
        const full = d * (a * p(`${n.key}Active`) * strength + (1 - a) * passive);
        pressure[n.key] = (d > 0 ? full : d * (p(`${n.key}Linear`) - CHAMBER_EMPTYING * d)) + heart;
      }
    });
    const dv = new Array<number>(v.length).fill(0);
    for (const b of BRANCHES) {
      const from = place(b.from);
      const to = place(b.to);
      let drop = (pressure[b.from] as number) - (pressure[b.to] as number);
      if (b.venousValve) drop = Math.max(0, drop);
      const w = b.waterfallMmHg;
      if (w !== undefined && (pressure[b.to] as number) <= w) drop = Math.max(0, (pressure[b.from] as number) - w);
      let flow: number;
      if (b.arteriolar) {
        const squeeze = b.squeezedBy ? b.squeezedBy.share * (pressure[b.squeezedBy.chamber] as number) : -Infinity;
        const back = Math.max(pressure[b.to] as number, p(`${b.key}Closing`), squeeze);
        flow = Math.max(0, (pressure[b.from] as number) - back) / p(`${b.key}Resistance`);
      } else if (b.inertanceMmHgS2PerMl !== undefined) {
        const k = NODES.length + inertial.indexOf(b);
        flow = v[k] as number;
        const valve = b.valveAreaCm2 !== undefined;
        const lost = valve ? p(`${b.key}Loss`) * Math.max(0, flow) : 0;
        const slope = (drop - flow * (p(`${b.key}Resistance`) + lost)) / b.inertanceMmHgS2PerMl;
        if (valve) {
          flow = Math.max(0, flow);
          dv[k] = (v[k] as number) <= 0 && slope < 0 ? 0 : slope;
        } else dv[k] = slope;
      } else {
        const collapse = b.collapseBelowMl === undefined ? undefined : b.collapseBelowMl * p('vesselSize');
        const open = collapse !== undefined && (v[from] as number) < collapse ? (v[from] as number) / collapse : 1;
        flow = (drop / p(`${b.key}Resistance`)) * open;
      }
      dv[from] = (dv[from] as number) - flow;
      dv[to] = (dv[to] as number) + flow;
    }
    return dv;
  };
  const h = 0.00025;
  const arteries = place('arteries');
  const aortic = NODES.length + inertial.findIndex((b) => b.key === 'aorticValve');
  const result = { systolic: 0, diastolic: 0, stroke: 0 };
  let beat = { max: -Infinity, min: Infinity, stroke: 0 };
  for (let t = 0; t < seconds; t += h) {
    phase += (h * rate) / 60;
    atrialAge += h;
    ventricularAge += h;
    if (phase >= 1) {
      phase -= 1;
      atrialAge = 0;
      conduction = delay;
    }
    if (conduction > 0) {
      conduction -= h;
      if (conduction <= 0) {
        ventricularAge = 0;
        result.systolic = beat.max;
        result.diastolic = beat.min;
        result.stroke = beat.stroke;
        beat = { max: -Infinity, min: Infinity, stroke: 0 };
      }
    }
    const step = (a: readonly number[], k: readonly number[], f: number): number[] =>
      a.map((v, i) => v + (k[i] as number) * f);
    const k1 = derive(y, 0);
    const k2 = derive(step(y, k1, h / 2), h / 2);
    const k3 = derive(step(y, k2, h / 2), h / 2);
    const k4 = derive(step(y, k3, h), h);
    for (let i = 0; i < y.length; i++)
      y[i] =
        (y[i] as number) +
        ((k1[i] as number) + 2 * (k2[i] as number) + 2 * (k3[i] as number) + (k4[i] as number)) * (h / 6);
    inertial.forEach((b, i) => {
      if (b.valveAreaCm2 !== undefined && (y[NODES.length + i] as number) < 0) y[NODES.length + i] = 0;
    });
    const d = (y[arteries] as number) - p('arteriesUnstressed');
    const wall = ARTERY_VISCOSITY * (derive(y, h)[arteries] as number);
    const pressure = (d * p('arteriesElastance')) / Math.max(ARTERY_ROOM, 1 - d * p('arteriesStiffening')) + wall;
    beat.max = Math.max(beat.max, pressure);
    beat.min = Math.min(beat.min, pressure);
    beat.stroke += (y[aortic] as number) * h;
  }
  return result;
}
