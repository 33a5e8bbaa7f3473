import { inventorySchema } from '@openward/dialogue';
import { conditionSchema, scalarSchema } from '@openward/rules';
import { z } from 'zod';
import { conversationSchema } from './conversation.ts';
import { doseUnitSchema, rateUnitSchema, routeSchema } from './act.ts';

/** What every case shares: the same medications, investigations, manoeuvres, procedures and people can be found in each. */
const text = z.string().min(1);
const sources = z.array(z.string()).min(1);

export const medicationSchema = z.strictObject({
  /** INN, lower-case kebab; the key of the body's drug where it has one. */
  medication: z.string(),
  names: z.strictObject({ inn: text, uk: text, us: text, brands: z.array(text) }),
  class: text,
  /** mg per unit for drugs dosed in units, mmol or mL; absent for mass doses. */
  mgPerUnit: z.number().optional(),
  mgPerMmol: z.number().optional(),
  mgPerMl: z.number().optional(),
  concentrationMgPerMl: z.number().optional(),
  doses: z.array(
    z.strictObject({
      route: routeSchema,
      usual: z.strictObject({ from: z.number(), to: z.number(), unit: doseUnitSchema }),
      text,
      seconds: z.number().positive(),
      indication: text,
      /** Usual in cardiac arrest alone: somebody asks before it is given to a patient who has a pulse. */
      arrestOnly: z.boolean().optional(),
      sources,
    }),
  ),
  infusions: z.array(
    z.strictObject({
      route: routeSchema,
      usual: z.strictObject({ from: z.number(), to: z.number(), unit: rateUnitSchema }),
      text,
      seconds: z.number().positive(),
      sources,
    }),
  ),
  /** Allergy groups, e.g. penicillin, betaLactam, nsaid. */
  allergyGroups: z.array(text),
  cautions: z.array(text),
});
export const fluidSchema = z.strictObject({
  fluid: z.string(),
  names: z.strictObject({ uk: text, us: text }),
  isBlood: z.boolean(),
  mlPerUnit: z.number().optional(),
  seconds: z.number().positive(),
  sources,
});
export const analyteSchema = z.strictObject({
  analyte: z.string(),
  name: text,
  /** The unit as printed after the value; empty where the quantity has none, as pH. */
  si: z.strictObject({ unit: z.string(), decimals: z.int() }),
  conventional: z.strictObject({ unit: text, factor: z.number(), decimals: z.int() }).optional(),
  /**
   * The SI value: of body quantities (`quantity × scale + offset`, and what `plus` adds), of a drug's plasma level in
   * microgram/L, or a fixed reference value where the body has none.
   */
  from: z.union([
    z.strictObject({
      quantity: z.string(),
      scale: z.number().optional(),
      offset: z.number().optional(),
      plus: z.array(z.strictObject({ quantity: z.string(), scale: z.number() })).optional(),
    }),
    z.strictObject({ drug: z.string(), scale: z.number().optional() }),
    z.strictObject({ fixed: z.number() }),
  ]),
  /** Analytical coefficient of variation, percent. */
  cvPercent: z.number().nonnegative(),
  /** The first that fits the person. */
  reference: z.array(
    z.strictObject({
      sex: z.enum(['female', 'male']).optional(),
      fromAge: z.number().optional(),
      underAge: z.number().optional(),
      /** Of pregnancy from so many completed weeks. */
      fromWeeks: z.number().optional(),
      low: z.number().optional(),
      high: z.number().optional(),
    }),
  ),
  critical: z.strictObject({ low: z.number().optional(), high: z.number().optional() }).optional(),
  sources,
});
export const investigationSchema = z.strictObject({
  investigation: z.string(),
  name: text,
  synonyms: z.array(text),
  group: z.enum(['bedside', 'blood', 'microbiology', 'urine', 'imaging', 'cardiac', 'other']),
  analytes: z.array(z.string()),
  kind: z.enum(['values', 'report', 'ecg']),
  /** Leads of an ECG that is not the standard twelve; all ten seconds of each are kept. */
  leads: z.array(z.string()).min(1).optional(),
  /** Seconds of the learner's or nurse's hands, and seconds from sample to result (urgent and routine). */
  handsSeconds: z.number().positive(),
  turnaroundSeconds: z.strictObject({ urgent: z.number(), routine: z.number() }),
  defaultReport: z.string().optional(),
  costGbp: z.number(),
  harm: z.string().optional(),
  needsTransfer: z.boolean().optional(),
  sources,
});
export const manoeuvreSchema = z.strictObject({
  manoeuvre: z.string(),
  name: text,
  region: z.enum([
    'general',
    'hands',
    'arms',
    'neck',
    'face',
    'eyes',
    'mouth',
    'chestFront',
    'chestBack',
    'heart',
    'abdomen',
    'flanks',
    'pelvis',
    'legs',
    'skin',
    'neurological',
    'back',
  ]),
  technique: z.enum(['inspect', 'palpate', 'percuss', 'auscultate', 'measure', 'test']),
  seconds: z.number().positive(),
  intimate: z.boolean(),
  findings: z
    .array(
      z.strictObject({ id: text, when: conditionSchema.optional(), percept: text, meaning: z.string().optional() }),
    )
    .min(1),
  /** Where the technique is described. */
  sources: sources.optional(),
});
/** Body actions; a value in braces is filled in: `{side}`, `{site}`, a setting, `idealKg`, or two of these multiplied or subtracted. */
const stepsSchema = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])));
/** Something a procedure is set to: a number between limits, or one of a list. */
export const settingSchema = z.union([
  z.strictObject({
    setting: z.string(),
    name: text,
    unit: z.string().optional(),
    from: z.number(),
    to: z.number(),
    step: z.number().positive().optional(),
    /** What it is where nothing is said, by age from youngest to oldest; where there is none it has to be said. */
    usual: z.union([z.number(), z.array(z.strictObject({ fromAge: z.number(), value: z.number() })).min(1)]).optional(),
  }),
  z.strictObject({
    setting: z.string(),
    name: text,
    oneOf: z.array(z.strictObject({ value: z.string(), name: text })).min(2),
    usual: z.string().optional(),
  }),
]);
export const procedureSchema = z.strictObject({
  procedure: z.string(),
  name: text,
  seconds: z.number().positive(),
  sites: z.array(z.string()),
  needsSide: z.boolean(),
  needsConsent: z.boolean(),
  by: z.array(z.enum(['learner', 'nurse', 'doctor'])),
  /** People whose hands alone it is for, where a title does not tell. */
  team: z.array(z.string()).min(1).optional(),
  settings: z.array(settingSchema).optional(),
  /** At least one of these procedures has to be going on. */
  needs: z.array(z.string()).min(1).optional(),
  /** Body actions at completion. */
  body: stepsSchema,
  /** What goes on until it is stopped or something else takes its place, and the body actions that end it. */
  lasting: z.array(z.strictObject({ as: text, end: stepsSchema })).optional(),
  /** What it puts an end to. */
  ends: z.array(z.string()).optional(),
  sources,
});
export const personSchema = z.strictObject({
  id: z.string(),
  name: text,
  role: text,
  speaksFor: z.string().optional(),
  /** Seconds from the call to arrival at the bedside; 0 when already there. */
  arrivesAfterSeconds: z.number().nonnegative(),
  canDo: z.array(z.string()),
  kind: z.enum(['staff', 'relative', 'interpreter']),
  callable: z.boolean(),
  replyToCall: text,
});
export const diagnosisSchema = z.strictObject({ diagnosis: z.string(), name: text, synonyms: z.array(text) });
export const profileSchema = z.strictObject({
  profile: z.string(),
  name: text,
  jurisdiction: text,
  resources: text,
  reviewBy: text,
  units: z.enum(['si', 'conventional']),
  drugNames: z.enum(['uk', 'us']),
  earlyWarningScore: text,
  parameters: z.record(z.string(), z.union([scalarSchema, z.array(scalarSchema)])),
  law: z.strictObject({ capacity: text, consent: text, reporting: text, candour: text }),
  guidelines: z.array(z.strictObject({ source: z.string(), reviewBy: text })),
});
export const sourceSchema = z.strictObject({
  source: z.string(),
  citation: text,
  year: z.int(),
  url: z.string().optional(),
  note: z.string().optional(),
});

/** Times of acts that no catalogue entry carries, in seconds by act type. */
export const actTimesSchema = z.record(z.string(), z.number().nonnegative());

export const catalogueSchema = z.strictObject({
  medications: z.array(medicationSchema),
  fluids: z.array(fluidSchema),
  analytes: z.array(analyteSchema),
  investigations: z.array(investigationSchema),
  manoeuvres: z.array(manoeuvreSchema),
  procedures: z.array(procedureSchema),
  people: z.array(personSchema),
  diagnoses: z.array(diagnosisSchema),
  profiles: z.array(profileSchema),
  sources: z.array(sourceSchema),
  actTimes: actTimesSchema,
  inventory: inventorySchema,
  conversations: z.array(conversationSchema).optional(),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
export type PracticeProfile = z.infer<typeof profileSchema>;
