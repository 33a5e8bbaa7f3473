import { nextNormal } from '@openward/kernel';
import { evaluate } from '@openward/rules';
import { drugLevel, quantities, record12Lead, TWELVE, type Lead, type Quantities } from '@openward/physiology';
import type { Catalogue } from '../contract/catalogue.ts';
import type { EcgMeasured, InvestigationResult } from '../contract/event.ts';
import { fill } from '../acts/looking.ts';
import { timelineNow, type LiveSession } from './live.ts';

type Analyte = Catalogue['analytes'][number];
type Value = InvestigationResult['values'][number];
type Override = number | { quantity: string; scale?: number | undefined; offset?: number | undefined };

/** The true value in the analyte's SI unit. */
function truthOf(from: Analyte['from'], now: Readonly<Record<string, number>>, session: LiveSession): number {
  if ('fixed' in from) return from.fixed;
  if ('drug' in from) return drugLevel(session.body, from.drug) * (from.scale ?? 1);
  const more = (from.plus ?? []).reduce((sum, each) => sum + (now[each.quantity] ?? 0) * each.scale, 0);
  return (now[from.quantity] ?? 0) * (from.scale ?? 1) + (from.offset ?? 0) + more;
}

/** Whether a reference range is of this person: by sex, age and weeks of pregnancy. */
function fits(range: Analyte['reference'][number], session: LiveSession): boolean {
  const { patient, physiology } = session.setup.case;
  const { sex, ageYears } = patient.person;
  return (
    (range.sex === undefined || range.sex === sex) &&
    (range.fromAge === undefined || ageYears >= range.fromAge) &&
    (range.underAge === undefined || ageYears < range.underAge) &&
    (range.fromWeeks === undefined || (physiology.pregnancyWeeks ?? 0) >= range.fromWeeks)
  );
}

/** What an investigation shows of the body at this moment, in the profile's units, with the assay's own noise. */
export function resultNow(session: LiveSession, key: string): InvestigationResult {
  const investigation = session.lookup.investigation.get(key);
  const own = session.setup.case.truth.investigations.find((i) => i.investigation === key);
  const now = quantities(session.body);
  const values: Value[] = [];
  for (const name of investigation?.analytes ?? []) {
    const analyte = session.lookup.analyte.get(name);
    if (analyte) values.push(valueOf(session, analyte, own?.values?.[name], now));
  }
  const timeline = timelineNow(session, now);
  const report = own?.reports?.find((r) => r.when === undefined || evaluate(r.when, timeline).holds);
  const text = report?.report ?? investigation?.defaultReport;
  return {
    values,
    ...(text === undefined ? {} : { report: fill(text, now) }),
    ...(report?.images === undefined ? {} : { images: report.images }),
    ...(investigation?.kind === 'ecg' ? { ecg: ecgNow(session, now, investigation.leads) } : {}),
  };
}

/** Points a second kept of an ECG, and the seconds that paper gives to each of the four columns of leads. */
const KEPT_HZ = 125;
const COLUMN_S = 2.5;

/**
 * Ten seconds as the body would go on, the body itself untouched: lead II throughout and each of the twelve leads for
 * the seconds that its column of the paper shows; of other leads the first 5 seconds. mV at 125 Hz.
 */
function ecgNow(
  session: LiveSession,
  now: Quantities,
  other?: readonly string[],
): NonNullable<InvestigationResult['ecg']> {
  const wanted = other?.filter((lead) => lead !== 'II') as readonly Lead[] | undefined;
  const { hz, leads } = record12Lead(session.body, wanted && ['II', ...wanted]);
  const every = hz / KEPT_HZ;
  const kept = (values: readonly number[]): number[] =>
    values.filter((_, i) => i % every === 0).map((mv) => Number(mv.toFixed(2)));
  const length = COLUMN_S * KEPT_HZ;
  if (wanted) {
    const strips = wanted.map((lead) => [lead, kept(leads[lead] ?? []).slice(0, 2 * length)] as const);
    return { hz: KEPT_HZ, leadII: kept(leads.II ?? []), leads: Object.fromEntries(strips) };
  }
  const columns = TWELVE.map((lead, k) => {
    const from = Math.floor(k / 3) * length;
    return [lead, kept(leads[lead] ?? []).slice(from, from + length)] as const;
  });
  return {
    ...{ hz: KEPT_HZ, leadII: kept(leads.II ?? []), leads: Object.fromEntries(columns) },
    measured: measuredNow(now),
  };
}

/** What the electrocardiograph prints: nothing it cannot measure, as a PR interval where no P wave is conducted. */
function measuredNow(now: Quantities): EcgMeasured {
  if (now.qrsDuration <= 0) return {};
  const whole = Math.round;
  const mm = (mv: number): number => whole(mv * 100) / 10 + 0;
  return {
    ratePerMin: whole(now.heartRate),
    ...(now.prInterval > 0 ? { prMs: whole(now.prInterval) } : {}),
    qrsMs: whole(now.qrsDuration),
    qtMs: whole(now.qtInterval),
    qtcMs: whole(now.qtcBazett),
    axisDegrees: whole(now.qrsAxis),
    stMm: {
      II: mm(now.stElevationII),
      III: mm(now.stElevationIII),
      aVL: mm(now.stElevationAVL),
      V2: mm(now.stElevationV2),
      V5: mm(now.stElevationV5),
    },
  };
}

function valueOf(
  session: LiveSession,
  analyte: Analyte,
  override: Override | undefined,
  now: Readonly<Record<string, number>>,
): Value {
  const from = override === undefined ? analyte.from : typeof override === 'number' ? { fixed: override } : override;
  const truth = truthOf(from, now, session);
  const measured = truth * (1 + (analyte.cvPercent / 100) * nextNormal(session.random.assays));
  const range = analyte.reference.find((each) => fits(each, session));
  const conventional = session.profile.units === 'conventional' ? analyte.conventional : undefined;
  const unit = conventional ?? analyte.si;
  const factor = conventional?.factor ?? 1;
  const shown = (value: number): number => Number((value * factor).toFixed(unit.decimals));
  const flag = flagOf(measured, range, analyte.critical);
  return {
    analyte: analyte.analyte,
    value: shown(measured),
    unit: unit.unit,
    ...(range?.low === undefined ? {} : { low: shown(range.low) }),
    ...(range?.high === undefined ? {} : { high: shown(range.high) }),
    ...(flag === null ? {} : { flag }),
  };
}

interface Limits {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

function flagOf(
  value: number,
  range: Limits | undefined,
  critical: Limits | undefined,
): 'low' | 'high' | 'critical' | null {
  if (
    critical &&
    ((critical.low !== undefined && value < critical.low) || (critical.high !== undefined && value > critical.high))
  )
    return 'critical';
  if (range?.low !== undefined && value < range.low) return 'low';
  if (range?.high !== undefined && value > range.high) return 'high';
  return null;
}
