import { err, ok } from '@openward/kernel';
import type { BodyResult } from '../errors.ts';
import type { BodyState } from '../body/state.ts';
import { bodyError } from '../errors.ts';

/** What an action of a group does to the body, or why it refuses; a refusal leaves the body as it was. */
export type Handlers<Action extends { readonly kind: string }> = {
  readonly [Kind in Action['kind']]: (
    state: BodyState,
    action: Extract<Action, { readonly kind: Kind }>,
  ) => BodyResult<null>;
};

export const done: BodyResult<null> = ok(null);
export const inRange = (v: number, low: number, high: number): boolean => Number.isFinite(v) && v >= low && v <= high;
export const badDose = (value: number, limit: number): BodyResult<null> =>
  err(bodyError('impossibleDose', { value, limit }));
export const badRate = (value: number, limit: number): BodyResult<null> =>
  err(bodyError('impossibleRate', { value, limit }));
