import { attach, cuff } from '@openward/physiology';
import { refuse } from '../errors.ts';
import { done, type Handlers } from './handler.ts';

type Monitoring = Pick<Handlers, 'attachMonitor' | 'detachMonitor' | 'measureCuff' | 'handHygiene' | 'wearProtection'>;

export const monitoring: Monitoring = {
  attachMonitor: {
    check: (act, session) =>
      session.record.attached.has(act.sensor) ? refuse('alreadyAttached', { sensor: act.sensor }) : null,
    complete: (act, session) => {
      attach(session.body, act.sensor, true);
      return done;
    },
  },
  detachMonitor: {
    check: (act, session) =>
      session.record.attached.has(act.sensor) ? null : refuse('notAttached', { sensor: act.sensor }),
    complete: (act, session) => {
      attach(session.body, act.sensor, false);
      return done;
    },
  },
  measureCuff: {
    complete: (act, session) => {
      if (!session.record.attached.has('cuff')) attach(session.body, 'cuff', true);
      cuff(session.body, act.everySeconds ?? session.record.cuffEverySeconds);
      return done;
    },
  },
  handHygiene: { complete: () => done },
  wearProtection: { complete: () => done },
};
