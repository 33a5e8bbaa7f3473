/**
 * Trains the weights of a language's inventory on its own phrasings and writes `content/dialogue/<language>/weights.yaml`.
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad steps (Duchi 2011); small weights are
 * left out, the others kept in one byte each. Run: node packages/dialogue/scripts/train.ts [language]
 */
import { writeFileSync } from 'node:fs';
import { exp, log, nextIndex, randomStream } from '@openward/kernel';
import { featureScale } from '../src/classifier.ts';
import { FEATURE_SLOTS, featuresOf } from '../src/features.ts';
import { readerOf } from '../src/language/reader.ts';
import { synonymTable, withSynonyms } from '../src/synonyms.ts';
import { heardTokens, rootsOf, vocabularyOf } from '../src/vocabulary.ts';
import { examplesOf } from './examples.ts';
import { inventoryFolder, readInventory } from './read-inventory.ts';

const EPOCHS = Number(process.env['EPOCHS'] ?? 10);
const RATE = Number(process.env['RATE'] ?? 0.6);
const DECAY = Number(process.env['DECAY'] ?? 3e-6);
/** Gradients fainter than this are passed over; `SOFT` keeps first steps small. */
const FAINT = 5e-4;
const SOFT = Number(process.env['SOFT'] ?? 0.1);
/** Weights nearer to nothing than this are left out. */
const LEAST = Number(process.env['LEAST'] ?? 1.2);

const language = process.argv[2] ?? 'en';
const inventory = readInventory(language);
const reader = readerOf(inventory.words, inventory.shapes);
const table = synonymTable(reader, inventory.synonyms ?? []);
const random = randomStream(20261122, 'dialogue weights');
const examples = examplesOf(inventory, random);
const classes = [...new Set(examples.map(({ target }) => target))];
const numberOf = new Map(classes.map((name, at) => [name, at]));
const targets = examples.map(({ target }) => numberOf.get(target) ?? 0);
const vocabulary = vocabularyOf(reader, inventory);
const roots = rootsOf(vocabulary);
const features = examples.map(({ words }) =>
  Int32Array.from(featuresOf(heardTokens(vocabulary, roots, withSynonyms(table, reader.tokens(reader.plain(words)))))),
);

const width = classes.length;
const weights = new Float64Array(FEATURE_SLOTS * width);
const squares = new Float64Array(FEATURE_SLOTS * width);
const counts = new Float64Array(width);
for (const target of targets) counts[target] = (counts[target] ?? 0) + 1;

const order = examples.map((_, at) => at);
const beliefs = new Float64Array(width);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let at = order.length - 1; at > 0; at--) {
    const other = nextIndex(random, at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  let loss = 0;
  for (const at of order) loss += learn(features[at] ?? new Int32Array(), targets[at] ?? 0);
  console.log(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
}
write();

function learn(slots: Int32Array, target: number): number {
  const scale = featureScale(slots.length);
  beliefs.fill(0);
  for (const slot of slots) {
    const from = slot * width;
    for (let k = 0; k < width; k++) beliefs[k] = (beliefs[k] as number) + scale * (weights[from + k] as number);
  }
  let best = beliefs[0] as number;
  for (let k = 1; k < width; k++) if ((beliefs[k] as number) > best) best = beliefs[k] as number;
  let whole = 0;
  for (let k = 0; k < width; k++) {
    const belief = exp((beliefs[k] as number) - best);
    beliefs[k] = belief;
    whole += belief;
  }
  const right = (beliefs[target] as number) / whole;
  const rarity = Math.min(1.5, Math.max(0.6, Math.sqrt(120 / (counts[target] as number))));
  for (let k = 0; k < width; k++)
    beliefs[k] = rarity * ((beliefs[k] as number) / whole - (k === target ? 1 : 0)) * scale;
  for (const slot of slots) {
    const from = slot * width;
    for (let k = 0; k < width; k++) {
      const gradient = beliefs[k] as number;
      if (gradient > -FAINT && gradient < FAINT) continue;
      const here = from + k;
      const slope = gradient + DECAY * (weights[here] as number);
      squares[here] = (squares[here] as number) + slope * slope;
      weights[here] = (weights[here] as number) - (RATE * slope) / (SOFT + Math.sqrt(squares[here] as number));
    }
  }
  return -log(Math.max(1e-12, right));
}

function write(): void {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const step = most / 127;
  const bytes: number[] = [];
  const number = (value: number) => {
    let left = value;
    while (left > 127) {
      bytes.push((left & 127) | 128);
      left >>>= 7;
    }
    bytes.push(left);
  };
  let kept = 0;
  for (let slot = 0; slot < FEATURE_SLOTS; slot++) {
    const pairs: [number, number][] = [];
    for (let k = 0; k < width; k++) {
      const weight = weights[slot * width + k] as number;
      if (Math.abs(weight) >= LEAST) pairs.push([k, Math.round(weight / step)]);
    }
    kept += pairs.length;
    number(pairs.length);
    let before = -1;
    for (const [k, steps] of pairs) {
      number(k - before);
      before = k;
      bytes.push(steps & 255);
    }
  }
  while (bytes.length % 3 !== 0) bytes.push(0);
  const data = Buffer.from(bytes).toString('base64');
  const file = new URL('weights.yaml', inventoryFolder(language));
  const head = '# Made by packages/dialogue/scripts/train.ts from the phrasings beside it; not to be edited.\n';
  writeFileSync(
    file,
    `${head}weights:\n  slots: ${FEATURE_SLOTS}\n  step: ${step.toFixed(6)}\n  classes: [${classes.map((name) => JSON.stringify(name)).join(', ')}]\n  bias: [${classes.map(() => 0).join(', ')}]\n  data: ${data}\n`,
  );
  console.log(`${examples.length} examples, ${width} classes, ${kept} weights, ${bytes.length} bytes`);
}
