import type { Act } from '@openward/encounter';
import type { PanelKey } from '../bedside/panels.ts';

/** What a typed line may mean: an act ready to be done, a form to fill in, or a place to go. */
export interface Suggestion {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly does:
    | { readonly type: 'act'; readonly act: Act }
    | { readonly type: 'form'; readonly treatable: string }
    | { readonly type: 'panel'; readonly panel: PanelKey }
    | { readonly type: 'finish' };
}
