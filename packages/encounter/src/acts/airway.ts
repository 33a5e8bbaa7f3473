import { actOnBody } from '@openward/physiology';
import { refuse } from '../errors.ts';
import { done, type Handlers } from './handler.ts';
import { bodyAction } from './procedures.ts';

type Airway = Pick<
  Handlers,
  'setOxygen' | 'manageAirway' | 'position' | 'startCompressions' | 'stopCompressions' | 'shock'
>;

export const airway: Airway = {
  setOxygen: {
    check: (act) =>
      act.flowLPerMin >= 0 && act.flowLPerMin <= 60
        ? null
        : refuse('impossibleRate', { rate: act.flowLPerMin, unit: 'L/min', max: 60 }),
    complete: (act, session) => {
      actOnBody(session.body, { kind: 'oxygen', device: act.device, flowLPerMin: act.flowLPerMin });
      return done;
    },
  },
  /** Airway techniques are procedures of the catalogue. */
  manageAirway: {
    seconds: (act, session) => session.lookup.procedure.get(act.technique)?.seconds ?? 20,
    check: (act, session) =>
      session.lookup.procedure.has(act.technique)
        ? null
        : refuse('unknownKey', { what: 'airway technique', key: act.technique }),
    complete: (act, session) => {
      for (const step of session.lookup.procedure.get(act.technique)?.body ?? [])
        actOnBody(session.body, bodyAction(step, {}, true));
      return done;
    },
  },
  position: {
    complete: (act, session) => {
      actOnBody(session.body, { kind: 'position', posture: act.posture });
      return done;
    },
  },
  startCompressions: {
    complete: (act, session) => {
      const ratePerMin = act.ratePerMin ?? 110;
      const depthCm = act.depthCm ?? 5.5;
      actOnBody(session.body, { kind: 'compressions', on: true, ratePerMin, depthCm });
      return { outcome: 'done', fields: { ratePerMin, depthCm } };
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
      act.joules > 0 && act.joules <= 360 ? null : refuse('impossibleDose', { dose: act.joules, unit: 'J', max: 360 }),
    complete: (act, session) => {
      actOnBody(session.body, { kind: 'shock', joules: act.joules, synchronised: act.synchronised });
      return { outcome: 'done', fields: { rhythm: session.record.rhythm } };
    },
  },
};
