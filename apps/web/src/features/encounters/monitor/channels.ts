import type { MonitorObservation } from '@openward/encounter';
import { WaveRing } from './wave-ring.ts';

export type ChannelKey = 'ecg' | 'pleth' | 'arterial' | 'capno' | 'respiration';
type Sensor = 'ecg' | 'oximeter' | 'arterialLine' | 'capnograph';

/** One trace of the monitor: which sensor feeds it, its conventional colour token and the range it is drawn in. */
export interface Channel {
  readonly key: ChannelKey;
  readonly sensor: Sensor;
  readonly label: string;
  readonly colour: string;
  readonly hz: number;
  /** From the integers of an observation to the unit of `low` and `high`. */
  readonly scale: number;
  readonly low: number;
  readonly high: number;
  /** Widened in steps to hold what comes; null where the range is fixed. */
  readonly step: number | null;
}

export const CHANNELS: readonly Channel[] = [
  {
    key: 'ecg',
    sensor: 'ecg',
    label: 'II',
    colour: '--monitor-ecg',
    hz: 250,
    scale: 0.01,
    low: -0.6,
    high: 1.4,
    step: 0.5,
  },
  {
    key: 'pleth',
    sensor: 'oximeter',
    label: 'Pleth',
    colour: '--monitor-oxygen',
    hz: 50,
    scale: 1,
    low: -5,
    high: 105,
    step: null,
  },
  {
    key: 'arterial',
    sensor: 'arterialLine',
    label: 'ART',
    colour: '--monitor-arterial',
    hz: 50,
    scale: 1,
    low: 20,
    high: 140,
    step: 40,
  },
  {
    key: 'capno',
    sensor: 'capnograph',
    label: 'CO₂',
    colour: '--monitor-carbon-dioxide',
    hz: 50,
    scale: 0.1,
    low: -2,
    high: 50,
    step: 25,
  },
  {
    key: 'respiration',
    sensor: 'ecg',
    label: 'Resp',
    colour: '--monitor-respiration',
    hz: 50,
    scale: 0.01,
    low: -0.8,
    high: 0.8,
    step: 0.4,
  },
];

const RING_SECONDS = 14;

/** The waves of one patient, from observations to canvas. */
export class WaveFeed {
  readonly rings: Readonly<Record<ChannelKey, WaveRing>> = {
    ecg: new WaveRing(250, RING_SECONDS),
    pleth: new WaveRing(50, RING_SECONDS),
    arterial: new WaveRing(50, RING_SECONDS),
    capno: new WaveRing(50, RING_SECONDS),
    respiration: new WaveRing(50, RING_SECONDS),
  };

  push(waves: MonitorObservation['waves']): void {
    for (const channel of CHANNELS) this.rings[channel.key].push(waves[channel.key], channel.scale);
  }
}
