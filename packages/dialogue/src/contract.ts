import type { Condition } from '@openward/rules';
import type { ActKind } from './act-kinds.ts';
import type { Classifier } from './classifier.ts';
import type { Coder } from './coding/coder.ts';
import type { ConceptIndex } from './concepts.ts';
import type { DialogueData } from './dialogue-data.ts';
import type { Mood } from './feelings/mood.ts';
import type { Inventory } from './inventory-data.ts';
import type { Reader } from './language/reader.ts';
import type { SearchIndex } from './search-index.ts';

/** One thing done with words, taken apart. */
export interface Frame {
  readonly act: ActKind;
  readonly topic?: string;
  /** What a question on time, course, severity and the like is about: a symptom named in it, or the last one spoken of. */
  readonly about?: string;
  readonly bodySite?: string;
  /** `now`, `past`, `recent`, `night` … as the language's words name them. */
  readonly time?: string;
  /** Whom it is about where not the patient: `mother`, `family` … */
  readonly person?: string;
  /** `negative` where put as a denial: "so no chest pain then". */
  readonly polarity: 'positive' | 'negative';
  readonly confidence: number;
  /** Understood from what was spoken of before. */
  readonly carried?: boolean;
}

/** What the words were taken to be: several acts in one turn. */
export interface Understanding {
  readonly acts: readonly { readonly kind: ActKind; readonly topic?: string; readonly confidence: number }[];
  /** 0–1: how sure it is that the turn asks or does something the inventory holds. */
  readonly confidence: number;
}

/** An understanding with how it came about. */
export interface Heard extends Understanding {
  readonly frames: readonly Frame[];
  /** Topics in the order they were asked, then what else it might have been, each with its confidence. */
  readonly topics: readonly { readonly topic: string; readonly confidence: number }[];
  /** What is done with it: answered, asked back "do you mean …?", or said not to be understood. */
  readonly decision: 'answer' | 'askBack' | 'notUnderstood';
}

/** Speakers' feelings and what has been said, carried in the record as plain data. */
export interface DialogueState {
  readonly trust: Readonly<Record<string, number>>;
  readonly told: readonly string[];
  readonly lastTopics: readonly string[];
  readonly cuesGiven: readonly string[];
  /** The topic last asked back about, for a yes to take up. */
  readonly offered?: string | undefined;
  /** By speaker. */
  readonly moods?: Readonly<Record<string, Mood>>;
  /** Cues not yet met, the last one given last; `passed` where a turn went by without meeting it. */
  readonly waiting?: readonly { readonly cue: string; readonly speaker: string; readonly passed: boolean }[];
  /** Cues that were met. */
  readonly cuesMet?: readonly string[];
  /** Empathic sentences said, as their telling words, so that saying them again is known as that. */
  readonly empathic?: readonly string[];
  /** How often each act moved a speaker's trust: `patient empathy`. */
  readonly moved?: Readonly<Record<string, number>>;
  /** Words of the trade whose meaning was asked. */
  readonly asked?: readonly string[];
}

/** What the encounter knows and the dialogue needs, passed in. */
export interface Situation {
  readonly listener: string;
  readonly present: readonly string[];
  readonly consciousness: 'alert' | 'drowsy' | 'confused' | 'respondsToVoice' | 'respondsToPain' | 'unresponsive';
  readonly breathless: boolean;
  readonly interpreter: boolean;
  /** How frightening what the body does is, 0–1; 0 where left out. */
  readonly bodyFear?: number;
  /** Simulated seconds since the start; 0 where left out. */
  readonly atSeconds?: number;
  /** Evaluates a condition over the record so far. */
  readonly holds: (condition: Condition) => boolean;
}

export interface Reply {
  readonly speaker: string;
  readonly text: string;
  readonly facts: readonly string[];
  readonly emotion?: string;
  /** The cue of feeling that was given with it. */
  readonly cue?: string;
}

/** A case's words, prepared for every turn. Made by `prepare`; what it holds is of no meaning elsewhere. */
export interface Matcher {
  readonly data: DialogueData;
  readonly inventory: Inventory;
  readonly reader: Reader;
  readonly index: SearchIndex;
  readonly model: Classifier | undefined;
  readonly concepts: ConceptIndex;
  /** How the language's words are coded for communication; undefined where it holds nothing for that. */
  readonly coder: Coder | undefined;
  readonly topics: ReadonlyMap<string, Inventory['topics'][number]>;
  readonly leaning: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
  /** Tokens and roots of words that the weights were learnt from. */
  readonly vocabulary: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  readonly unmodelled: ReadonlySet<string>;
}
