import { nextUnit } from '@openward/kernel';
import { actOnBody, type BodyAction } from '@openward/physiology';
import { refuse } from '../errors.ts';
import type { LiveSession } from '../session/live.ts';
import type { Handlers, Outcome } from './handler.ts';

type Procedures = Pick<Handlers, 'performProcedure'>;
type Act = Parameters<Procedures['performProcedure']['complete']>[0];
type Step = Readonly<Record<string, string | number | boolean>>;

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
      return mayDo(session, procedure.by, by) ? null : refuse('cannotDo', { who: by });
    },
    complete: (act, session) => {
      const procedure = session.lookup.procedure.get(act.procedure);
      if (!procedure) return { outcome: 'failed' };
      const failure = failureOf(session, act);
      const fields: Record<string, string | number> = {};
      for (const step of procedure.body) {
        if (failure && step['kind'] !== 'decompress') continue;
        if (step['kind'] === 'gainAccess') fields['access'] = String(step['route'] ?? 'intravenous');
        else actOnBody(session.body, bodyAction(step, act, !failure));
        if (step['kind'] === 'oxygen') Object.assign(fields, oxygenOf(step));
      }
      return failure ? { outcome: 'failed', note: failure.note, fields } : { outcome: 'done', fields };
    },
  },
};

/** What the record keeps of a procedure that brings its own oxygen. */
const oxygenOf = (step: Step) => ({ oxygenDevice: String(step['device']), oxygenLPerMin: Number(step['flowLPerMin']) });

/** The catalogue says whose hands a procedure is for: the learner's, a nurse's or a doctor's. */
function mayDo(session: LiveSession, allowed: readonly string[], by: string): boolean {
  if (by === 'learner') return allowed.includes('learner');
  const role = session.lookup.person.get(by)?.role.toLowerCase() ?? '';
  return allowed.includes(/nurse|healthcare assistant|porter/.test(role) ? 'nurse' : 'doctor');
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

/** A catalogue step as the body takes it, with side and site filled in. */
export function bodyAction(step: Step, act: Pick<Act, 'side' | 'site'>, success: boolean): BodyAction {
  const filled: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(step)) {
    filled[name] =
      typeof value === 'string' ? value.replace('{side}', act.side ?? 'left').replace('{site}', act.site ?? '') : value;
  }
  if (filled['kind'] === 'decompress') filled['success'] = success;
  return filled as unknown as BodyAction;
}

/** Whether something is done by hand to the body: used by happenings too. */
export function applySteps(session: LiveSession, steps: readonly Step[]): Outcome {
  for (const step of steps) actOnBody(session.body, step as unknown as BodyAction);
  return { outcome: 'done' };
}
