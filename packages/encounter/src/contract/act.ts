import * as z from 'zod/mini';

/** Every act a person can do, imperative, one member each. Doses carry their unit; keys are catalogue keys. */
const key = z.string().check(z.minLength(1), z.maxLength(80));
const text = z.string().check(z.maxLength(10_000));
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
  'highFlowNasal',
  'simpleMask',
  'venturi',
  'nonRebreather',
  'nebuliserMask',
  'bagMask',
]);
/** Fraction of oxygen that a device of fixed performance or high flow is set to. */
const fraction = z.optional(z.number());
/** What a procedure is set to, by the names its catalogue entry gives; what is left out is as usual. */
export const settingsSchema = z.record(key, z.union([z.number(), key]));
export const sideSchema = z.enum(['left', 'right']);

const plainActs = [
  z.strictObject({ type: z.literal('say'), to: key, text }),
  z.strictObject({ type: z.literal('readChart'), section: key }),
  z.strictObject({ type: z.literal('confirmIdentity') }),
  z.strictObject({ type: z.literal('confirmAllergies') }),
  z.strictObject({ type: z.literal('handHygiene') }),
  z.strictObject({
    type: z.literal('wearProtection'),
    items: z.array(z.enum(['gloves', 'apron', 'gown', 'mask', 'eyeProtection'])).check(z.minLength(1)),
  }),
  z.strictObject({ type: z.literal('attachMonitor'), sensor: sensorSchema }),
  z.strictObject({ type: z.literal('detachMonitor'), sensor: sensorSchema }),
  z.strictObject({
    type: z.literal('measureCuff'),
    everySeconds: z.optional(z.number().check(z.nonnegative(), z.maximum(3600))),
  }),
  z.strictObject({ type: z.literal('examine'), manoeuvre: key }),
  z.strictObject({ type: z.literal('orderInvestigation'), investigation: key, urgent: z.optional(z.boolean()) }),
  z.strictObject({ type: z.literal('cancelOrder'), order: z.int().check(z.nonnegative()) }),
  z.strictObject({
    type: z.literal('giveMedication'),
    medication: key,
    dose: z.number(),
    unit: doseUnitSchema,
    route: routeSchema,
    site: z.optional(key),
  }),
  z.strictObject({
    type: z.literal('startInfusion'),
    medication: key,
    rate: z.number(),
    unit: rateUnitSchema,
    route: routeSchema,
    site: z.optional(key),
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
  z.strictObject({ type: z.literal('setOxygen'), device: oxygenDeviceSchema, flowLPerMin: z.number(), fraction }),
  z.strictObject({ type: z.literal('manageAirway'), technique: key, settings: z.optional(settingsSchema) }),
  z.strictObject({
    type: z.literal('performProcedure'),
    procedure: key,
    side: z.optional(sideSchema),
    site: z.optional(key),
    settings: z.optional(settingsSchema),
  }),
  z.strictObject({ type: z.literal('stopProcedure'), procedure: key }),
  z.strictObject({ type: z.literal('position'), posture: postureSchema }),
  z.strictObject({
    type: z.literal('startCompressions'),
    ratePerMin: z.optional(z.number()),
    depthCm: z.optional(z.number()),
  }),
  z.strictObject({ type: z.literal('stopCompressions') }),
  z.strictObject({ type: z.literal('shock'), joules: z.number(), synchronised: z.boolean() }),
  z.strictObject({ type: z.literal('obtainConsent'), for: key, capacityAssessed: z.optional(z.boolean()) }),
  z.strictObject({ type: z.literal('offerChaperone'), for: z.optional(key) }),
  z.strictObject({ type: z.literal('callColleague'), whom: key, reason: z.optional(text) }),
  z.strictObject({ type: z.literal('escalate'), to: key, text: z.optional(text) }),
  z.strictObject({ type: z.literal('handOver'), to: key, text }),
  z.strictObject({
    type: z.literal('reviseDifferential'),
    ranked: z
      .array(z.strictObject({ diagnosis: key, confidencePercent: z.number().check(z.minimum(0), z.maximum(100)) }))
      .check(z.minLength(1), z.maxLength(12)),
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
    followUp: z.optional(z.array(key)),
    safetyNet: z.optional(text),
  }),
  z.strictObject({
    type: z.literal('answerChallenge'),
    challenge: z.int().check(z.nonnegative()),
    decision: z.enum(['confirm', 'withdraw']),
  }),
  z.strictObject({ type: z.literal('wait'), seconds: z.number().check(z.positive(), z.maximum(7200)) }),
  z.strictObject({ type: z.literal('finish') }),
] as const;

export const plainActSchema = z.discriminatedUnion('type', plainActs);
export type PlainAct = z.infer<typeof plainActSchema>;
/** The type of every act but the handing on of one. */
export const PLAIN_ACT_TYPES: readonly PlainAct['type'][] = plainActs.flatMap((each) => each.shape.type.def.values);

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
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  actor: key,
  role: z.enum(['learner', 'nurse', 'doctor', 'facilitator']),
  act: actSchema,
});
export type Command = z.infer<typeof commandSchema>;
