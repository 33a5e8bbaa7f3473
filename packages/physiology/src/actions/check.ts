import { err, ok } from '@openward/kernel';
import type { BodyResult } from '../errors.ts';
import { bodyError } from '../errors.ts';
import { ACTION_WORDS } from '../vocabulary/actions/index.ts';
import type { FieldSpec } from '../vocabulary/fields.ts';

/**
 * Whether an action is one at all: a known kind, every choice among its words, every number finite. What is finite
 * but cannot be done, and an unknown drug or fluid, is for the action itself to refuse. Errors: unknownAction,
 * impossibleField, impossibleDose, impossibleRate.
 */
export function checkAction(action: { readonly kind: string }): BodyResult<null> {
  if (!Object.hasOwn(ACTION_WORDS, action.kind))
    return err(bodyError('unknownAction', { action: String(action.kind) }));
  const fields: Readonly<Record<string, FieldSpec>> = ACTION_WORDS[action.kind as keyof typeof ACTION_WORDS].fields;
  for (const [field, spec] of Object.entries(fields)) {
    const value = (action as unknown as Readonly<Record<string, unknown>>)[field];
    if (value === undefined && (spec.optional || spec.default !== undefined)) continue;
    if (typeof value === 'number' && !Number.isFinite(value))
      return err(
        bodyError(field.startsWith('rate') ? 'impossibleRate' : 'impossibleDose', { value, limit: 'a finite number' }),
      );
    const right = wanted(spec, value);
    if (right !== null)
      return err(bodyError('impossibleField', { action: action.kind, field, value: String(value), right }));
  }
  return ok(null);
}

/** What a field should have been; null where it is right. Drugs, fluids and routes are told by the action itself. */
function wanted(spec: FieldSpec, value: unknown): string | null {
  switch (spec.type) {
    case 'number':
      return typeof value === 'number' ? null : 'a number';
    case 'truth':
      return typeof value === 'boolean' ? null : 'true or false';
    case 'text':
      return typeof value === 'string' ? null : 'text';
    case 'choice':
      if (typeof value !== 'string') return 'text';
      if (spec.what === 'drug' || spec.what === 'fluid' || spec.of.includes(value)) return null;
      return `one of ${spec.of.join(', ')}`;
  }
}
