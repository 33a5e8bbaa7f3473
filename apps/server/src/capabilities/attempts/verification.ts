import type { EncounterEvent } from '@openward/encounter';
import type { Verification } from '../../contracts/index.ts';
import type { JobData } from '../../ports/jobs/index.ts';
import type { Releases } from '../../ports/releases/index.ts';
import { SimulationError, type SetupByPath, type Simulation } from '../../ports/simulation/index.ts';
import { readEvents, type Store, type StoredEvent } from '../../ports/store/index.ts';
import { startedSchema, type Started } from './attempts.batch.ts';
import { saveVerification } from './attempts.store.ts';

type Verdict = Pick<Verification, 'reason' | 'detail'>;

export interface VerificationParts {
  readonly store: Store;
  readonly releases: Releases;
  readonly simulation: Simulation;
}

const longestDetail = 500;

/** The setup a record says it began with. */
export function setupOf(started: Started, casePath: string, cataloguePath: string): SetupByPath {
  const { profile, mode, level, seed, engine, pack, variant, forkedFrom } = started;
  return {
    ...{ casePath, cataloguePath, profile, mode, level, seed, engine, pack },
    ...(variant === undefined ? {} : { variant }),
    ...(forkedFrom === undefined ? {} : { forkedFrom }),
  };
}

async function judge({ releases, simulation }: VerificationParts, log: readonly StoredEvent[]): Promise<Verdict> {
  const started = startedSchema.safeParse(log[0]);
  if (!started.success) return { reason: 'recordMalformed', detail: 'it does not begin with started' };
  const { engine, pack, case: slug } = started.data;
  const enginePath = releases.enginePath(engine);
  if (!enginePath) return { reason: 'engineMissing', detail: engine };
  const cataloguePath = releases.packPath(pack, 'catalogue.json');
  if (!cataloguePath) return { reason: 'packMissing', detail: pack };
  const casePath = releases.packPath(pack, 'cases', slug, 'case.json');
  if (!casePath) return { reason: 'caseMissing', detail: slug };
  try {
    const events = log as readonly unknown[] as readonly EncounterEvent[];
    const again = await simulation.verify(enginePath, setupOf(started.data, casePath, cataloguePath), events);
    if (again.ok) return { reason: null, detail: null };
    const reason = again.error.code === 'replayDiffers' ? 'replayDiffers' : 'setupRefused';
    return { reason, detail: again.error.message };
  } catch (error) {
    if (!(error instanceof SimulationError)) throw error;
    return { reason: 'recordMalformed', detail: error.message };
  }
}

/** Re-runs a finished practice log under the engine and pack it names and keeps the verdict. Harmless again. */
export function attemptVerifier(parts: VerificationParts) {
  return async ({ tenant, attempt }: JobData['verifyAttempt']): Promise<void> => {
    const log = await parts.store.within({ tenant }, (tx) => readEvents(tx, attempt));
    const { reason, detail } = await judge(parts, log);
    const status = reason === null ? 'verified' : 'unverified';
    await parts.store.within({ tenant }, (tx) =>
      saveVerification(tx, { tenant, attempt, status, reason, detail: detail?.slice(0, longestDetail) ?? null }),
    );
  };
}
