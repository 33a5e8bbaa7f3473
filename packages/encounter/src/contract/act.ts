import { z } from 'zod';

/** Every act a person can do, imperative, one member each. Doses carry their unit; keys are catalogue keys. */
const key = z.string().min(1).max(80);
const text = z.string().max(10_000);
export const routeSchema = z.enum([
  'intravenous',
  'intramuscular',
  'subcutaneous',
  'oral',
  'inhaled',
  'nebulised',
  'intraosseous',
  'rectal',
  'intranasal',
  'buccal',
  'sublingual',
  'transdermal',
]);
export const doseUnitSchema = z.enum(['mg', 'microgram', 'g', 'unit', 'mmol', 'mL']);
export const rateUnitSchema = z.enum(['mg/min', 'mg/h', 'microgram/min', 'microgram/kg/min', 'unit/h', 'mL/h']);
export const sensorSchema = z.enum(['ecg', 'oximeter', 'cuff', 'arterialLine', 'capnograph', 'thermometer']);
export const postureSchema = z.enum([
  'supine',
  'supineLegsRaised',
  'semiRecumbent',
  'sitting',
  'leftLateral',
  'standing',
]);
export const oxygenDeviceSchema = z.enum([
  'none',
  'nasalCannula',
  'simpleMask',
  'venturi',
  'nonRebreather',
  'nebuliserMask',
  'bagMask',
]);
export const sideSchema = z.enum(['left', 'right']);

const plainActs = [
  z.strictObject({ type: z.literal('say'), to: key, text }),
  z.strictObject({ type: z.literal('readChart'), section: key }),
  z.strictObject({ type: z.literal('confirmIdentity') }),
  z.strictObject({ type: z.literal('confirmAllergies') }),
  z.strictObject({ type: z.literal('handHygiene') }),
  z.strictObject({
    type: z.literal('wearProtection'),
    items: z.array(z.enum(['gloves', 'apron', 'gown', 'mask', 'eyeProtection'])).min(1),
  }),
  z.strictObject({ type: z.literal('attachMonitor'), sensor: sensorSchema }),
  z.strictObject({ type: z.literal('detachMonitor'), sensor: sensorSchema }),
  z.strictObject({ type: z.literal('measureCuff'), everySeconds: z.number().nonnegative().max(3600).optional() }),
  z.strictObject({ type: z.literal('examine'), manoeuvre: key }),
  z.strictObject({ type: z.literal('orderInvestigation'), investigation: key, urgent: z.boolean().optional() }),
  z.strictObject({ type: z.literal('cancelOrder'), order: z.int().nonnegative() }),
  z.strictObject({
    type: z.literal('giveMedication'),
    medication: key,
    dose: z.number(),
    unit: doseUnitSchema,
    route: routeSchema,
    site: key.optional(),
  }),
  z.strictObject({
    type: z.literal('startInfusion'),
    medication: key,
    rate: z.number(),
    unit: rateUnitSchema,
    route: routeSchema,
    site: key.optional(),
  }),
  z.strictObject({ type: z.literal('giveFluid'), fluid: key, volumeMl: z.number(), overMinutes: z.number() }),
  z.strictObject({ type: z.literal('giveBlood'), product: key, units: z.number(), overMinutes: z.number() }),
  z.strictObject({
    type: z.literal('titrate'),
    running: key,
    rate: z.number(),
    unit: z.union([rateUnitSchema, z.literal('mL/min')]),
  }),
  z.strictObject({ type: z.literal('stopRunning'), running: key }),
  z.strictObject({ type: z.literal('setOxygen'), device: oxygenDeviceSchema, flowLPerMin: z.number() }),
  z.strictObject({ type: z.literal('manageAirway'), technique: key }),
  z.strictObject({
    type: z.literal('performProcedure'),
    procedure: key,
    side: sideSchema.optional(),
    site: key.optional(),
  }),
  z.strictObject({ type: z.literal('position'), posture: postureSchema }),
  z.strictObject({
    type: z.literal('startCompressions'),
    ratePerMin: z.number().optional(),
    depthCm: z.number().optional(),
  }),
  z.strictObject({ type: z.literal('stopCompressions') }),
  z.strictObject({ type: z.literal('shock'), joules: z.number(), synchronised: z.boolean() }),
  z.strictObject({ type: z.literal('obtainConsent'), for: key, capacityAssessed: z.boolean().optional() }),
  z.strictObject({ type: z.literal('offerChaperone'), for: key.optional() }),
  z.strictObject({ type: z.literal('callColleague'), whom: key, reason: text.optional() }),
  z.strictObject({ type: z.literal('escalate'), to: key, text: text.optional() }),
  z.strictObject({ type: z.literal('handOver'), to: key, text }),
  z.strictObject({
    type: z.literal('reviseDifferential'),
    ranked: z
      .array(z.strictObject({ diagnosis: key, confidencePercent: z.number().min(0).max(100) }))
      .min(1)
      .max(12),
  }),
  z.strictObject({
    type: z.literal('document'),
    kind: z.enum(['note', 'allergy', 'limitsOfTreatment', 'fluidBalance', 'timeOfEvent']),
    text,
  }),
  z.strictObject({ type: z.literal('reportIncident'), text }),
  z.strictObject({
    type: z.literal('decideDisposition'),
    destination: key,
    followUp: z.array(key).optional(),
    safetyNet: text.optional(),
  }),
  z.strictObject({
    type: z.literal('answerChallenge'),
    challenge: z.int().nonnegative(),
    decision: z.enum(['confirm', 'withdraw']),
  }),
  z.strictObject({ type: z.literal('wait'), seconds: z.number().positive().max(7200) }),
  z.strictObject({ type: z.literal('finish') }),
] as const;

export const plainActSchema = z.discriminatedUnion('type', plainActs);
export type PlainAct = z.infer<typeof plainActSchema>;

/** An act handed to a colleague, who does it in parallel; with `closedLoop` the colleague repeats it back and reports when it is done. */
export const delegateSchema = z.strictObject({
  type: z.literal('delegate'),
  to: key,
  closedLoop: z.boolean(),
  task: plainActSchema,
});
export const actSchema = z.discriminatedUnion('type', [...plainActs, delegateSchema]);
export type Act = z.infer<typeof actSchema>;

/** What a client sends: an act with who did it in which role. `id` makes a resend harmless. */
export const commandSchema = z.strictObject({
  id: z.string().min(8).max(64),
  actor: key,
  role: z.enum(['learner', 'nurse', 'doctor', 'facilitator']),
  act: actSchema,
});
export type Command = z.infer<typeof commandSchema>;
