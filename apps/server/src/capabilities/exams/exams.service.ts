import { randomInt, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { InvestigationResult } from '@openward/encounter';
import type { Exam, Menu, RouteBody, RouteResponse, routes, Sitting } from '../../contracts/index.ts';
import { refuse } from '../../errors/index.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { Releases } from '../../ports/releases/index.ts';
import { readEvents, type Store } from '../../ports/store/index.ts';
import type { AccountsStore } from '../accounts/index.ts';
import type { ContentService } from '../content/index.ts';
import { maySee, maySit } from './exams.policy.ts';
import { addExam, changeExam, claimExam, findExam, listExams, type ExamRow } from './exams.store.ts';
import { examView, firstSeen, generalPrebrief, menuView, sittingView } from './exams.view.ts';
import { opaqueName } from './opaque-assets.ts';

export interface ExamParts {
  readonly store: Store;
  readonly releases: Releases;
  readonly content: ContentService;
  readonly accounts: AccountsStore;
  /** Names assets in a sitting. */
  readonly secret: string;
}

const largestSeed = 0xffffffff;

/** Sittings: set up by staff, opened by an opaque id. */
export function examsService({ store, releases, content, accounts, secret }: ExamParts) {
  const view = async (rows: readonly ExamRow[]): Promise<Exam[]> => {
    const names = await accounts.names(rows.flatMap(({ candidate }) => (candidate === null ? [] : [candidate])));
    const title = async (row: ExamRow): Promise<string> =>
      releases.packPath(row.pack) ? (await content.publicCase(row.pack, row.caseSlug)).title : row.caseSlug;
    return Promise.all(rows.map(async (row) => examView(row, await title(row), names)));
  };
  const one = async (row: ExamRow): Promise<Exam> => (await view([row]))[0] ?? refuse('examNotFound', { exam: row.id });

  const load = async (viewer: Viewer, id: string, may: typeof maySee): Promise<ExamRow> => {
    const row = await store.within(viewer, (tx) => findExam(tx, id));
    return row && may(viewer, row) ? row : refuse('examNotFound', { exam: id });
  };

  const checkSetup = async (viewer: Viewer, body: RouteBody<typeof routes.createExam>): Promise<void> => {
    const { pack } = releases.current;
    const { physiology } = await content.wholeCase(pack, body.case);
    const { profiles } = await content.catalogue(pack);
    if (!profiles.some(({ profile }) => profile === body.profile)) {
      refuse('profileNotFound', { profile: body.profile, known: profiles.map(({ profile }) => profile).join(', ') });
    }
    const variants = Object.keys(physiology.variants ?? {});
    if (body.variant !== undefined && !variants.includes(body.variant)) {
      refuse('variantNotFound', { variant: body.variant, known: variants.join(', ') || 'none' });
    }
    if (body.candidate !== undefined && !(await accounts.isMember(viewer.tenant, body.candidate))) {
      refuse('candidateNotFound', { candidate: body.candidate });
    }
  };

  return {
    create: async (viewer: Viewer, body: RouteBody<typeof routes.createExam>): Promise<Exam> => {
      await checkSetup(viewer, body);
      const { case: caseSlug, profile, level, minutes, candidate = null, variant = null } = body;
      const row = {
        ...{ tenant: viewer.tenant, id: randomUUID(), caseSlug, profile, level, minutes, candidate, variant },
        ...releases.current,
        seed: body.seed ?? randomInt(largestSeed),
        extraMinutes: body.accommodations?.extraMinutes ?? 0,
        pauseAllowed: body.accommodations?.pauseAllowed ?? false,
        releaseDebrief: body.releaseDebrief ?? false,
        createdBy: viewer.userId,
      };
      const added = await store.within(viewer, (tx) => addExam(tx, row));
      return one(added ?? refuse('examNotFound', { exam: row.id }));
    },

    list: async (viewer: Viewer): Promise<Exam[]> => view(await store.within(viewer, (tx) => listExams(tx))),

    sittings: async (viewer: Viewer): Promise<Sitting[]> =>
      (await store.within(viewer, (tx) => listExams(tx, viewer.userId))).map(sittingView),

    release: async (viewer: Viewer, id: string, releaseDebrief: boolean): Promise<Exam> => {
      await load(viewer, id, maySee);
      const changed = await store.within(viewer, (tx) => changeExam(tx, id, { releaseDebrief }));
      return one(changed ?? refuse('examNotFound', { exam: id }));
    },

    sitting: async (viewer: Viewer, id: string): Promise<RouteResponse<typeof routes.getSitting>> => {
      const row = await load(viewer, id, maySee);
      const whole = await content.wholeCase(row.pack, row.caseSlug);
      return { sitting: sittingView(row), prebrief: generalPrebrief, patient: firstSeen(whole) };
    },

    menu: async (viewer: Viewer, id: string): Promise<Menu> => {
      const row = await load(viewer, id, maySee);
      return menuView(await content.catalogue(row.pack), row.profile);
    },

    /** An image by its opaque name, once a result has shown it. */
    asset: async (viewer: Viewer, id: string, name: string): Promise<Buffer> => {
      const row = await load(viewer, id, maySee);
      const events = await store.within(viewer, (tx) => readEvents(tx, id));
      const shown = events
        .filter(({ type }) => type === 'resulted')
        .flatMap((event) => (event['result'] as InvestigationResult).images ?? []);
      const asset = shown.find((each) => opaqueName(secret, id, each) === name) ?? refuse('assetNotFound', { name });
      const path = releases.packPath(row.pack, 'cases', row.caseSlug, 'assets', asset);
      return readFile(path ?? refuse('assetNotFound', { name }));
    },

    /** The sitting for who is about to sit it; an open one becomes theirs. */
    take: async (viewer: Viewer, id: string): Promise<ExamRow> => {
      const row = await load(viewer, id, maySit);
      if (row.candidate !== null) return row;
      const claimed = await store.within(viewer, (tx) => claimExam(tx, id, viewer.userId));
      return claimed?.candidate === viewer.userId ? claimed : refuse('examNotFound', { exam: id });
    },
  };
}
export type ExamsService = ReturnType<typeof examsService>;
