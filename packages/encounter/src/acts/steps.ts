import type { BodyAction } from '@openward/physiology';
import type { Catalogue } from '../contract/catalogue.ts';
import { idealKg, type Build } from './ideal-weight.ts';
import { settingsOf, type Values } from './settings.ts';

type Procedure = Catalogue['procedures'][number];
interface Asked {
  readonly side?: 'left' | 'right' | undefined;
  readonly site?: string | undefined;
  readonly settings?: Values | undefined;
}

export type Step = Readonly<Record<string, string | number | boolean>>;
/** What the braces of a step stand for. */
export type Known = Readonly<Record<string, string | number>>;

/** Side, site, settings and size of the person, as the steps of a procedure name them. */
export function stepWords(procedure: Procedure, asked: Asked, person: Build): Known {
  return {
    side: asked.side ?? 'left',
    site: asked.site ?? '',
    idealKg: idealKg(person),
    percent: 0.01,
    ...settingsOf(procedure, asked.settings, person.ageYears),
  };
}

/** What a procedure does to the body of a person, and what ends it; access is the encounter's own. */
export function bodyActions(procedure: Procedure, asked: Asked, person: Build): readonly BodyAction[] {
  const known = stepWords(procedure, asked, person);
  return [...procedure.body, ...(procedure.lasting ?? []).flatMap((each) => each.end)]
    .filter((step) => step['kind'] !== 'gainAccess')
    .map((step) => bodyAction(step, known));
}

/** A catalogue step as the body takes it: `{site}`, `{ratePerMin}`, `{mlPerKg*idealKg}` or `{high-low}` filled in. */
export function bodyAction(step: Step, known: Known): BodyAction {
  const filled: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(step))
    filled[name] = typeof value === 'string' ? fill(value, known) : value;
  return filled as unknown as BodyAction;
}

/** Text with its braces filled in; a number where a brace is the whole text and stands for one. */
export function fill(text: string, known: Known): string | number {
  const whole = /^\{([^{}]+)\}$/.exec(text);
  if (whole) return valueOf(whole[1] as string, known);
  return text.replace(/\{([^{}]+)\}/g, (_, expression: string) => String(valueOf(expression, known)));
}

function valueOf(expression: string, known: Known): string | number {
  const parts = /^(\w+)([*-])(\w+)$/.exec(expression);
  if (!parts) return known[expression] ?? '';
  const [left, right] = [Number(known[parts[1] as string]), Number(known[parts[3] as string])];
  return parts[2] === '*' ? left * right : left - right;
}
