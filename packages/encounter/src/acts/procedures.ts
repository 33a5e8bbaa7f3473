import { nextUnit, type CodedError } from '@openward/kernel';
import { actOnBody } from '@openward/physiology';
import type { PlainAct } from '../contract/act.ts';
import type { Catalogue } from '../contract/catalogue.ts';
import { refuse } from '../errors.ts';
import type { LiveSession } from '../session/live.ts';
import { settingsText } from '../settings-text.ts';
import { bodyRefusal } from './body-refusal.ts';
import type { Handlers, Outcome } from './handler.ts';
import { refuseSettings, settingsOf } from './settings.ts';
import { bodyAction, fill, stepWords, type Known, type Step } from './steps.ts';

type Procedures = Pick<Handlers, 'performProcedure' | 'stopProcedure'>;
type Act = Parameters<Procedures['performProcedure']['complete']>[0];
type Procedure = Catalogue['procedures'][number];

/** Procedures come from the catalogue; a step of kind `gainAccess` opens a route, every other step is the body's. */
export const procedures: Procedures = {
  performProcedure: {
    seconds: (act, session) => session.lookup.procedure.get(act.procedure)?.seconds ?? 120,
    check: (act, session, by) => {
      const procedure = session.lookup.procedure.get(act.procedure);
      if (!procedure) return refuse('unknownKey', { what: 'procedure', key: act.procedure });
      if (procedure.needsSide && act.side === undefined) return refuse('sideNeeded', { procedure: procedure.name });
      if (act.site !== undefined && procedure.sites.length > 0 && !procedure.sites.includes(act.site)) {
        return refuse('siteNeeded', { procedure: procedure.name, sites: procedure.sites.join(', ') });
      }
      const { team } = procedure;
      if (team && !team.includes(by)) {
        const names = team.map((id) => session.lookup.person.get(id)?.role ?? id);
        return refuse('forTeam', { procedure: procedure.name, team: names.join(', or ') });
      }
      if (!mayDo(session, procedure, by)) return refuse('cannotDo', { who: by });
      return (
        refuseSettings(procedure, act.settings, session.setup.case.patient.person.ageYears) ??
        needed(session, procedure) ??
        impossible(session, procedure, act)
      );
    },
    complete: (act, session) => {
      const procedure = session.lookup.procedure.get(act.procedure);
      if (!procedure) return { outcome: 'failed' };
      const failure = failureOf(session, act);
      const known = knownOf(session, procedure, act);
      const fields: Record<string, string | number | readonly string[]> = {};
      for (const step of procedure.body) {
        if (failure && step['kind'] !== 'decompress') continue;
        if (step['kind'] === 'gainAccess') fields['access'] = String(step['route'] ?? 'intravenous');
        else actOnBody(session.body, bodyAction(withSuccess(step, !failure), known));
        if (step['kind'] === 'oxygen') Object.assign(fields, oxygenOf(step));
        if (step['kind'] === 'position') fields['posture'] = String(step['posture']);
        if (step['kind'] === 'tilt') fields['posture'] = 'supine';
      }
      if (failure) return { outcome: 'failed', note: failure.note, fields };
      return { outcome: 'done', fields: { ...fields, ...keptOf(session, procedure, act, known) } };
    },
  },
  stopProcedure: {
    check: (act, session) =>
      held(session, act.procedure).length > 0
        ? null
        : refuse('notGoingOn', { procedure: session.lookup.procedure.get(act.procedure)?.name ?? act.procedure }),
    complete: (act, session) => {
      return { outcome: 'done', fields: { ended: letGo(session, act.procedure) } };
    },
  },
};

/** What a procedure holds now: the airway, ventilation, pacing … */
function held({ record }: LiveSession, procedure: string): readonly string[] {
  return [...record.ongoing].filter(([, each]) => each.procedure === procedure).map(([what]) => what);
}

