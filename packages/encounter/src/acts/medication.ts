import { actOnBody, quantities, type Route } from '@openward/physiology';
import type { CodedError } from '@openward/kernel';
import { doseMg, rateMgPerMin, type DoseUnit, type RateUnit } from '../doses.ts';
import { refuse } from '../errors.ts';
import { describeAct } from '../describe-act.ts';
import { bodyRefusal } from './body-refusal.ts';
import type { LiveSession } from '../session/live.ts';
import type { Challenge, Handlers, Outcome } from './handler.ts';

type Medicating = Pick<Handlers, 'giveMedication' | 'startInfusion'>;

/** Beyond this multiple of the usual upper dose a dose is not questioned but impossible. */
const IMPOSSIBLE = 1000;
/** At or beyond this multiple of the usual upper dose it is questioned once, then happens. */
const QUESTIONABLE = 2;
/** As little as the usual lower dose divided by this is questioned too. */
const TOO_LITTLE = 10;

export const medication: Medicating = {
  giveMedication: {
    seconds: (act, session) => entry(session, act.medication)?.doses.find((d) => d.route === act.route)?.seconds ?? 45,
    check: (act, session) => {
      const drug = entry(session, act.medication);
      if (!drug) return refuse('unknownKey', { what: 'medication', key: act.medication });
      const mg = doseMg(drug, act.dose, act.unit);
      if (mg === null) return refuse('impossibleUnit', { medication: act.medication, unit: act.unit });
      const usual = usualDose(session, act.medication, act.route);
      const max = (usual?.to ?? 10_000) * IMPOSSIBLE;
      if (!(mg > 0) || mg > max)
        return refuse('impossibleDose', {
          dose: act.dose,
          unit: act.unit,
          max: Number((max * (act.dose / mg) || max).toPrecision(3)),
        });
      const bolus = { kind: 'bolus', drug: act.medication, doseMg: mg, route: act.route as Route } as const;
      return accessFor(session, act.route) ?? bodyRefusal(session, bolus, act.unit, mg / act.dose);
    },
    challenge: (act, session) => {
      const drug = entry(session, act.medication);
      const mg = drug ? doseMg(drug, act.dose, act.unit) : null;
      return mg === null
        ? null
        : challengeFor(
            session,
            act.medication,
            mg,
            usualDose(session, act.medication, act.route, true),
            describeAct(act, session.lookup, session.profile),
          );
    },
    complete: (act, session) => {
      const drug = entry(session, act.medication);
      const mg = drug ? (doseMg(drug, act.dose, act.unit) ?? 0) : 0;
      const given = actOnBody(session.body, {
        kind: 'bolus',
        drug: act.medication,
        doseMg: mg,
        route: act.route as Route,
      });
      return outcomeOf(given, {
        doseMg: mg,
        doseMgPerKg: perKg(session, mg),
        class: drug?.class ?? '',
        groups: drug?.allergyGroups ?? [],
      });
    },
  },
  startInfusion: {
    seconds: (act, session) =>
      entry(session, act.medication)?.infusions.find((d) => d.route === act.route)?.seconds ?? 120,
    check: (act, session) => {
      const drug = entry(session, act.medication);
      if (!drug) return refuse('unknownKey', { what: 'medication', key: act.medication });
      const mgPerMin = rateMgPerMin(drug, act.rate, act.unit, weight(session));
      if (mgPerMin === null) return refuse('impossibleUnit', { medication: act.medication, unit: act.unit });
      const max = mostMgPerMin(session, act.medication, act.route);
      if (!(mgPerMin > 0) || mgPerMin > max)
        return refuse('impossibleRate', {
          rate: act.rate,
          unit: act.unit,
          max: Number((max * (act.rate / mgPerMin) || max).toPrecision(3)),
        });
      const infuse = {
        kind: 'infuse',
        id: 'asked',
        drug: act.medication,
        rateMgPerMin: mgPerMin,
        route: act.route as Route,
      } as const;
      return accessFor(session, act.route) ?? bodyRefusal(session, infuse, act.unit, mgPerMin / act.rate);
    },
    challenge: (act, session) => {
      const drug = entry(session, act.medication);
      const mgPerMin = drug ? rateMgPerMin(drug, act.rate, act.unit, weight(session)) : null;
      return mgPerMin === null
        ? null
        : challengeFor(
            session,
            act.medication,
            mgPerMin,
            usualRate(session, act.medication, act.route),
            describeAct(act, session.lookup, session.profile),
          );
    },
    complete: (act, session, pending) => {
      const drug = entry(session, act.medication);
      const mgPerMin = drug ? (rateMgPerMin(drug, act.rate, act.unit, weight(session)) ?? 0) : 0;
      const begun = actOnBody(session.body, {
        kind: 'infuse',
        id: `run${pending.position}`,
        drug: act.medication,
        rateMgPerMin: mgPerMin,
        route: act.route as Route,
      });
      return outcomeOf(begun, {
        rateMgPerMin: mgPerMin,
        microgramPerMin: mgPerMin * 1000,
        microgramPerKgPerMin: (mgPerMin * 1000) / weight(session),
        class: drug?.class ?? '',
        groups: drug?.allergyGroups ?? [],
      });
    },
  },
};

