import { actOnBody, advanceBody, createBody, quantities } from '../body.ts';
import type { BodyState } from '../body/state.ts';
import type { Body, BodyAction, BodySpec, Person, ProcessSpec, QuantityKey } from '../contract.ts';
import type { MechanismKey } from '../mechanisms.ts';

/** The reference adult of the tests, whose steady state is packed. */
export const MAN: Person = { sex: 'male', ageYears: 30, heightCm: 177, weightKg: 77, skinTone: 3 };

export function bodyOf(
  processes: readonly ProcessSpec[] = [],
  options: { person?: Person; priorS?: number; cut?: readonly MechanismKey[]; seed?: number } = {},
): Body {
  const spec: BodySpec = { person: options.person ?? MAN, processes, priorS: options.priorS ?? 0 };
  const made = createBody(spec, options.seed ?? 1, { cut: options.cut ?? [] });
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

export function stateOf(body: Body): BodyState {
  return body.state as BodyState;
}

export function wait(body: Body, seconds: number): void {
  advanceBody(body, Math.round(seconds * 50));
}

/** Does an action that must be accepted. */
export function act(body: Body, action: BodyAction): void {
  const done = actOnBody(body, action);
  if (!done.ok) throw new Error(done.error.message);
}

/** The means of all quantities over some seconds, which the body lives through. */
export function meanOver(body: Body, seconds: number): Record<QuantityKey, number> {
  const sums: Record<string, number> = {};
  for (let i = 0; i < seconds; i++) {
    wait(body, 1);
    for (const [key, value] of Object.entries(quantities(body))) sums[key] = (sums[key] ?? 0) + value / seconds;
  }
  return sums as Record<QuantityKey, number>;
}
