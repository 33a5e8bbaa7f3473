import type { BodyState } from '../body/state.ts';
import type { BodyResult } from '../errors.ts';
import { ACTIONS, type BodyAction } from './catalogue.ts';
import { checkAction } from './check.ts';

/** Does an action to the body at once, or refuses it and leaves the body as it was. */
export function act(state: BodyState, action: BodyAction): BodyResult<null> {
  const checked = checkAction(action);
  if (!checked.ok) return checked;
  const handler = ACTIONS[action.kind] as (state: BodyState, action: BodyAction) => BodyResult<null>;
  return handler(state, action);
}
