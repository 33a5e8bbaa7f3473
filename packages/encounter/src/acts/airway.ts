import { actOnBody } from '@openward/physiology';
import { refuse } from '../errors.ts';
import type { LiveSession } from '../session/live.ts';
import { bodyRefusal } from './body-refusal.ts';
import { done, type Handlers } from './handler.ts';
import { procedures } from './procedures.ts';

type Airway = Pick<
  Handlers,
  'setOxygen' | 'manageAirway' | 'position' | 'startCompressions' | 'stopCompressions' | 'shock'
>;

const { performProcedure } = procedures;
type Technique = {
  readonly technique: string;
  readonly settings?: Readonly<Record<string, number | string>> | undefined;
};
const asProcedure = ({ technique, settings }: Technique) =>
  ({ type: 'performProcedure', procedure: technique, ...(settings ? { settings } : {}) }) as const;
const oxygen = (act: Parameters<Airway['setOxygen']['complete']>[0]) =>
  ({
    kind: 'oxygen',
    device: act.device,
    flowLPerMin: act.flowLPerMin,
    ...(act.fraction === undefined ? {} : { fraction: act.fraction }),
  }) as const;

/** Depth where nothing else is said: a third of the chest, about 4 cm in an infant, 5 cm in a child and 5 to 6 cm later (Resuscitation Council UK 2021). */
const usualDepthCm = (session: LiveSession): number => {
  const { ageYears } = session.setup.case.patient.person;
  return ageYears < 1 ? 4 : ageYears < 12 ? 5 : 5.5;
};
const compressions = (session: LiveSession, ratePerMin = 110, depthCm = usualDepthCm(session)) =>
  ({ kind: 'compressions', on: true, ratePerMin, depthCm }) as const;

export const airway: Airway = {
  setOxygen: {
    check: (act, session) => bodyRefusal(session, oxygen(act), 'L/min or share of oxygen'),
    complete: (act, session) => {
      actOnBody(session.body, oxygen(act));
      return done;
    },
  },
  /** Airway techniques are procedures of the catalogue, with the same rules on whose hands they are for. */
  manageAirway: {
    seconds: (act, session) => session.lookup.procedure.get(act.technique)?.seconds ?? 20,
    check: (act, session, by) => performProcedure.check?.(asProcedure(act), session, by) ?? null,
    complete: (act, session, pending) => performProcedure.complete(asProcedure(act), session, pending),
  },
  position: {
    complete: (act, session) => {
      actOnBody(session.body, { kind: 'position', posture: act.posture });
      return done;
    },
  },
  startCompressions: {
    check: (act, session) => bodyRefusal(session, compressions(session, act.ratePerMin, act.depthCm), 'a minute or cm'),
    complete: (act, session) => {
      const action = compressions(session, act.ratePerMin, act.depthCm);
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
