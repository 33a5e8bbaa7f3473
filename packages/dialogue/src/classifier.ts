import { exp } from '@openward/kernel';
import { featuresOf } from './features.ts';
import type { Weights } from './inventory-data.ts';

/** A log-linear classifier, unpacked: for each slot the classes and weights it speaks for. */
export interface Classifier {
  readonly classes: readonly string[];
  readonly bias: Float64Array;
  readonly starts: Int32Array;
  readonly classOf: Uint16Array;
  readonly weightOf: Float32Array;
}

export interface Guess {
  readonly target: string;
  /** Share of the belief, 0–1. */
  readonly share: number;
}

/** Logarithm of the belief, against the best class, below which a class is left out. */
const NEGLIGIBLE = -9;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of Base64 text without padding. */
function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < DIGITS.length; at++) values[DIGITS.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let from = 0, to = 0; from < text.length; from += 4) {
    let bits = 0;
    for (let at = 0; at < 4; at++) bits = (bits << 6) | (values[text.charCodeAt(from + at) & 127] ?? 0);
    bytes[to++] = bits >>> 16;
    bytes[to++] = (bits >>> 8) & 255;
    bytes[to++] = bits & 255;
  }
  return bytes;
}

/** Unpacks weights: for each slot how many follow, then pairs of a step in class number and a signed byte. */
export function classifierOf(weights: Weights): Classifier {
  const bytes = bytesOf(weights.data);
  const starts = new Int32Array(weights.slots + 1);
  const classOf: number[] = [];
  const weightOf: number[] = [];
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  for (let slot = 0; slot < weights.slots; slot++) {
    starts[slot] = classOf.length;
    const count = number();
    let target = -1;
    for (let pair = 0; pair < count; pair++) {
      target += number();
      const byte = bytes[at++] ?? 0;
      classOf.push(target);
      weightOf.push((byte > 127 ? byte - 256 : byte) * weights.step);
    }
  }
  starts[weights.slots] = classOf.length;
  return {
    classes: weights.classes,
    bias: Float64Array.from(weights.bias, (steps) => steps * weights.step),
    starts,
    classOf: Uint16Array.from(classOf),
    weightOf: Float32Array.from(weightOf),
  };
}

/** The likeliest classes for the tokens, best first, with their share of belief. */
export function classify(model: Classifier, tokens: readonly string[], most: number): readonly Guess[] {
  const { classes, bias, starts, classOf, weightOf } = model;
  const scores = Float64Array.from(bias);
  const slots = featuresOf(tokens);
  const scale = featureScale(slots.length);
  for (const slot of slots) {
    const end = starts[slot + 1] as number;
    for (let at = starts[slot] as number; at < end; at++) {
      const target = classOf[at] as number;
      scores[target] = (scores[target] as number) + scale * (weightOf[at] as number);
    }
  }
  let best = scores[0] ?? 0;
  for (let k = 1; k < scores.length; k++) if ((scores[k] as number) > best) best = scores[k] as number;
  let whole = 0;
  for (let k = 0; k < scores.length; k++) {
    const behind = (scores[k] as number) - best;
    const belief = behind < NEGLIGIBLE ? 0 : exp(behind);
    scores[k] = belief;
    whole += belief;
  }
  const found: number[] = [];
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k] as number;
    if (score < 0.001 * whole) continue;
    let place = found.length;
    while (place > 0 && (scores[found[place - 1] as number] as number) < score) place -= 1;
    if (place >= most) continue;
    found.splice(place, 0, k);
    if (found.length > most) found.pop();
  }
  return found.map((k) => ({ target: classes[k] ?? '', share: (scores[k] as number) / whole }));
}

/** A clause of many features weighs each less, so that long and short ones are judged alike. */
export function featureScale(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}