/** Lets go of what a procedure holds, and of all that cannot go on without it; what was let go of. */
function letGo(session: LiveSession, procedure: string): readonly string[] {
  const { record, lookup } = session;
  const gone = [procedure];
  for (const { procedure: other } of record.ongoing.values()) {
    const needs = lookup.procedure.get(other)?.needs ?? [];
    const supported = needs.some((each) => !gone.includes(each) && held(session, each).length > 0);
    if (needs.length > 0 && !supported && !gone.includes(other)) gone.push(other);
  }
  const ended = gone.flatMap((each) => held(session, each));
  for (const what of ended) {
    const going = record.ongoing.get(what);
    const event = going && session.events[going.position];
    const entry = going && lookup.procedure.get(going.procedure);
    if (!entry || event?.type !== 'acted') continue;
    const { act } = event.command;
    const known = knownOf(session, entry, asAct(act.type === 'delegate' ? act.task : act));
    const lasting = entry.lasting?.find((each) => fill(each.as, known) === what);
    for (const step of lasting?.end ?? []) actOnBody(session.body, bodyAction(step, known));
  }
  return ended;
}

/** The procedure of either act that does one. */
function asAct(act: PlainAct): Act {
  if (act.type === 'performProcedure') return act;
  const { technique, settings } = act as Extract<PlainAct, { type: 'manageAirway' }>;
  return { type: 'performProcedure', procedure: technique, settings };
}

const knownOf = (session: LiveSession, procedure: Procedure, act: Act): Known =>
  stepWords(procedure, act, session.setup.case.patient.person);

/** What the record keeps: how it was set, what goes on from now and what has ended. */
function keptOf(session: LiveSession, procedure: Procedure, act: Act, known: Known) {
  const values = settingsOf(procedure, act.settings, session.setup.case.patient.person.ageYears);
  const lasting = (procedure.lasting ?? []).map((each) => String(fill(each.as, known)));
  return {
    ...values,
    ...(procedure.settings ? { settings: settingsText(procedure.settings, values) } : {}),
    ...(lasting.length > 0 ? { lasting } : {}),
    ...(procedure.ends ? { ended: procedure.ends } : {}),
  };
}

/** What the record keeps of a procedure that brings its own oxygen. */
const oxygenOf = (step: Step) => ({ oxygenDevice: String(step['device']), oxygenLPerMin: Number(step['flowLPerMin']) });

const withSuccess = (step: Step, success: boolean): Step =>
  step['kind'] === 'decompress' ? { ...step, success } : step;

/** The catalogue says whose hands a procedure is for: the learner's, a nurse's or a doctor's, or certain people's alone. */
function mayDo(session: LiveSession, { by: allowed, team }: Procedure, by: string): boolean {
  if (by === 'learner') return allowed.includes('learner');
  if (team) return team.includes(by);
  const role = session.lookup.person.get(by)?.role.toLowerCase() ?? '';
  return allowed.includes(/nurse|midwife|healthcare assistant|porter/.test(role) ? 'nurse' : 'doctor');
}

function needed(session: LiveSession, { name, needs = [] }: Procedure): CodedError | null {
  if (needs.length === 0 || needs.some((each) => held(session, each).length > 0)) return null;
  const names = needs.map((each) => session.lookup.procedure.get(each)?.name ?? each);
  return refuse('neededFirst', { procedure: name, needs: names.join(', or ') });
}

/** What the body itself cannot take of the settings. */
function impossible(session: LiveSession, procedure: Procedure, act: Act): CodedError | null {
  if (!procedure.settings) return null;
  const known = knownOf(session, procedure, act);
  for (const step of procedure.body) {
    const refusal = step['kind'] === 'gainAccess' ? null : bodyRefusal(session, bodyAction(step, known), '');
    if (refusal) return refusal;
  }
  return null;
}

function failureOf(session: LiveSession, act: Act): { note: string } | null {
  const rules = session.setup.case.truth.procedures.filter((p) => p.procedure === act.procedure);
  const rule =
    rules.find((p) => p.site !== undefined && p.site === act.site) ?? rules.find((p) => p.site === undefined);
  if (!rule) return null;
  return nextUnit(session.random.procedures) < rule.failureChance
    ? { note: rule.failureNote ?? 'It did not work.' }
    : null;
}

/** Whether something is done by hand to the body: used by happenings too. */
export function applySteps(session: LiveSession, steps: readonly Step[]): Outcome {
  for (const step of steps) actOnBody(session.body, bodyAction(step, {}));
  return { outcome: 'done' };
}
