import type { Act, Observation } from '@openward/encounter';
import type { Refusal } from '../../../engine-worker/protocol.ts';
import { actSeconds } from '../acts/act-seconds.ts';
import { doingText } from '../acts/doing.ts';
import type { EncounterHost, ForkOutcome, HostSignal } from '../host/port.ts';
import { WaveFeed } from '../monitor/channels.ts';
import { Store } from './store.ts';
import { observed, type HoldReason, type View } from './view.ts';

/** Real milliseconds an act is shown for: enough to read what is being done, never the whole of its simulated time. */
function shownMs(seconds: number): number {
  return seconds <= 0 ? 0 : Math.min(1400, 350 + seconds * 30);
}

/** One bedside: the host's signals folded into a view, and the learner's acts sent to the host. Knows no React. */
export class Bedside {
  readonly store = new Store();
  readonly feed = new WaveFeed();
  readonly host: EncounterHost;
  private readonly wait: (ms: number) => Promise<void>;
  /** Observations that came while an act is being shown; told when it ends. */
  private behind: Observation[] | null = null;

  constructor(host: EncounterHost, wait: (ms: number) => Promise<void>) {
    this.host = host;
    this.wait = wait;
  }

  /** Opens the encounter and follows it; the answer stops following. */
  start(takeOver = false): () => void {
    const quiet = this.host.listen((signal) => this.hear(signal));
    this.host.open(takeOver);
    return () => {
      quiet();
      this.host.close();
    };
  }

  takeOver(): void {
    this.change({ stage: 'opening', refusal: null });
    this.host.open(true);
  }

  /** Does one act: holds the clock, shows what is being done, then what came of it. */
  async act(act: Act): Promise<Refusal | null> {
    const { scene } = this.store.get();
    if (!scene) return { code: 'encounterNotOpen', message: 'This encounter is not open here.' };
    const seconds = actSeconds(act, scene);
    const ms = act.type === 'delegate' ? Math.min(500, shownMs(seconds)) : shownMs(seconds);
    this.change({ refused: null, doing: { text: doingText(act, scene), seconds, shownMs: ms } });
    this.hold('doing', true);
    this.hold('cue', false);
    this.behind = [];
    const [refusal] = await Promise.all([this.host.send(act), ms > 0 ? this.wait(ms) : null]);
    const late = this.behind;
    this.behind = null;
    for (const observation of late) this.see(observation);
    this.change({ doing: null, refused: refusal });
    this.hold('arrival', false);
    this.hold('doing', false);
    return refusal;
  }

  dismissRefusal(): void {
    this.change({ refused: null });
  }

  /** Holds or lets go of the clock for one reason; it runs when nothing holds it. */
  hold(reason: HoldReason, on: boolean): void {
    const { held } = this.store.get();
    if (held.includes(reason) === on || (on && reason !== 'learner' && !this.host.can.autoHold)) return;
    const next = on ? [...held, reason] : held.filter((each) => each !== reason);
    this.change({ held: next });
    this.tellPace();
  }

  /** The learner's own pause and play, which also answers the wait at arrival and at a cue. */
  togglePause(): void {
    const { held } = this.store.get();
    const waiting = held.some((each) => each === 'learner' || each === 'arrival' || each === 'cue');
    const kept = held.filter((each) => each !== 'learner' && each !== 'arrival' && each !== 'cue');
    this.change({ held: waiting ? kept : [...kept, 'learner'] });
    this.tellPace();
  }

  async skip(seconds: number, untilSomething: boolean): Promise<Refusal | null> {
    this.hold('arrival', false);
    this.change({ skipping: 0 });
    const refusal = await this.host.skip({ seconds, untilSomething });
    this.change({ skipping: null, refused: refusal });
    return refusal;
  }

  fork(tick: number): Promise<ForkOutcome> {
    return this.host.fork(tick);
  }

  private tellPace(): void {
    const { held, stage, now } = this.store.get();
    if (!this.host.can.pause || stage !== 'open') return;
    this.host.pace(held.length === 0 && now?.status !== 'finished');
  }

  private hear(signal: HostSignal): void {
    switch (signal.type) {
      case 'opened': {
        const { scene, meta } = signal;
        const resumed = signal.observation.tick > 0;
        this.change({
          ...{ stage: 'open', scene, meta, examId: this.host.examId, refusal: null, entries: [] },
          held: this.host.can.autoHold ? [resumed ? 'learner' : 'arrival'] : [],
        });
        this.see(signal.observation);
        return this.tellPace();
      }
      case 'observed':
        if (this.behind) this.behind.push(signal.observation);
        else this.see(signal.observation);
        return;
      case 'skipping':
        return this.change({ skipping: signal.fraction });
      case 'connection':
        return this.change({ connection: signal.state, unacknowledged: signal.unacknowledged });
      case 'ended': {
        const { now } = this.store.get();
        return this.change({ now: now && { ...now, status: 'finished', finishedBecause: signal.reason } });
      }
      case 'remaining':
        return this.change({ remainingSeconds: signal.seconds });
      case 'stopped':
        return this.change({ stage: signal.because, refusal: signal.refusal });
    }
  }

  private see(observation: Observation): void {
    this.feed.push(observation.monitor.waves);
    const cue = observation.entries.some((entry) => entry.kind === 'cue');
    this.store.set(observed(this.store.get(), observation));
    if (cue && this.store.get().scene?.mode === 'learn') this.hold('cue', true);
  }

  private change(part: Partial<View>): void {
    this.store.set({ ...this.store.get(), ...part });
  }
}
