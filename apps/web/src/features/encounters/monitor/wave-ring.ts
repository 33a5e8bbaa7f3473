/** The last seconds of one waveform: a ring that is written by observations and read by the canvas, without allocation. */
export class WaveRing {
  readonly hz: number;
  private readonly samples: Float32Array;
  /** Samples ever written. */
  written = 0;

  constructor(hz: number, seconds: number) {
    this.hz = hz;
    this.samples = new Float32Array(Math.ceil(hz * seconds));
  }

  push(values: readonly number[], scale: number): void {
    const { length } = this.samples;
    const from = Math.max(0, values.length - length);
    this.written += from;
    for (let i = from; i < values.length; i++) {
      this.samples[this.written % length] = (values[i] ?? 0) * scale;
      this.written++;
    }
  }

  /** The sample at an absolute index; the caller keeps it within the last `capacity` samples. */
  at(index: number): number {
    return this.samples[index % this.samples.length] ?? 0;
  }

  get capacity(): number {
    return this.samples.length;
  }
}
