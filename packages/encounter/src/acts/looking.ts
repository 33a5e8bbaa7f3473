import { evaluate } from '@openward/rules';
import { quantities, type Quantities } from '@openward/physiology';
import { refuse } from '../errors.ts';
import { timelineNow, type LiveSession } from '../session/live.ts';
import { done, type Handlers } from './handler.ts';

type Looking = Pick<Handlers, 'readChart' | 'confirmIdentity' | 'confirmAllergies' | 'examine'>;

export const looking: Looking = {
  readChart: {
    seconds: (act, session) => chartSection(session, act.section)?.seconds ?? 5,
    check: (act, session) =>
      chartSection(session, act.section) ? null : refuse('unknownKey', { what: 'chart section', key: act.section }),
    complete: (act, session) => ({
      outcome: 'done',
      events: [{ type: 'chartShown', section: act.section, text: chartSection(session, act.section)?.text ?? '' }],
    }),
  },
  confirmIdentity: {
    complete: (_act, session) => {
      const { wristband } = session.setup.case.patient;
      const text = `${wristband.name}, born ${wristband.dateOfBirth}, hospital number ${wristband.hospitalNumber}`;
      return { outcome: 'done', events: [{ type: 'chartShown', section: 'wristband', text }] };
    },
  },
  confirmAllergies: {
    complete: (_act, session) => {
      const band = session.setup.case.patient.wristband.allergyBand
        ? 'A red allergy band is on the wrist.'
        : 'There is no allergy band on the wrist.';
      const chart = chartSection(session, 'allergies')?.text;
      return {
        outcome: 'done',
        events: [{ type: 'chartShown', section: 'allergies', text: chart ? `${band} ${chart}` : band }],
      };
    },
  },
  examine: {
    seconds: (act, session) => session.lookup.manoeuvre.get(act.manoeuvre)?.seconds ?? 10,
    check: (act, session) =>
      session.lookup.manoeuvre.has(act.manoeuvre)
        ? null
        : refuse('unknownKey', { what: 'examination', key: act.manoeuvre }),
    complete: (act, session, pending) => {
      const found = findingNow(session, act.manoeuvre);
      if (!found) return done;
      const intimate = session.lookup.manoeuvre.get(act.manoeuvre)?.intimate ?? false;
      return {
        outcome: 'done',
        fields: { intimate },
        events: [
          { type: 'found', of: pending.position, manoeuvre: act.manoeuvre, finding: found.id, percept: found.percept },
        ],
      };
    },
  },
};

function chartSection(session: LiveSession, section: string) {
  return session.setup.case.patient.chart.find((c) => c.section === section);
}

/** The first finding of a manoeuvre whose condition holds over the body now: the case's own before the catalogue's. */
function findingNow(session: LiveSession, manoeuvre: string): { id: string; percept: string } | null {
  const now = quantities(session.body);
  const timeline = timelineNow(session, now);
  const own = session.setup.case.truth.findings.filter((f) => f.manoeuvre === manoeuvre);
  const shared = session.lookup.manoeuvre.get(manoeuvre)?.findings ?? [];
  for (const finding of [...own, ...shared]) {
    if (finding.when === undefined || evaluate(finding.when, timeline).holds)
      return { id: finding.id, percept: fill(finding.percept, now) };
  }
  return null;
}

/** Prints body quantities into a percept: `{heartRate}` or `{capillaryRefill:1}` with so many decimals. */
export function fill(percept: string, now: Quantities): string {
  return percept.replace(/\{(\w+)(?::(\d))?\}/g, (whole, name: string, decimals: string | undefined) => {
    const value = (now as Readonly<Record<string, number>>)[name];
    return value === undefined ? whole : value.toFixed(Number(decimals ?? '0'));
  });
}
