import type { Observation, ObservationEntry } from '@openward/encounter';
import type { Scene } from '../../../engine-worker/protocol.ts';
import type { EncounterHost } from '../host/port.ts';
import { Signals } from '../host/signals.ts';
import { WELL } from './figures.tsx';

/** A host that plays back made-up observations, for looking at the bedside. Never part of the product. */
export function fakeHost(
  scene: Scene,
  part: Partial<Observation>,
  entries: readonly ObservationEntry[],
): EncounterHost {
  const signals = new Signals();
  let running = false;
  let tick = 0;
  let timer: ReturnType<typeof setInterval>;
  const attached = new Set(part.monitor?.attached ?? ['ecg', 'oximeter', 'cuff']);
  const wave = (hz: number, f: (s: number) => number): number[] =>
    Array.from({ length: Math.round(hz * 0.1) }, (_, i) => Math.round(f(tick / 50 + i / hz)));
  const bell = (x: number, at: number, wide: number): number => Math.exp(-(((x - at) / wide) ** 2));
  const beat = (s: number): number => (s * 1.95) % 1;
  const observe = (sent: readonly ObservationEntry[]): Observation => ({
    tick,
    status: 'running',
    busyUntilTick: 0,
    appearance: { ...WELL, wearing: [...attached] },
    entries: [...sent],
    sincePosition: 0,
    nextPosition: sent.length,
    running: [],
    oxygen: { device: 'none', flowLPerMin: 0 },
    pending: [],
    people: [
      { id: 'patient', name: scene.patient.person.name, role: 'patient', present: true, busyUntilTick: 0 },
      { id: 'nurse', name: 'Amira Haddad', role: 'Staff nurse', present: true, busyUntilTick: 0 },
    ],
    openChallenge: null,
    differential: [],
    ...part,
    monitor: {
      attached: [...attached],
      heartRate: { value: 117 },
      spo2: { value: 88 },
      pulseRate: { value: 117 },
      respiratoryRate: { value: 32 },
      endTidalCO2: { value: null, reason: 'notAttached' },
      temperature: { value: null, reason: 'notAttached' },
      arterial: { systolic: null, diastolic: null, mean: null },
      cuff: { systolic: 92, diastolic: 58, mean: 69, atTick: 0, measuring: false },
      alarms: [
        { alarm: 'spo2Low', priority: 'medium', text: 'SpO2 88 % low', sinceTick: 10 },
        { alarm: 'respirationHigh', priority: 'medium', text: 'Respiratory rate 32 high', sinceTick: 5 },
      ],
      ...part.monitor,
      waves: {
        fromTick: tick,
        ecg: attached.has('ecg')
          ? wave(
              250,
              (s) =>
                12 * bell(beat(s), 0.2, 0.035) -
                14 * bell(beat(s), 0.34, 0.012) +
                105 * bell(beat(s), 0.37, 0.014) -
                22 * bell(beat(s), 0.4, 0.013) +
                26 * bell(beat(s), 0.62, 0.06),
            )
          : [],
        pleth: attached.has('oximeter')
          ? wave(50, (s) => 8 + 80 * bell(beat(s), 0.45, 0.13) + 24 * bell(beat(s), 0.72, 0.1))
          : [],
        arterial: [],
        capno: [],
        respiration: attached.has('ecg') ? wave(50, (s) => 60 * Math.sin(s * 3.3)) : [],
      },
    },
  });
  return {
    examId: null,
    can: { pause: true, autoHold: true, fork: true },
    listen: (listener) => signals.listen(listener),
    open() {
      signals.tell({ type: 'opened', scene, meta: null, observation: observe(entries) });
      timer = setInterval(() => {
        if (!running) return;
        tick += 5;
        signals.tell({ type: 'observed', observation: observe([]) });
      }, 100);
    },
    send: (act) => {
      if (act.type === 'attachMonitor') attached.add(act.sensor);
      tick += 250;
      const entry: ObservationEntry =
        act.type === 'say'
          ? { kind: 'words', position: 900 + tick, tick, speaker: 'learner', to: act.to, text: act.text }
          : act.type === 'examine'
            ? {
                kind: 'finding',
                position: 900 + tick,
                tick,
                manoeuvre: act.manoeuvre,
                text: 'Trachea deviated slightly to the right, felt with two fingers',
              }
            : {
                kind: 'act',
                position: 900 + tick,
                tick,
                endTick: tick,
                by: 'learner',
                text: JSON.stringify(act),
                actType: act.type,
              };
      signals.tell({ type: 'observed', observation: observe([entry]) });
      return Promise.resolve(null);
    },
    pace: (on) => (running = on),
    skip: () => Promise.resolve(null),
    cancelSkip: () => undefined,
    fork: () => Promise.resolve({ refusal: { code: 'cannotRewind', message: 'Not here.' } }),
    close: () => clearInterval(timer),
  };
}
