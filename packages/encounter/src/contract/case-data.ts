import { conversationSchema } from './conversation.ts';
import { conditionSchema, momentSchema } from '@openward/rules';
import { dialogueSchema } from '@openward/dialogue';
import { z } from 'zod';

/** The compiled form of a case folder: one member per file, all references by id. The content package reads YAML into this. */
const id = z.string().regex(/^[a-z0-9]+(?:[A-Z][a-z0-9]*)*$|^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const text = z.string().min(1);
const sources = z.array(z.string()).min(1);

export const caseFileSchema = z.strictObject({
  id,
  version: z.int().positive(),
  title: text,
  summary: text,
  specialties: z.array(text).min(1),
  setting: text,
  level: z.enum(['student', 'resident', 'registrar']),
  minutes: z.int().positive(),
  objectives: z.array(z.strictObject({ id, text, competencies: z.array(text) })).min(1),
  authors: z.array(text).min(1),
  licence: z.literal('CC-BY-4.0'),
  contentWarnings: z.array(text),
  clinicalReview: z.strictObject({
    status: z.enum(['awaiting', 'reviewed']),
    by: z.string().optional(),
    on: z.string().optional(),
  }),
  ethicsReview: z.strictObject({
    status: z.enum(['awaiting', 'reviewed']),
    by: z.string().optional(),
    on: z.string().optional(),
  }),
  /** Simulated limit after which the encounter ends. */
  timeLimitMinutes: z.number().positive(),
  prebrief: z.strictObject({
    scene: text,
    role: text,
    goals: z.array(text).min(1),
    notReal: z.array(text),
    help: z.array(text),
  }),
});

export const patientFileSchema = z.strictObject({
  /** As first seen: what is on the wristband, the board or in the referral; everything a learner may know on arrival. */
  person: z.strictObject({
    name: text,
    pronouns: text,
    ageYears: z.number(),
    sex: z.enum(['female', 'male']),
    heightCm: z.number(),
    weightKg: z.number(),
    skinTone: z.int().min(1).max(10),
  }),
  wristband: z.strictObject({ name: text, dateOfBirth: text, hospitalNumber: text, allergyBand: z.boolean() }),
  appearance: z.strictObject({ hair: text, clothing: text, notable: z.array(text), description: text }),
  culture: z.strictObject({ background: text, faith: z.string().optional(), notes: z.array(text) }),
  languages: z.array(z.strictObject({ language: text, fluency: z.enum(['native', 'fluent', 'some', 'none']) })).min(1),
  literacy: text,
  supportNeeds: z.array(text),
  opening: text,
  triage: text,
  /** Sections of the chart that can be read: referral, drug chart, past history, observations … */
  chart: z.array(z.strictObject({ section: id, title: text, text, seconds: z.number().positive() })),
  present: z.array(z.string()),
});

export const findingSchema = z.strictObject({
  id,
  manoeuvre: z.string(),
  /** Over body quantities, now. The first finding of a manoeuvre whose condition holds is shown; the case's come before the catalogue's. */
  when: conditionSchema.optional(),
  /** What is perceived, never an interpretation. `{quantity}` and `{quantity:0}` print a body quantity with so many decimals. */
  percept: text,
  /** An interpretation, shown in learn mode and in the debrief only. */
  meaning: z.string().optional(),
  key: z.boolean().optional(),
});

export const caseInvestigationSchema = z.strictObject({
  investigation: z.string(),
  /** Analytes with a value of this case, fixed or from a body quantity (see the catalogue); the rest follow the catalogue. */
  values: z
    .record(
      z.string(),
      z.union([
        z.number(),
        z.strictObject({ quantity: z.string(), scale: z.number().optional(), offset: z.number().optional() }),
      ]),
    )
    .optional(),
  /** The first whose condition holds at the moment of sampling. */
  reports: z
    .array(
      z.strictObject({
        when: conditionSchema.optional(),
        report: text,
        images: z.array(z.string()).optional(),
        meaning: z.string().optional(),
      }),
    )
    .optional(),
});

export const happeningSchema = z.strictObject({
  id,
  /** When it happens, once, by itself: over acts, vitals and elapsed time so far. */
  when: conditionSchema,
  speaker: z.string().optional(),
  words: z.string().optional(),
  text: z.string().optional(),
  arrives: z.string().optional(),
  body: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))).optional(),
});

export const truthFileSchema = z.strictObject({
  diagnosis: z.strictObject({
    main: z.string(),
    also: z.array(z.string()),
    acceptable: z.array(z.string()),
    dangerousMisses: z.array(z.string()),
  }),
  findings: z.array(findingSchema),
  investigations: z.array(caseInvestigationSchema),
  happenings: z.array(happeningSchema),
  /** Chance of failure per procedure, and what changes it by site or technique. */
  procedures: z.array(
    z.strictObject({
      procedure: z.string(),
      site: z.string().optional(),
      failureChance: z.number().min(0).max(1),
      failureNote: z.string().optional(),
    }),
  ),
  /** Medications this person must not be given: challenged by the nurse, then given if confirmed, with what the body makes of it. */
  allergies: z.array(z.strictObject({ medications: z.array(z.string()).min(1), reaction: text })),
  cues: z.array(
    z.strictObject({ id, when: conditionSchema, until: conditionSchema.optional(), text, reason: text, sources }),
  ),
});

