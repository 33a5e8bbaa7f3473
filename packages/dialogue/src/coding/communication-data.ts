import { z } from 'zod';
import { FEELINGS } from '../feelings/mood.ts';
import { MOVES } from './moves.ts';

const text = z.string().min(1);

/** How one language's words are coded for how a conversation is held; shapes are regular expressions over plain words. */
export const communicationSchema = z.strictObject({
  /** Words that name a feeling, by the kind of feeling. */
  feelings: z.record(z.enum(FEELINGS), z.array(text).min(1)),
  /** Words of the trade, with how a lay person would say the same. */
  jargon: z.array(z.strictObject({ word: text, plain: z.array(text).min(1) })),
  /** Words that announce that something is being put into plain words. */
  explains: text,
  /** The clinician's own feelings and idioms: "I am afraid that …" names nobody else's. */
  own: text,
  /** How a question begins that leaves the answer open. */
  openQuestion: text,
  moves: z.array(z.strictObject({ move: z.enum(MOVES), shape: text })),
  /** Said by a lay listener; `{word}` is the word not understood. */
  phrases: z.strictObject({ asksMeaning: text, lost: text }),
});
export type CommunicationData = z.infer<typeof communicationSchema>;
