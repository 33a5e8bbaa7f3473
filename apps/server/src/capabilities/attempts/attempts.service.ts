import type { EncounterEvent } from '@openward/encounter';
import { scoreSchema, type Attempt, type RouteBody, type RouteResponse, type routes } from '../../contracts/index.ts';
import { refuse } from '../../errors/index.ts';
import { isStaff, type Viewer } from '../../http/viewer.ts';
import type { Jobs } from '../../ports/jobs/index.ts';
import type { Releases } from '../../ports/releases/index.ts';
import type { Simulation } from '../../ports/simulation/index.ts';
import { readEvents, type Store } from '../../ports/store/index.ts';
import type { AccountsStore } from '../accounts/index.ts';
import type { ContentService } from '../content/index.ts';
import { checkBatch } from './attempts.batch.ts';
import { isOwn, mayRead, maySee } from './attempts.policy.ts';
import { catchUp } from './attempts.projection.ts';
import { findAttempt, findReflection, listAttempts, saveReflection, type AttemptRow } from './attempts.store.ts';
import { factsOf, viewOf } from './attempts.view.ts';

export interface AttemptParts {
  readonly store: Store;
  readonly jobs: Jobs;
  readonly releases: Releases;
  readonly simulation: Simulation;
  readonly content: ContentService;
  readonly accounts: AccountsStore;
}

const mostEvents = 2000;

