import { conditionSchema } from '@openward/rules';
import { z } from 'zod';
import { feelingsSchema, feltSchema } from './feelings/mood-data.ts';

/** `dialogue.yaml`: who knows what, and what it takes to be told. */
const text = z.string().min(1);

/** What must hold before a fact is told. No safety fact (allergy, anticoagulant, pregnancy) may carry one. */
const disclosureSchema = z.strictObject({
  /** Relationship needed, 0 none to 1 full; moved by introductions, empathy, plain words, explanation. */
  trust: z.number().min(0).max(1).optional(),
  /** Only when nobody but these is in the room. */
  alone: z.boolean().optional(),
  /** Only through an interpreter, or a relative bridging. */
  interpreter: z.boolean().optional(),
  /** Only when asked about directly (never volunteered with an open question). */
  askedDirectly: z.boolean().optional(),
  when: conditionSchema.optional(),
  /** Only while the speaker feels so: `{ shame: { below: 0.5 } }`. */
  feelings: feltSchema.optional(),
  /** Only once that cue was acknowledged or explored. */
  cue: z.string().optional(),
});

const factSchema = z.strictObject({
  id: z.string(),
  /** Topics of the shared inventory or of the case that ask for it. */
  topics: z.array(z.string()).min(1),
  /** What is so, in the third person, for the debrief and for checking answers. */
  fact: text,
  /** Who knows it, and how each says it; the first whose condition holds is used. */
  told: z
    .array(
      z.strictObject({
        by: z.string(),
        words: text,
        when: conditionSchema.optional(),
        languages: z.array(z.string()).optional(),
        /** Said so only while the speaker feels so. */
        feelings: feltSchema.optional(),
      }),
    )
    .min(1),
  safety: z.boolean().optional(),
  needs: disclosureSchema.optional(),
  key: z.boolean().optional(),
});

const speakerSchema = z.strictObject({
  id: z.string(),
  name: text,
  relation: text,
  languages: z.array(text).min(1),
  style: z.strictObject({
    verbosity: z.enum(['brief', 'usual', 'talkative']),
    literacy: z.enum(['low', 'usual', 'high']),
    trustAtStart: z.number().min(0).max(1),
  }),
  /** Said when the words were not understood, when the topic is unknown to them, when too ill to answer, in another language. */
  notUnderstood: z.array(text).min(1),
  doesNotKnow: z.array(text).min(1),
  tooUnwell: z.array(text).min(1),
  noSharedLanguage: z.array(text),
  greeting: text,
  /** Said in place of an answer when confused; `notUnderstood` where left out. */
  confused: z.array(text).min(1).optional(),
  /** Said when something is known but is not told yet; `doesNotKnow` where left out. */
  guarded: z.array(text).min(1).optional(),
  /** Replies to acts which are not questions, by act kind; the first whose condition holds. */
  replies: z.array(
    z.strictObject({
      to: z.string(),
      words: text,
      when: conditionSchema.optional(),
      trust: z.number().optional(),
      emotion: z.string().optional(),
      feelings: feltSchema.optional(),
    }),
  ),
  /** Cues of feeling the speaker gives by themselves with an answer: shown once, and met or not by the learner. */
  cues: z
    .array(
      z.strictObject({
        id: z.string(),
        /** The fact, topic or act that it comes with. */
        with: z.string(),
        words: text,
        feeling: text,
        /** Topics that ask about what the cue hints at; asking them explores it. */
        topics: z.array(z.string()).optional(),
        /** What is said back when it is met. */
        met: z.strictObject({ acknowledged: text.optional(), explored: text.optional() }).optional(),
      }),
    )
    .optional(),
  /** Feelings on arrival, 0–1. */
  feelings: feelingsSchema.optional(),
  /** What it takes for this person to agree, and what they say while it is not so. */
  consent: z
    .strictObject({
      trust: z.number().min(0).max(1).optional(),
      understanding: z.number().min(0).max(1).optional(),
      feelings: feltSchema.optional(),
      refuses: text,
    })
    .optional(),
});

export const dialogueSchema = z.strictObject({
  speakers: z.array(speakerSchema).min(1),
  facts: z.array(factSchema).min(1),
  /** Topics of this case alone. */
  topics: z.array(z.strictObject({ topic: z.string(), meaning: text, phrasings: z.array(text).min(2) })),
  /** Structured conversations that the case is about, by key of `content/conversations/`. */
  conversations: z.array(z.strictObject({ conversation: z.string(), with: z.string() })).optional(),
});
export type DialogueData = z.infer<typeof dialogueSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
