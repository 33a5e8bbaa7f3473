import { randomUUID } from 'node:crypto';
import type { Dispute, RouteBody, routes } from '../../contracts/index.ts';
import { refuse } from '../../errors/index.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { Store } from '../../ports/store/index.ts';
import type { AccountsStore } from '../accounts/index.ts';
import type { AttemptsService } from '../attempts/index.ts';
import type { ContentService } from '../content/index.ts';
import { mayAnswer, seesAll } from './disputes.policy.ts';
import {
  addDispute,
  answerDispute,
  findDispute,
  listDisputes,
  type DisputeFilter,
  type DisputeRow,
} from './disputes.store.ts';

export interface DisputeParts {
  readonly store: Store;
  readonly attempts: AttemptsService;
  readonly content: ContentService;
  readonly accounts: AccountsStore;
}

/** Questions of learners about their marks, and the answers. */
export function disputesService({ store, attempts, content, accounts }: DisputeParts) {
  const view = async (rows: readonly DisputeRow[]): Promise<Dispute[]> => {
    const people = rows.flatMap(({ raisedBy, answeredBy }) => (answeredBy ? [raisedBy, answeredBy] : [raisedBy]));
    const names = await accounts.names(people);
    const person = (id: string) => ({ id, name: names.get(id) ?? '' });
    return rows.map(({ id, attempt, item, text, raisedBy, raisedAt, decision, answer, answeredBy, answeredAt }) => ({
      ...{ id, attempt, item, text, raisedBy: person(raisedBy), raisedAt: raisedAt.toISOString() },
      answer:
        decision === null || answer === null || answeredBy === null || answeredAt === null
          ? null
          : { decision, text: answer, by: person(answeredBy), at: answeredAt.toISOString() },
    }));
  };
  const one = async (row: DisputeRow): Promise<Dispute> =>
    (await view([row]))[0] ?? refuse('disputeNotFound', { dispute: row.id });

  return {
    raise: async (viewer: Viewer, attempt: string, body: RouteBody<typeof routes.raiseDispute>): Promise<Dispute> => {
      await attempts.loadOwn(viewer, attempt);
      const { attempt: played } = await attempts.loadReadable(viewer, attempt);
      const { rubric } = await content.wholeCase(played.pack, played.caseSlug);
      const { item, text } = body;
      if (!rubric.items.some(({ id }) => id === item)) refuse('itemNotFound', { item });
      const row = { tenant: viewer.tenant, id: randomUUID(), attempt, item, text, raisedBy: viewer.userId };
      const added = await store.within(viewer, (tx) => addDispute(tx, row));
      return one(added ?? refuse('disputeOpen', { item }));
    },

    list: async (viewer: Viewer, filter: Omit<DisputeFilter, 'raisedBy'>): Promise<Dispute[]> => {
      const raisedBy = seesAll(viewer) ? undefined : viewer.userId;
      return view(await store.within(viewer, (tx) => listDisputes(tx, { ...filter, raisedBy })));
    },

    answer: async (viewer: Viewer, id: string, body: RouteBody<typeof routes.answerDispute>): Promise<Dispute> => {
      const answered = await store.within(viewer, async (tx) => {
        const found = (await findDispute(tx, id)) ?? refuse('disputeNotFound', { dispute: id });
        if (!mayAnswer(viewer, found.raisedBy)) refuse('disputeOwn');
        return answerDispute(tx, id, { decision: body.decision, answer: body.text, answeredBy: viewer.userId });
      });
      return one(answered ?? refuse('disputeAnswered', { dispute: id }));
    },
  };
}
export type DisputesService = ReturnType<typeof disputesService>;
