import { z } from 'zod';

/**
 * The only thing a client is given of a running encounter, in every mode. Allow-listed and quantised: what can be
 * seen, heard or read now. Never engine state, never a diagnosis, never what has not been elicited.
 */
const pct = z.number().int().min(0).max(10);
export const appearanceSchema = z.strictObject({
  posture: z.string(),
  consciousness: z.enum(['alert', 'drowsy', 'confused', 'respondsToVoice', 'respondsToPain', 'unresponsive']),
  eyesOpen: z.boolean(),
  /** Breaths per minute as seen at the chest, rounded to 2; 0 when none. */
  breathsPerMin: z.number().int(),
  breathingEffort: z.enum(['none', 'easy', 'laboured', 'severe', 'gasping']),
  chestRise: z.strictObject({ left: pct, right: pct }),
  /** 0 none to 10 full. */
  pallor: pct,
  cyanosis: pct,
  flushing: pct,
  urticaria: pct,
  angioedema: pct,
  sweating: pct,
  mottling: pct,
  neckVeins: pct,
  distress: pct,
  wearing: z.array(z.string()),
});

const numeric = z.strictObject({ value: z.number().nullable(), reason: z.string().optional() });
export const monitorSchema = z.strictObject({
  attached: z.array(z.string()),
  heartRate: numeric,
  spo2: numeric,
  pulseRate: numeric,
  respiratoryRate: numeric,
  endTidalCO2: numeric,
  temperature: numeric,
  arterial: z.strictObject({
    systolic: z.number().nullable(),
    diastolic: z.number().nullable(),
    mean: z.number().nullable(),
  }),
  cuff: z.strictObject({
    systolic: z.number().nullable(),
    diastolic: z.number().nullable(),
    mean: z.number().nullable(),
    atTick: z.int(),
    measuring: z.boolean(),
    reason: z.string().optional(),
  }),
  alarms: z.array(
    z.strictObject({
      alarm: z.string(),
      priority: z.enum(['high', 'medium', 'low']),
      text: z.string(),
      sinceTick: z.int(),
    }),
  ),
  /** Samples since the last observation: ECG mV×100 at 250 Hz, the others at 50 Hz (pleth 0–100, arterial mmHg, capno mmHg×10, respiration L/s×100), integers. */
  waves: z.strictObject({
    fromTick: z.int(),
    ecg: z.array(z.int()),
    pleth: z.array(z.int()),
    arterial: z.array(z.int()),
    capno: z.array(z.int()),
    respiration: z.array(z.int()),
  }),
});

/** One line of what the learner has elicited or been told, in order; the whole list is kept by the client from the stream. */
export const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('words'),
    position: z.int(),
    tick: z.int(),
    speaker: z.string(),
    to: z.string(),
    text: z.string(),
    emotion: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('finding'),
    position: z.int(),
    tick: z.int(),
    manoeuvre: z.string(),
    text: z.string(),
  }),
  z.strictObject({
    kind: z.literal('result'),
    position: z.int(),
    tick: z.int(),
    order: z.int(),
    investigation: z.string(),
    report: z.string().optional(),
    images: z.array(z.string()).optional(),
    values: z.array(
      z.strictObject({
        analyte: z.string(),
        value: z.number(),
        unit: z.string(),
        low: z.number().optional(),
        high: z.number().optional(),
        flag: z.string().optional(),
      }),
    ),
    ecg: z
      .strictObject({
        hz: z.number(),
        leadII: z.array(z.number()),
        leads: z.record(z.string(), z.array(z.number())).optional(),
        measured: z
          .strictObject({
            ratePerMin: z.int().optional(),
            prMs: z.int().optional(),
            qrsMs: z.int().optional(),
            qtMs: z.int().optional(),
            qtcMs: z.int().optional(),
            axisDegrees: z.int().optional(),
            stMm: z.record(z.string(), z.number()).optional(),
          })
          .optional(),
      })
      .optional(),
  }),
  z.strictObject({ kind: z.literal('chart'), position: z.int(), tick: z.int(), section: z.string(), text: z.string() }),
  z.strictObject({
    kind: z.literal('act'),
    position: z.int(),
    tick: z.int(),
    endTick: z.int(),
    by: z.string(),
    text: z.string(),
    actType: z.string(),
  }),
  z.strictObject({
    kind: z.literal('outcome'),
    position: z.int(),
    tick: z.int(),
    of: z.int(),
    outcome: z.string(),
    text: z.string(),
  }),
  z.strictObject({
    kind: z.literal('challenge'),
    position: z.int(),
    tick: z.int(),
    by: z.string(),
    text: z.string(),
    open: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('event'), position: z.int(), tick: z.int(), text: z.string() }),
  /** Learn mode only: a cue with its reason at a pause point. */
  z.strictObject({ kind: z.literal('cue'), position: z.int(), tick: z.int(), text: z.string(), reason: z.string() }),
]);

export const observationSchema = z.strictObject({
  tick: z.int(),
  status: z.enum(['running', 'finished']),
  finishedBecause: z.string().optional(),
  /** The learner's own hands are busy until this tick. */
  busyUntilTick: z.int(),
  appearance: appearanceSchema,
  monitor: monitorSchema,
  /** New since `sincePosition`. */
  entries: z.array(entrySchema),
  sincePosition: z.int(),
  nextPosition: z.int(),
  running: z.array(
    z.strictObject({
      running: z.string(),
      name: z.string(),
      rate: z.number(),
      unit: z.string(),
      givenText: z.string(),
    }),
  ),
  /** Procedures that go on until they are stopped, with what they are set to, in words and by setting. */
  ongoing: z.array(
    z.strictObject({
      procedure: z.string(),
      name: z.string(),
      settings: z.string(),
      values: z.record(z.string(), z.union([z.number(), z.string()])),
    }),
  ),
  oxygen: z.strictObject({ device: z.string(), flowLPerMin: z.number(), fraction: z.number().optional() }),
  pending: z.array(z.strictObject({ order: z.int(), investigation: z.string(), dueTick: z.int().optional() })),
  people: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      role: z.string(),
      present: z.boolean(),
      expectedTick: z.int().optional(),
      busyUntilTick: z.int(),
    }),
  ),
  openChallenge: z.int().nullable(),
  differential: z.array(z.strictObject({ diagnosis: z.string(), confidencePercent: z.number() })),
});
export type Observation = z.infer<typeof observationSchema>;
export type ObservationEntry = z.infer<typeof entrySchema>;
export type Appearance = z.infer<typeof appearanceSchema>;
export type MonitorObservation = z.infer<typeof monitorSchema>;
