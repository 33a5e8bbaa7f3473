import {
  describeAct,
  lookupOf,
  catalogueNames,
  scoreEncounter,
  words,
  type Act,
  type CaseData,
  type Catalogue,
  type EncounterEvent,
  type Score,
} from '@openward/encounter';
import { ApiError, call } from '../../api/index.ts';
import { localAttempts } from '../attempts/index.ts';

export interface Source {
  readonly source: string;
  readonly citation: string;
  readonly url?: string | undefined;
}

/** All that a debrief page shows, wherever the attempt is kept. */
export interface Debrief {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly mode: string;
  readonly level: string;
  readonly profileName: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly ticks: number;
  readonly finishedBecause: string;
  readonly awaitingReview: boolean;
  readonly events: readonly EncounterEvent[];
  readonly score: Score;
  /** Markdown. */
  readonly teaching: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly describe: (act: Act) => string;
  readonly diagnosisName: (key: string) => string;
  readonly investigationName: (key: string) => string;
  /** Whose attempt it is; null for one kept in this browser. */
  readonly learner: { readonly id: string; readonly name: string } | null;
  /** `device`: computed here, from the record in this browser. */
  readonly from: 'device' | 'record';
}

function wordsFrom(
  catalogue: Catalogue,
  profileKey: string,
): Pick<Debrief, 'describe' | 'diagnosisName' | 'investigationName' | 'profileName'> {
  const lookup = lookupOf(catalogue);
  const profile = lookup.profile.get(profileKey) ?? catalogue.profiles[0];
  return {
    describe: (act) => (profile ? describeAct(act, lookup, profile) : words(act.type)),
    diagnosisName: (key) => lookup.diagnosis.get(key)?.name ?? words(key),
    investigationName: (key) => lookup.investigation.get(key)?.name ?? words(key),
    profileName: profile?.name ?? profileKey,
  };
}

const byKey = (sources: readonly Source[]): ReadonlyMap<string, Source> =>
  new Map(sources.map((each) => [each.source, each]));

const catalogueOf = async (pack: string): Promise<Catalogue> =>
  (await call('getCatalogue', { params: { pack } })) as unknown as Catalogue;

/** Newer packs keep the sources apart from what a play needs. */
const sourcesOf = async (pack: string): Promise<readonly Source[]> =>
  (await call('getSources', { params: { pack } })).sources;

const notFinished = () =>
  new ApiError('attemptUnfinished', 'This encounter is not finished, so there is no debrief yet.', 409);

async function fromDevice(id: string): Promise<Debrief | null> {
  const local = await localAttempts.load(id);
  if (!local) return null;
  const { meta, events } = local;
  if (meta.status !== 'finished') throw notFinished();
  const [packed, catalogue, sources] = await Promise.all([
    call('getPackedCase', { params: { pack: meta.pack, slug: meta.slug } }),
    catalogueOf(meta.pack),
    sourcesOf(meta.pack),
  ]);
  const data = packed as unknown as CaseData;
  const profile = catalogue.profiles.find((each) => each.profile === meta.profile);
  if (!profile) throw new ApiError('profileNotFound', `The content has no practice profile called ${meta.profile}.`, 0);
  return {
    id,
    slug: meta.slug,
    title: meta.title,
    mode: meta.mode,
    level: meta.level,
    startedAt: meta.startedAt,
    ticks: meta.tick,
    finishedBecause: meta.finishedBecause ?? 'learner',
    awaitingReview: data.case.clinicalReview.status !== 'reviewed',
    events,
    score: scoreEncounter({ events, case: data, profile, names: catalogueNames(catalogue, meta.profile) }),
    teaching: data.debrief,
    sources: byKey(sources),
    learner: null,
    from: 'device',
    ...wordsFrom(catalogue, meta.profile),
  };
}

async function eventsOf(attempt: string): Promise<readonly EncounterEvent[]> {
  const events: EncounterEvent[] = [];
  for (;;) {
    const page = await call('getEvents', { params: { attempt }, query: { from: events.length } });
    events.push(...(page.events as unknown as EncounterEvent[]));
    if (page.events.length === 0 || events.length >= page.length) return events;
  }
}

async function fromRecord(id: string): Promise<Debrief> {
  const [debrief, events] = await Promise.all([call('getDebrief', { params: { attempt: id } }), eventsOf(id)]);
  const { attempt } = debrief;
  const shown = debrief.case as typeof debrief.case & Partial<Pick<CaseData['case'], 'clinicalReview'>>;
  const catalogue = await catalogueOf(attempt.pack);
  return {
    id,
    slug: shown.id,
    title: attempt.title ?? shown.title,
    mode: attempt.mode,
    level: attempt.level,
    startedAt: attempt.createdAt,
    ticks: attempt.ticks,
    finishedBecause: attempt.finishedBecause ?? 'learner',
    awaitingReview: shown.clinicalReview?.status !== 'reviewed',
    events,
    score: debrief.score as unknown as Score,
    teaching: debrief.teaching,
    sources: byKey(debrief.sources),
    learner: attempt.learner,
    from: 'record',
    ...wordsFrom(catalogue, attempt.profile),
  };
}

/** The debrief of a finished attempt: from this browser's record where it is here, else from the server. Throws `ApiError`. */
export async function loadDebrief(id: string): Promise<Debrief> {
  return (await fromDevice(id)) ?? fromRecord(id);
}