/** A drug the body has no mechanism for is still given and recorded; `modelled` says so. */
function outcomeOf(given: { readonly ok: boolean }, fields: NonNullable<Outcome['fields']>): Outcome {
  return { outcome: 'done', fields: { ...fields, modelled: given.ok } };
}

function entry(session: LiveSession, medicationKey: string) {
  return session.lookup.medication.get(medicationKey);
}

function weight(session: LiveSession): number {
  return session.setup.case.patient.person.weightKg;
}

function perKg(session: LiveSession, mg: number): number {
  return Number((mg / weight(session)).toPrecision(4));
}

/**
 * The usual range over all indications by this route, in mg; null where the route is not a usual one.
 * With `now`, doses for cardiac arrest alone are left out while there is a pulse.
 */
function usualDose(session: LiveSession, key: string, route: string, now = false): { from: number; to: number } | null {
  const drug = entry(session, key);
  const hasPulse = now && quantities(session.body).pulse >= 0.5;
  const doses = drug?.doses.filter((d) => d.route === route && !(hasPulse && d.arrestOnly)) ?? [];
  if (!drug || doses.length === 0) return null;
  const mg = (dose: number, unit: DoseUnit): number => doseMg(drug, dose, unit) ?? dose;
  return {
    from: Math.min(...doses.map((d) => mg(d.usual.from, d.usual.unit))),
    to: Math.max(...doses.map((d) => mg(d.usual.to, d.usual.unit))),
  };
}

/** The usual range of an infusion in mg/min, by one route or by any; null where there is none. */
function usualRate(session: LiveSession, key: string, route?: string): { from: number; to: number } | null {
  const drug = entry(session, key);
  const rates = drug?.infusions.filter((d) => route === undefined || d.route === route) ?? [];
  if (!drug || rates.length === 0) return null;
  const mg = (rate: number, unit: RateUnit): number => rateMgPerMin(drug, rate, unit, weight(session)) ?? rate;
  return {
    from: Math.min(...rates.map((d) => mg(d.usual.from, d.usual.unit))),
    to: Math.max(...rates.map((d) => mg(d.usual.to, d.usual.unit))),
  };
}

function challengeFor(
  session: LiveSession,
  key: string,
  amount: number,
  usual: { from: number; to: number } | null,
  words: string,
): Challenge | null {
  const allergy = session.setup.case.truth.allergies.find((a) => a.medications.includes(key));
  if (allergy)
    return {
      reason: 'allergy',
      text: `Before I do that: ${words}. The record says there is an allergy. Do you want me to go ahead?`,
    };
  if (usual === null)
    return { reason: 'route', text: `I have not seen it given that way: ${words}. Do you want me to go ahead?` };
  return amount >= usual.to * QUESTIONABLE || amount * TOO_LITTLE <= usual.from ? tooFar(words) : null;
}

/** The rate beyond which an infusion is impossible, mg/min. */
export function mostMgPerMin(session: LiveSession, key: string, route?: string): number {
  return (usualRate(session, key, route)?.to ?? 1000) * IMPOSSIBLE;
}

/** A running infusion set to far more than usual is questioned as a dose is; less, or off, is not. */
export function challengeForRate(session: LiveSession, key: string, mgPerMin: number, words: string): Challenge | null {
  const usual = usualRate(session, key);
  return usual === null || mgPerMin < usual.to * QUESTIONABLE ? null : tooFar(words);
}

function tooFar(words: string): Challenge {
  return {
    reason: 'dose',
    text: `Can I check that with you: ${words}. That is far from what we usually give. Do you want me to go ahead?`,
  };
}

/** Intravenous and intraosseous drugs need a line; either serves for either. */
export function accessFor(session: LiveSession, route: string): CodedError | null {
  if (route !== 'intravenous' && route !== 'intraosseous') return null;
  const { access } = session.record;
  return access.size > 0 ? null : refuse('noAccess', { route });
}
