import type { Scene } from '../../../../engine-worker/protocol.ts';
import type { Names } from '../../acts/names.ts';
import { lineOf } from '../../panels/record-lines.ts';
import type { NowView } from '../../state/view.ts';
import { type Choice, type Does, type Place } from './places.ts';
import type { ObservationEntry } from '@openward/encounter';

/** What the menu knows of the encounter: the same observations as the flat bedside. */
export interface Given {
  readonly scene: Scene;
  readonly now: NowView;
  readonly entries: readonly ObservationEntry[];
  readonly names: Names;
  readonly paused: boolean;
}

export type At<K extends Place['at']> = Extract<Place, { at: K }>;

export const row = (id: string, label: string, does: Does, detail?: string): Choice => ({
  ...{ id, label, does },
  ...(detail === undefined ? {} : { detail }),
});

export const has = ({ scene }: Given, region: string): boolean =>
  scene.catalogue.manoeuvres.some((each) => each.region === region);

export const personName = ({ now, names }: Given, id: string): string =>
  now.people.find((each) => each.id === id)?.name ?? names.person(id);

/** The last lines of the record, as they stand there. */
export function record(
  given: Given,
  most: number,
  only: (entry: ObservationEntry) => boolean = () => true,
): readonly string[] {
  return given.entries
    .filter(only)
    .slice(-most)
    .map((entry) => {
      const line = lineOf(entry, given.names, (id) => personName(given, id));
      return `${line.kind}: ${line.text}${line.detail ? ` (${line.detail})` : ''}`;
    });
}

export function latest(given: Given, kind: 'chart'): readonly string[] {
  const last = given.entries.findLast((entry) => entry.kind === kind);
  return last?.kind === 'chart' ? [last.text] : [];
}