/** The first attempt to see, read or own an attempt goes through here, so that a stranger learns nothing. */
export function attemptsService({ store, jobs, releases, simulation, content, accounts }: AttemptParts) {
  const load = async (viewer: Viewer, id: string): Promise<AttemptRow> => {
    const row = await store.within(viewer, async (tx) => {
      await catchUp(tx, viewer.tenant);
      return findAttempt(tx, id);
    });
    if (!row || !maySee(viewer, factsOf(row))) return refuse('attemptNotFound', { attempt: id });
    return row;
  };

  const loadReadable = async (viewer: Viewer, id: string): Promise<AttemptRow> => {
    const row = await load(viewer, id);
    return mayRead(viewer, factsOf(row)) ? row : refuse('debriefNotReleased');
  };

  const loadOwn = async (viewer: Viewer, id: string): Promise<AttemptRow> => {
    const row = await load(viewer, id);
    return isOwn(viewer, factsOf(row)) ? row : refuse('attemptNotFound', { attempt: id });
  };

  const casesOf = async (pack: string) => (releases.packPath(pack) ? content.publicCases(pack) : []);

  const view = async (viewer: Viewer, rows: readonly AttemptRow[]): Promise<Attempt[]> => {
    const names = await accounts.names(rows.map(({ attempt }) => attempt.owner));
    return Promise.all(rows.map(async (row) => viewOf(viewer, row, names, await casesOf(row.attempt.pack))));
  };

  const viewOne = async (viewer: Viewer, row: AttemptRow): Promise<Attempt> =>
    (await view(viewer, [row]))[0] ?? refuse('attemptNotFound', { attempt: row.attempt.id });

  return {
    loadReadable,
    loadOwn,

    append: async (
      viewer: Viewer,
      attempt: string,
      body: RouteBody<typeof routes.appendEvents>,
    ): Promise<RouteResponse<typeof routes.appendEvents>> => {
      const events = checkBatch(body);
      const { batch, expectedPosition } = body;
      const { tenant, userId: owner } = viewer;
      const append = { tenant, stream: attempt, kind: 'practice', owner, batch, expectedPosition, events } as const;
      const { status, nextPosition } = await store.append(append);
      if (status === 'foreign') return refuse('attemptIdTaken', { attempt });
      if (status === 'closed') return refuse('attemptFinished', { attempt });
      if (status === 'conflict' || status === 'missing') {
        return refuse('positionConflict', { nextPosition, expectedPosition });
      }
      if (status === 'appended' && events.at(-1)?.type === 'finished')
        await jobs.enqueue('verifyAttempt', { tenant, attempt });
      return { attempt, nextPosition, duplicate: status === 'duplicate' };
    },

    list: async (viewer: Viewer, query: RouteInputQuery): Promise<Attempt[]> => {
      const others = query.everyone === true || (query.learner !== undefined && query.learner !== viewer.userId);
      if (others && !isStaff(viewer)) refuse('staffOnly', { organization: viewer.organization });
      const owner = query.everyone === true ? undefined : (query.learner ?? viewer.userId);
      const { case: caseSlug, limit, before } = query;
      const rows = await store.within(viewer, async (tx) => {
        await catchUp(tx, viewer.tenant);
        return listAttempts(tx, { owner, case: caseSlug, limit, before });
      });
      const readable = caseSlug === undefined ? rows : rows.filter((row) => mayRead(viewer, factsOf(row)));
      return view(viewer, readable);
    },

    get: async (viewer: Viewer, id: string): Promise<Attempt> => viewOne(viewer, await load(viewer, id)),

    events: async (viewer: Viewer, id: string, from: number): Promise<RouteResponse<typeof routes.getEvents>> => {
      const { length } = await loadReadable(viewer, id);
      const events = await store.within(viewer, (tx) => readEvents(tx, id, from, mostEvents));
      return { events, nextPosition: Math.min(length, from) + events.length, length };
    },

    debrief: async (viewer: Viewer, id: string): Promise<RouteResponse<typeof routes.getDebrief>> => {
      const row = await loadReadable(viewer, id);
      const { pack, caseSlug, profile, finishedBecause } = row.attempt;
      if (finishedBecause === null) return refuse('attemptUnfinished', { attempt: id });
      const casePath = releases.packPath(pack, 'cases', caseSlug, 'case.json');
      const cataloguePath = releases.packPath(pack, 'catalogue.json');
      if (!casePath || !cataloguePath)
        return refuse('scoreUnavailable', { what: `the case ${caseSlug} of pack ${pack}` });
      const events = (await store.within(viewer, (tx) => readEvents(tx, id))) as readonly unknown[] as EncounterEvent[];
      const [score, whole, catalogue] = await Promise.all([
        simulation.score({ events, casePath, cataloguePath, profile }),
        content.wholeCase(pack, caseSlug),
        content.catalogue(pack),
      ]);
      return {
        attempt: await viewOne(viewer, row),
        score: scoreSchema.parse(score),
        case: await content.publicCase(pack, caseSlug),
        teaching: whole.debrief,
        sources: catalogue.sources,
      };
    },

    reflection: async (viewer: Viewer, id: string): Promise<RouteResponse<typeof routes.getReflection>> => {
      await loadOwn(viewer, id);
      const found = await store.within({ ...viewer, member: viewer.userId }, (tx) => findReflection(tx, id));
      return {
        reactions: found?.reactions ?? '',
        reasoning: found?.reasoning ?? '',
        savedAt: found?.savedAt.toISOString() ?? null,
      };
    },

    reflect: async (
      viewer: Viewer,
      id: string,
      { reactions, reasoning }: RouteBody<typeof routes.saveReflection>,
    ): Promise<RouteResponse<typeof routes.saveReflection>> => {
      await loadOwn(viewer, id);
      const { tenant, userId: owner } = viewer;
      const saved = await store.within({ tenant, member: owner }, (tx) =>
        saveReflection(tx, { tenant, attempt: id, owner, reactions, reasoning }),
      );
      return { reactions, reasoning, savedAt: saved?.savedAt.toISOString() ?? null };
    },
  };
}
export type AttemptsService = ReturnType<typeof attemptsService>;

interface RouteInputQuery {
  readonly learner?: string | undefined;
  readonly everyone?: boolean | undefined;
  readonly case?: string | undefined;
  readonly limit: number;
  readonly before?: string | undefined;
}
