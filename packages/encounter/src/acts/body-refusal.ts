import type { CodedError } from '@openward/kernel';
import { actOnBody, loadBody, saveBody, type BodyAction } from '@openward/physiology';
import { refuse } from '../errors.ts';
import type { LiveSession } from '../session/live.ts';

/**
 * Why the body cannot take an amount, tried on a copy; null where it can, or has no mechanism for it. `perUnit` is how
 * much of the body's unit is in one `unit` as people say it. Errors: impossibleDose, impossibleRate.
 */
export function bodyRefusal(session: LiveSession, action: BodyAction, unit: string, perUnit = 1): CodedError | null {
  const tried = actOnBody(loadBody(saveBody(session.body)), action);
  if (tried.ok) return null;
  const { code, details } = tried.error;
  const said = (name: string): number => Number((Number(details?.[name]) / perUnit).toPrecision(3));
  if (code === 'impossibleDose') return refuse('impossibleDose', { dose: said('value'), unit, max: said('limit') });
  if (code === 'impossibleRate') return refuse('impossibleRate', { rate: said('value'), unit, max: said('limit') });
  return null;
}
