import type { Priority } from './alarms.ts';

/** Pulse bursts in the manner of IEC 60601-1-8: ten pulses for high, three for medium, one for low; seconds between bursts. */
const BURST: Readonly<
  Record<Priority, { readonly pulses: number; readonly gapS: number; readonly everyS: number; readonly hz: number }>
> = {
  high: { pulses: 5, gapS: 0.16, everyS: 5, hz: 880 },
  medium: { pulses: 3, gapS: 0.26, everyS: 12, hz: 660 },
  low: { pulses: 1, gapS: 0, everyS: 25, hz: 520 },
};

export const burstEverySeconds = (priority: Priority): number => BURST[priority].everyS;

/** Plays one burst, softly. */
export function playBurst(context: AudioContext, priority: Priority): void {
  const { pulses, gapS, hz } = BURST[priority];
  for (let i = 0; i < pulses; i++) {
    const at = context.currentTime + 0.03 + i * gapS;
    const tone = context.createOscillator();
    const level = context.createGain();
    tone.frequency.value = hz * (i % 3 === 2 ? 1.25 : 1);
    level.gain.setValueAtTime(0, at);
    level.gain.linearRampToValueAtTime(0.09, at + 0.02);
    level.gain.setValueAtTime(0.09, at + 0.1);
    level.gain.linearRampToValueAtTime(0, at + 0.14);
    tone.connect(level).connect(context.destination);
    tone.start(at);
    tone.stop(at + 0.16);
  }
}

/** The beat of the pulse, higher as saturation is higher. */
export function playBeat(context: AudioContext, spo2: number | null): void {
  const at = context.currentTime;
  const tone = context.createOscillator();
  const level = context.createGain();
  tone.frequency.value = spo2 === null ? 440 : 300 + Math.max(0, spo2 - 60) * 12;
  level.gain.setValueAtTime(0.05, at);
  level.gain.exponentialRampToValueAtTime(0.001, at + 0.09);
  tone.connect(level).connect(context.destination);
  tone.start(at);
  tone.stop(at + 0.1);
}
