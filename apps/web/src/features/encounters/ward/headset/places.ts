import type { Act } from '@openward/encounter';

/** A procedure on its way: the side and what it is set to so far. */
export interface ProcedurePlace {
  readonly at: 'site';
  readonly key: string;
  readonly side: 'left' | 'right' | null;
  readonly settings: Readonly<Record<string, number | string>>;
}

/** Where somebody is in the menu of the headset. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'talk'; readonly to: string }
  | { readonly at: 'type'; readonly for: 'say' | 'find'; readonly to: string; readonly text: string }
  | { readonly at: 'body'; readonly part: string }
  | { readonly at: 'region'; readonly region: string }
  | { readonly at: 'examine' }
  | { readonly at: 'monitor' }
  | { readonly at: 'oxygen' }
  | { readonly at: 'flow'; readonly device: string }
  | { readonly at: 'treat'; readonly kind: string | null }
  | { readonly at: 'treatment'; readonly key: string }
  | {
      readonly at: 'dose';
      readonly key: string;
      readonly way: number;
      readonly infusion: boolean;
      readonly amount: number;
    }
  | { readonly at: 'volume'; readonly key: string; readonly volumeMl: number }
  | ProcedurePlace
  | { readonly at: 'setting'; readonly of: ProcedurePlace; readonly setting: string }
  | { readonly at: 'orders'; readonly group: string | null }
  | { readonly at: 'results' }
  | { readonly at: 'result'; readonly position: number }
  | { readonly at: 'chart' }
  | { readonly at: 'team' }
  | { readonly at: 'thinking' }
  | { readonly at: 'finish' };

/** What choosing a row leads to. */
export type Does =
  | { readonly type: 'go'; readonly place: Place; readonly instead?: boolean }
  | { readonly type: 'act'; readonly act: Act; readonly then?: 'back' | 'stay' }
  /** Goes one place back, to what it has become. */
  | { readonly type: 'back'; readonly place: Place }
  | { readonly type: 'pause' | 'close' | 'leave' | 'seated' | 'wait' | 'finish' | 'nothing' };

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly kind?: 'row' | 'key';
  readonly does: Does;
}

/** A page of the headset's menu: what is said, and what can be chosen. */
export interface MenuPage {
  readonly title: string;
  readonly lines: readonly string[];
  readonly choices: readonly Choice[];
}

export const go = (place: Place, instead = false): Does => ({ type: 'go', place, ...(instead ? { instead } : {}) });
export const doAct = (act: Act, then: 'back' | 'stay' = 'stay'): Does => ({ type: 'act', act, then });

/** The place of the menu that stands for a panel of the flat bedside. */
export function placeOfPanel(panel: string): Place {
  switch (panel) {
    case 'talk':
      return { at: 'talk', to: 'patient' };
    case 'examine':
      return { at: 'examine' };
    case 'orders':
      return { at: 'orders', group: null };
    case 'treat':
      return { at: 'treat', kind: null };
    case 'results':
      return { at: 'results' };
    case 'team':
      return { at: 'team' };
    case 'thinking':
      return { at: 'thinking' };
    default:
      return { at: 'home' };
  }
}
