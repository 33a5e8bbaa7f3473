import type { Act } from '@openward/encounter';

type Give = Extract<Act, { type: 'giveMedication' }>;

/** What can be read off a typed order: the words that name it, and the amounts. */
export interface Order {
  readonly words: string;
  readonly dose: number | null;
  readonly unit: Give['unit'] | null;
  readonly route: Give['route'] | null;
  readonly minutes: number | null;
  readonly numbers: readonly number[];
  readonly side: 'left' | 'right' | null;
}

const UNITS: readonly (readonly [RegExp, Give['unit']])[] = [
  [/^(micrograms?|mcg|ug|µg)$/, 'microgram'],
  [/^(mg|milligrams?)$/, 'mg'],
  [/^(g|grams?)$/, 'g'],
  [/^(units?|iu|u)$/, 'unit'],
  [/^(mmol|millimoles?)$/, 'mmol'],
  [/^(ml|millilitres?)$/, 'mL'],
];
const ROUTES: readonly (readonly [RegExp, Give['route']])[] = [
  [/^(iv|intravenous(ly)?)$/, 'intravenous'],
  [/^(im|intramuscular(ly)?)$/, 'intramuscular'],
  [/^(sc|subcut|subcutaneous(ly)?)$/, 'subcutaneous'],
  [/^(po|oral(ly)?|mouth)$/, 'oral'],
  [/^(neb|nebs|nebulised|nebulized|nebuliser)$/, 'nebulised'],
  [/^(io|intraosseous)$/, 'intraosseous'],
  [/^(pr|rectal(ly)?)$/, 'rectal'],
  [/^(intranasal|nasal(ly)?)$/, 'intranasal'],
  [/^(inhaled|inhaler)$/, 'inhaled'],
  [/^buccal(ly)?$/, 'buccal'],
  [/^(sl|sublingual(ly)?)$/, 'sublingual'],
  [/^(td|transdermal(ly)?|patch)$/, 'transdermal'],
];
const NOISE =
  /^(give|start|by|via|the|a|an|of|at|to|please|infusion|l|litres?|liters?|per|min|minute|l\/min|lpm|over|mins|minutes)$/;

const match = <T>(table: readonly (readonly [RegExp, T])[], word: string): T | null =>
  table.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** Reads "give epinephrine 0.5 mg im" into its parts. Decimal comma or point; "500mcg" is two words. */
export function readOrder(text: string): Order {
  const tokens = text
    .toLowerCase()
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/(\d)([a-zµ])/g, '$1 $2')
    .split(/\s+/)
    .filter(Boolean);
  const names: string[] = [];
  const numbers: number[] = [];
  let dose: number | null = null;
  let unit: Order['unit'] = null;
  let route: Order['route'] = null;
  let minutes: number | null = null;
  let side: Order['side'] = null;
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1] ?? '';
    const next = tokens[i + 1] ?? '';
    if (/^\d+(\.\d+)?$/.test(token)) {
      const value = Number(token);
      numbers.push(value);
      if (previous === 'over' || (/^min/.test(next) && tokens.includes('over'))) minutes = value;
      else dose ??= value;
      return;
    }
    const asUnit = dose === null ? null : match(UNITS, token);
    const asRoute = match(ROUTES, token);
    if (asUnit && /^\d/.test(previous)) unit = asUnit;
    else if (asRoute) route = asRoute;
    else if (token === 'left' || token === 'right') side = token;
    else if (!NOISE.test(token)) names.push(token);
  });
  return { words: names.join(' '), dose, unit, route, minutes, numbers, side };
}
