import { nextNormal } from '@openward/kernel';
import { evaluate } from '@openward/rules';
import { quantities, record12Lead, TWELVE } from '@openward/physiology';
import type { Catalogue } from '../contract/catalogue.ts';
import type { InvestigationResult } from '../contract/event.ts';
import { fill } from '../acts/looking.ts';
import { timelineNow, type LiveSession } from './live.ts';

type Analyte = Catalogue['analytes'][number];
type Value = InvestigationResult['values'][number];
type Override = number | { quantity: string; scale?: number | undefined; offset?: number | undefined };

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
    ...(investigation?.kind === 'ecg' ? { ecg: twelveLeads(session) } : {}),
  };
}

/** Points a second kept of an ECG, and the seconds that paper gives to each of the four columns of leads. */
const KEPT_HZ = 125;
const COLUMN_S = 2.5;

/** Ten seconds as the body would go on, the body itself untouched: lead II throughout and each of the twelve leads for the seconds that its column of the paper shows. mV at 125 Hz. */
function twelveLeads(session: LiveSession): NonNullable<InvestigationResult['ecg']> {
  const { hz, leads } = record12Lead(session.body);
  const every = hz / KEPT_HZ;
  const kept = (values: readonly number[]): number[] =>
    values.filter((_, i) => i % every === 0).map((mv) => Number(mv.toFixed(2)));
  const length = COLUMN_S * KEPT_HZ;
  const columns = TWELVE.map((lead, k) => {
    const from = Math.floor(k / 3) * length;
    return [lead, kept(leads[lead] ?? []).slice(from, from + length)] as const;
  });
  return { hz: KEPT_HZ, leadII: kept(leads.II ?? []), leads: Object.fromEntries(columns) };
}

function valueOf(
  session: LiveSession,
  analyte: Analyte,
  override: Override | undefined,
  now: Readonly<Record<string, number>>,
): Value {
  const from = override === undefined ? analyte.from : typeof override === 'number' ? { fixed: override } : override;
  const truth = 'fixed' in from ? from.fixed : (now[from.quantity] ?? 0) * (from.scale ?? 1) + (from.offset ?? 0);
  const measured = truth * (1 + (analyte.cvPercent / 100) * nextNormal(session.random.assays));
  const { person } = session.setup.case.patient;
  const range = analyte.reference.find(
    (r) => (r.sex === undefined || r.sex === person.sex) && (r.fromAge === undefined || person.ageYears >= r.fromAge),
  );
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
