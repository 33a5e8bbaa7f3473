import { actOnBody, type FluidKey } from '@openward/physiology';
import type { CodedError } from '@openward/kernel';
import { describeAct } from '../describe-act.ts';
import { rateMgPerMin } from '../doses.ts';
import { refuse } from '../errors.ts';
import type { LiveSession } from '../session/live.ts';
import { findRunning, type PendingAct, type Running } from '../record/record.ts';
import { runningName } from '../session/running-name.ts';
import { bodyRefusal } from './body-refusal.ts';
import { accessFor, challengeForRate, mostMgPerMin } from './medication.ts';
import { done, type Handlers, type Outcome } from './handler.ts';

type Fluids = Pick<Handlers, 'giveFluid' | 'giveBlood' | 'titrate' | 'stopRunning'>;

/** The fastest a pressure bag through wide cannulae can run, mL/min. */
const FASTEST_ML_PER_MIN = 400;

export const fluids: Fluids = {
  giveFluid: {
    seconds: (act, session) => session.lookup.fluid.get(act.fluid)?.seconds ?? 40,
    check: (act, session) => checkFluid(session, act.fluid, act.volumeMl, act.overMinutes),
    complete: (act, session, pending) => begin(session, pending, act.fluid, act.volumeMl, act.overMinutes),
  },
  giveBlood: {
    seconds: (act, session) => session.lookup.fluid.get(act.product)?.seconds ?? 120,
    check: (act, session) =>
      checkFluid(session, act.product, act.units * mlPerUnit(session, act.product), act.overMinutes),
    complete: (act, session, pending) =>
      begin(session, pending, act.product, act.units * mlPerUnit(session, act.product), act.overMinutes),
  },
  titrate: {
    check: (act, session) => {
      const running = findRunning(session.record, act.running);
      if (!running) return refuse('nothingRunning', { running: act.running });
      const rate = bodyRate(session, act.running, act.rate, act.unit);
      if (rate === null) return refuse('impossibleUnit', { medication: running.key, unit: act.unit });
      const perUnit = act.rate === 0 ? 1 : rate / act.rate;
      const max = running.kind === 'fluid' ? FASTEST_ML_PER_MIN : mostMgPerMin(session, running.key);
      if (!(rate >= 0) || rate > max)
        return refuse('impossibleRate', {
          rate: act.rate,
          unit: act.unit,
          max: Number((max / perUnit).toPrecision(3)),
        });
      return bodyRefusal(session, { kind: 'setRate', id: running.running, rate }, act.unit, perUnit);
    },
    challenge: (act, session) => {
      const running = findRunning(session.record, act.running);
      const rate = running?.kind === 'infusion' ? bodyRate(session, act.running, act.rate, act.unit) : null;
      if (!running || rate === null) return null;
      const named = { ...act, running: runningName(session, running.running) };
      return challengeForRate(session, running.key, rate, describeAct(named, session.lookup, session.profile));
    },
    complete: (act, session) => {
      const running = findRunning(session.record, act.running);
      if (!running) return { outcome: 'failed', note: 'It had ended already.' };
      const rate = bodyRate(session, act.running, act.rate, act.unit) ?? 0;
      actOnBody(session.body, { kind: 'setRate', id: running.running, rate });
      if (rate === 0) removeTrigger(session, running);
      return {
        outcome: 'done',
        fields: {
          running: running.running,
          key: running.key,
          bodyRatePerMin: rate,
          microgramPerKgPerMin: (rate * 1000) / session.setup.case.patient.person.weightKg,
        },
      };
    },
  },
  stopRunning: {
    check: (act, session) =>
      findRunning(session.record, act.running) ? null : refuse('nothingRunning', { running: act.running }),
    complete: (act, session) => {
      const running = findRunning(session.record, act.running);
      if (!running) return done;
      endRunning(session, running);
      return { outcome: 'done', fields: { running: running.running, key: running.key } };
    },
  },
};

/** Takes an infusion or fluid off, and with it what it kept going. */
export function endRunning(session: LiveSession, running: Running): void {
  actOnBody(session.body, { kind: 'stop', id: running.running });
  removeTrigger(session, running);
}

function removeTrigger(session: LiveSession, { triggers }: Running): void {
  if (triggers !== null) actOnBody(session.body, { kind: 'removeTrigger', process: triggers as 'anaphylaxis' });
}

function mlPerUnit(session: LiveSession, product: string): number {
  return session.lookup.fluid.get(product)?.mlPerUnit ?? 280;
}

function checkFluid(session: LiveSession, fluid: string, volumeMl: number, overMinutes: number): CodedError | null {
  if (!session.lookup.fluid.has(fluid)) return refuse('unknownKey', { what: 'fluid', key: fluid });
  const possible = volumeMl > 0 && volumeMl <= 10_000 && overMinutes > 0 && overMinutes <= 1440;
  if (!possible) return refuse('impossibleVolume', { volumeMl, overMinutes });
  return accessFor(session, 'intravenous');
}

function begin(
  session: LiveSession,
  pending: PendingAct,
  fluid: string,
  volumeMl: number,
  overMinutes: number,
): Outcome {
  const rate = Math.min(volumeMl / overMinutes, FASTEST_ML_PER_MIN);
  actOnBody(session.body, {
    kind: 'fluid',
    id: `run${pending.position}`,
    fluid: fluid as FluidKey,
    volumeMl,
    rateMlPerMin: rate,
  });
  const weight = session.setup.case.patient.person.weightKg;
  return {
    outcome: 'done',
    fields: {
      volumeMl,
      rateMlPerMin: rate,
      mlPerKg: volumeMl / weight,
      isBlood: session.lookup.fluid.get(fluid)?.isBlood ?? false,
    },
  };
}

function bodyRate(session: LiveSession, id: string, rate: number, unit: string): number | null {
  const running = findRunning(session.record, id);
  if (!running) return null;
  if (running.kind === 'fluid') return unit === 'mL/min' ? rate : unit === 'mL/h' ? rate / 60 : null;
  const drug = session.lookup.medication.get(running.key);
  if (!drug || unit === 'mL/min') return null;
  return rateMgPerMin(
    drug,
    rate,
    unit as Parameters<typeof rateMgPerMin>[2],
    session.setup.case.patient.person.weightKg,
  );
}