export const physiologyFileSchema = z.strictObject({
  haemoglobinGL: z.number().optional(),
  /** Completed weeks of pregnancy, and endurance training from -1 to 1; see Person of the body. */
  pregnancyWeeks: z.number().min(0).max(42).optional(),
  fitness: z.number().min(-1).max(1).optional(),
  chronic: z.array(z.strictObject({ condition: z.string(), severity: z.number().min(0).max(1) })).optional(),
  processes: z
    .array(
      z.strictObject({
        process: z.string(),
        severity: z.number().min(0).max(1),
        startS: z.number().optional(),
        side: z.enum(['left', 'right']).optional(),
        site: z.string().optional(),
        parameters: z.record(z.string(), z.number()).optional(),
      }),
    )
    .min(1),
  priorS: z.number().nonnegative(),
  posture: z.string(),
  oxygen: z.strictObject({ device: z.string(), flowLPerMin: z.number() }).optional(),
  /** Infusions and fluids already running on arrival. */
  running: z
    .array(
      z.strictObject({
        id,
        name: text,
        kind: z.enum(['infusion', 'fluid']),
        key: z.string(),
        ratePerMin: z.number(),
        volumeMl: z.number().optional(),
        route: z.string(),
        triggers: z.string().optional(),
      }),
    )
    .optional(),
  access: z.array(z.strictObject({ site: text, kind: text })).optional(),
  attached: z.array(z.string()).optional(),
  /** A variant of the case: other processes or parameters, chosen by name at the start. */
  variants: z
    .record(
      z.string(),
      z.strictObject({
        title: text,
        processes: z.array(
          z.strictObject({
            process: z.string(),
            severity: z.number().optional(),
            parameters: z.record(z.string(), z.number()).optional(),
          }),
        ),
      }),
    )
    .optional(),
});

export const domainSchema = z.enum([
  'safety',
  'assessment',
  'diagnosis',
  'treatment',
  'communication',
  'teamwork',
  'stewardship',
  'professionalism',
]);
export const rubricItemSchema = z.strictObject({
  id,
  domain: domainSchema,
  kind: z.enum(['expectation', 'harm']),
  /** Short name for the debrief's list. */
  title: text,
  /** The portable principle; local parameters come from the profile. */
  principle: text,
  weight: z.number().positive(),
  /** Provisional until clinicians have set them. */
  weightStatus: z.enum(['provisional', 'set']),
  /** Objectives of the case this item speaks to. */
  objectives: z.array(z.string()),
  /** When the cue became available; time criteria count from here. Not reached: the item is not assessable. */
  cue: momentSchema.optional(),
  applies: conditionSchema.optional(),
  met: conditionSchema,
  partly: conditionSchema.optional(),
  /** Other expectations by the learner's level: a student who recognises and calls early passes. */
  metByLevel: z.partialRecord(z.enum(['student', 'resident', 'registrar']), conditionSchema).optional(),
  why: text,
  feedback: z.strictObject({ met: text, partly: z.string().optional(), missed: text }),
  sources,
});
export const rubricFileSchema = z.strictObject({ items: z.array(rubricItemSchema).min(1) });

export const caseDataSchema = z.strictObject({
  case: caseFileSchema,
  patient: patientFileSchema,
  truth: truthFileSchema,
  physiology: physiologyFileSchema,
  dialogue: dialogueSchema,
  rubric: rubricFileSchema,
  debrief: z.string(),
  /** The structured conversations it names, packed with it. */
  conversations: z.array(conversationSchema).optional(),
  /** The packed body at arrival, by variant (`base` for none), so that a patient starts in under 50 ms. */
  bodies: z.record(z.string(), z.unknown()).optional(),
});
export type CaseData = z.infer<typeof caseDataSchema>;
/** What a play needs of a case: all but what marks and explains it afterwards. */
export type CaseInPlay = Omit<CaseData, 'rubric' | 'debrief' | 'conversations'>;
export type RubricItem = z.infer<typeof rubricItemSchema>;

/** A scripted play with what is expected of it. One line per act; `at` is in simulated seconds and waits until then. */
export const playthroughSchema = z.strictObject({
  name: z.enum(['ideal', 'alternative', 'late', 'harmful', 'shotgun', 'lucky']).or(z.string()),
  note: text,
  profile: z.string().optional(),
  level: z.enum(['student', 'resident', 'registrar']).optional(),
  variant: z.string().optional(),
  seed: z.int().optional(),
  steps: z
    .array(
      z.union([
        z.strictObject({
          at: z.number().nonnegative(),
          act: z.record(z.string(), z.unknown()),
          role: z.string().optional(),
        }),
        z.strictObject({ act: z.record(z.string(), z.unknown()), role: z.string().optional() }),
        z.strictObject({ waitUntil: conditionSchema, upToSeconds: z.number().positive() }),
        z.strictObject({ refused: z.string(), act: z.record(z.string(), z.unknown()) }),
      ]),
    )
    .min(1),
  expect: z.strictObject({
    alive: z.boolean().optional(),
    finished: z.enum(['learner', 'death', 'timeLimit']).optional(),
    /** Rubric items by id. */
    met: z.array(z.string()).optional(),
    partly: z.array(z.string()).optional(),
    missed: z.array(z.string()).optional(),
    harms: z.array(z.string()).optional(),
    noHarms: z.boolean().optional(),
    /** Fraction of the weight of assessable items met, by domain or `overall`. */
    profile: z
      .record(z.string(), z.strictObject({ atLeast: z.number().optional(), atMost: z.number().optional() }))
      .optional(),
    /** Body quantities at the end or at a second. */
    vitals: z
      .array(
        z.strictObject({
          vital: z.string(),
          atSeconds: z.number().optional(),
          from: z.number().optional(),
          to: z.number().optional(),
        }),
      )
      .optional(),
    /** Same score as another playthrough within a tolerance. */
    sameScoreAs: z.strictObject({ playthrough: z.string(), tolerance: z.number() }).optional(),
    lowerThan: z.array(z.string()).optional(),
  }),
});
export type Playthrough = z.infer<typeof playthroughSchema>;
