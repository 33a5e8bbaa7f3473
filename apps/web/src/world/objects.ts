import type { Box3 } from 'three';

/** What somebody can do with a thing of the ward: where it leads in the encounter. The page carries it out; the world only points. */
export type WardAction =
  | {
      readonly kind: 'panel';
      readonly panel: 'talk' | 'examine' | 'orders' | 'treat' | 'results' | 'team' | 'thinking' | 'record';
    }
  | { readonly kind: 'act'; readonly act: 'handHygiene' | 'gloves' }
  | { readonly kind: 'look' };

/** A thing or person of the room that can be pointed at; its twin in the page has the same name, state and action. */
export interface WardObject {
  readonly id: string;
  /** What it is called, in the words of the page. */
  readonly name: string;
  /** What doing it leads to, as a verb phrase. */
  readonly verb: string;
  readonly action: WardAction;
  /** Where it is in the room, metres; a person's follows the person. */
  readonly box: Box3;
}
