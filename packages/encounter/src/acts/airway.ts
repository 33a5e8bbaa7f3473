import { actOnBody } from '@openward/physiology';
import { refuse } from '../errors.ts';
import { bodyRefusal } from './body-refusal.ts';
import { done, type Handlers } from './handler.ts';
import { procedures } from './procedures.ts';

type Airway = Pick<
  Handlers,
  'setOxygen' | 'manageAirway' | 'position' | 'startCompressions' | 'stopCompressions' | 'shock'
>;

const { performProcedure } = procedures;
const asProcedure = (procedure: string) => ({ type: 'performProcedure', procedure }) as const;

/** Rate and depth of the guidelines where nothing else is said. */
const compressions = (ratePerMin = 110, depthCm = 5.5) =>
  ({ kind: 'compressions', on: true, ratePerMin, depthCm }) as const;

export const airway: Airway = {
  setOxygen: {
    check: (act, session) =>
      bodyRefusal(session, { kind: 'oxygen', device: act.device, flowLPerMin: act.flowLPerMin }, 'L/min'),
    complete: (act, session) => {
      actOnBody(session.body, { kind: 'oxygen', device: act.device, flowLPerMin: act.flowLPerMin });
      return done;
    },
  },
  /** Airway techniques are procedures of the catalogue, with the same rules on whose hands they are for. */
  manageAirway: {
    seconds: (act, session) => session.lookup.procedure.get(act.technique)?.seconds ?? 20,
    check: (act, session, by) => performProcedure.check?.(asProcedure(act.technique), session, by) ?? null,
    complete: (act, session, pending) => performProcedure.complete(asProcedure(act.technique), session, pending),
  },
  position: {
    complete: (act, session) => {
      actOnBody(session.body, { kind: 'position', posture: act.posture });
      return done;
    },
  },
  startCompressions: {
    check: (act, session) => bodyRefusal(session, compressions(act.ratePerMin, act.depthCm), 'a minute or cm'),
    complete: (act, session) => {
      const action = compressions(act.ratePerMin, act.depthCm);
      actOnBody(session.body, action);
      return { outcome: 'done', fields: { ratePerMin: action.ratePerMin, depthCm: action.depthCm } };
    },
  },
  stopCompressions: {
    complete: (_act, session) => {
      actOnBody(session.body, { kind: 'compressions', on: false, ratePerMin: 110, depthCm: 5.5 });
      return done;
    },
  },
  shock: {
    check: (act) =>
      act.joules >= 1 && act.joules <= 360 ? null : refuse('impossibleDose', { dose: act.joules, unit: 'J', max: 360 }),
    complete: (act, session) => {
      actOnBody(session.body, { kind: 'shock', joules: act.joules, synchronised: act.synchronised });
      return { outcome: 'done', fields: { rhythm: session.record.rhythm } };
    },
  },
};
