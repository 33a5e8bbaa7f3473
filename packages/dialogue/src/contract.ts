import type { Condition } from '@openward/rules';
import type { ActKind } from './act-kinds.ts';
import type { DialogueData } from './dialogue-data.ts';
import type { SearchIndex } from './search-index.ts';

/** The shared inventory for one language: topics with phrasings, act kinds with phrasings, words that carry no meaning. */
export interface Inventory {
  readonly language: string;
  readonly topics: readonly {
    readonly topic: string;
    readonly meaning: string;
    readonly phrasings: readonly string[];
    /** What asking it does besides, for example `goalsOfCare`; `question` where left out. */
    readonly kind?: ActKind | undefined;
  }[];
  readonly acts: readonly { readonly kind: ActKind; readonly phrasings: readonly string[] }[];
  /** Words and short phrases that mean the same here; each is read as `as`. */
  readonly synonyms?: readonly { readonly as: string; readonly words: readonly string[] }[] | undefined;
  /** Short connecting words of the language. */
  readonly phrases?:
    | {
        /** Shown when someone has nothing to say to a statement. */
        readonly acknowledges: readonly string[];
        /** Before a person's words that another renders; `{speaker}` is who renders them. */
        readonly rendered: string;
        /** Before an answer already given. */
        readonly again: string;
      }
    | undefined;
}
/** What the words were taken to be: several acts in one turn. */
export interface Understanding {
  readonly acts: readonly { readonly kind: ActKind; readonly topic?: string; readonly confidence: number }[];
  /** 0–1; below the threshold the speaker says plainly that they did not understand. */
  readonly confidence: number;
}

/** Speakers' feelings and what has been said, carried in the record as plain data. */
export interface DialogueState {
  readonly trust: Readonly<Record<string, number>>;
  readonly told: readonly string[];
  readonly lastTopics: readonly string[];
  readonly cuesGiven: readonly string[];
}

/** What the encounter knows and the dialogue needs, passed in. */
export interface Situation {
  readonly listener: string;
  readonly present: readonly string[];
  readonly consciousness: 'alert' | 'drowsy' | 'confused' | 'respondsToVoice' | 'respondsToPain' | 'unresponsive';
  readonly breathless: boolean;
  readonly interpreter: boolean;
  /** Evaluates a condition over the record so far. */
  readonly holds: (condition: Condition) => boolean;
}

export interface Reply {
  readonly speaker: string;
  readonly text: string;
  readonly facts: readonly string[];
  readonly emotion?: string;
}

/** A case's words, prepared for every turn. */
export interface Matcher {
  readonly data: DialogueData;
  readonly inventory: Inventory;
  /** Made by `prepare`; of no meaning elsewhere. */
  readonly index: SearchIndex;
}
