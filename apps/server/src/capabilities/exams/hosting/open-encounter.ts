import type { HostedSession, SetupByPath, Step } from '../../../ports/simulation/index.ts';
import type { ExamRow } from '../exams.store.ts';
import type { HostParts } from './host-parts.ts';

function setupOf(row: ExamRow, casePath: string, cataloguePath: string): SetupByPath {
  const { profile, level, seed, engine, pack, variant } = row;
  return {
    ...{ casePath, cataloguePath, profile, level, seed, engine, pack, mode: 'exam' },
    ...(variant === null ? {} : { variant }),
  };
}

/** Opens a sitting's encounter, or rebuilds it from its record; `step` holds the events that are not yet kept. */
export async function openEncounter(
  row: ExamRow,
  { releases, simulation, read }: Pick<HostParts, 'releases' | 'simulation' | 'read'>,
): Promise<{ session: HostedSession; position: number; step: Step }> {
  const enginePath = releases.enginePath(row.engine);
  const casePath = releases.packPath(row.pack, 'cases', row.caseSlug, 'case.json');
  const cataloguePath = releases.packPath(row.pack, 'catalogue.json');
  if (!enginePath || !casePath || !cataloguePath) throw new Error(`engine or pack of sitting ${row.id} is not kept`);
  const setup = setupOf(row, casePath, cataloguePath);
  const log = await read(row);
  const opened = await (log.length === 0
    ? simulation.open(enginePath, setup)
    : simulation.restore(enginePath, setup, log));
  if (!opened.ok) throw new Error(`sitting ${row.id} cannot be opened: ${opened.error.code} ${opened.error.message}`);
  return { ...opened.value, position: log.length };
}
