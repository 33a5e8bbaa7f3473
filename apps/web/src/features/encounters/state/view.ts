import type { MonitorObservation, Observation, ObservationEntry } from '@openward/encounter';
import type { AttemptMeta } from '../../../engine-worker/attempt.ts';
import type { Refusal, Scene } from '../../../engine-worker/protocol.ts';
import type { Connection } from '../host/port.ts';
import { share } from './share.ts';

/** The monitor without its waves, which go past React straight to the canvas. */
export type MonitorView = Omit<MonitorObservation, 'waves'>;

/** The patient and room as they are now, quantised to the second. */
export interface NowView extends Omit<Observation, 'monitor' | 'entries' | 'tick' | 'sincePosition' | 'nextPosition'> {
  readonly second: number;
  readonly monitor: MonitorView;
}

/** An act under way, as it is shown: what, and for how many simulated seconds. */
export interface Doing {
  readonly text: string;
  readonly seconds: number;
  readonly shownMs: number;
}

export type Stage = 'opening' | 'open' | 'elsewhere' | 'takenOver' | 'cannotOpen' | 'notKept';

/** Everything the bedside draws, in one immutable value. */
export interface View {
  readonly stage: Stage;
  readonly refusal: Refusal | null;
  readonly scene: Scene | null;
  readonly meta: AttemptMeta | null;
  readonly examId: string | null;
  readonly connection: Connection;
  readonly unacknowledged: number;
  readonly now: NowView | null;
  readonly entries: readonly ObservationEntry[];
  /** Why the clock is held; empty when it runs. */
  readonly held: readonly HoldReason[];
  readonly skipping: number | null;
  readonly doing: Doing | null;
  /** The last refusal of an act, until the next act. */
  readonly refused: Refusal | null;
  /** Seconds of real time left, in an exam. */
  readonly remainingSeconds: number | null;
}

export type HoldReason = 'arrival' | 'learner' | 'composing' | 'dialog' | 'doing' | 'cue';

export const FIRST_VIEW: View = {
  stage: 'opening',
  refusal: null,
  scene: null,
  meta: null,
  examId: null,
  connection: 'local',
  unacknowledged: 0,
  now: null,
  entries: [],
  held: ['arrival'],
  skipping: null,
  doing: null,
  refused: null,
  remainingSeconds: null,
};

const TICKS_PER_SECOND = 50;

/** The next view after an observation. Entries are added in order; one already held is never added twice. */
export function observed(view: View, observation: Observation): View {
  const { monitor, entries, tick, sincePosition: _since, nextPosition: _next, ...rest } = observation;
  const { waves: _waves, ...shown } = monitor;
  const now = share<NowView>(view.now ?? undefined, {
    ...rest,
    monitor: shown,
    second: Math.floor(tick / TICKS_PER_SECOND),
  });
  const added = newEntries(view.entries, entries);
  return { ...view, now, entries: added.length > 0 ? [...view.entries, ...added] : view.entries };
}

function newEntries(
  held: readonly ObservationEntry[],
  offered: readonly ObservationEntry[],
): readonly ObservationEntry[] {
  if (offered.length === 0) return offered;
  const known = new Set(held.slice(-200).map(keyOf));
  return offered.filter((entry) => !known.has(keyOf(entry)));
}

/** An event may bring several entries, for example a finding and a cue: told apart by kind and words. */
export function keyOf(entry: ObservationEntry): string {
  return `${entry.position}:${entry.kind}:${entry.kind === 'finding' ? entry.text : ''}`;
}
