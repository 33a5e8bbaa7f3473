import { ticks } from '@openward/kernel';
import { refuse } from '../errors.ts';
import type { LiveSession } from '../session/live.ts';
import { type Handlers } from './handler.ts';

type Orders = Pick<Handlers, 'orderInvestigation' | 'cancelOrder'>;

export const orders: Orders = {
  orderInvestigation: {
    check: (act, session) =>
      session.lookup.investigation.has(act.investigation)
        ? null
        : refuse('unknownKey', { what: 'investigation', key: act.investigation }),
    complete: (act, session, pending) => {
      const investigation = session.lookup.investigation.get(act.investigation);
      const performer = performerOf(session, investigation?.group ?? 'blood', pending.by);
      const free = Math.max(session.tick, session.record.busyUntil.get(performer) ?? 0);
      return {
        outcome: 'done',
        fields: {
          sampleTick: free + ticks(investigation?.handsSeconds ?? 60),
          performer,
          group: investigation?.group ?? '',
          costGbp: investigation?.costGbp ?? 0,
          needsTransfer: investigation?.needsTransfer ?? false,
        },
      };
    },
  },
  cancelOrder: {
    check: (act, session) => {
      const order = session.record.orders.get(act.order);
      return order && order.status === 'ordered' ? null : refuse('noSuchOrder', { order: act.order });
    },
    complete: (act, session) => {
      const order = session.record.orders.get(act.order);
      if (order?.status !== 'ordered') return { outcome: 'failed', note: 'The sample had been taken already.' };
      return {
        outcome: 'done',
        fields: { investigation: order.investigation },
        events: [{ type: 'orderCancelled', order: act.order }],
      };
    },
  },
};

/** Images are taken by radiographers; samples by a nurse who is here, or else by whoever ordered them. */
function performerOf(session: LiveSession, group: string, orderedBy: string): string {
  if (group === 'imaging') return 'radiographer';
  const nurses = session.lookup.catalogue.people.filter(
    (p) => p.canDo.includes('orderInvestigation') && session.record.present.has(p.id),
  );
  nurses.sort((a, b) => (session.record.busyUntil.get(a.id) ?? 0) - (session.record.busyUntil.get(b.id) ?? 0));
  return nurses[0]?.id ?? orderedBy;
}
