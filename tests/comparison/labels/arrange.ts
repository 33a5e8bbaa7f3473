import { readFileSync, writeFileSync } from 'node:fs';
import { LABELS_FILE, labelsSchema, MISSING } from './labels.ts';

/** Checks `turns.json`, sorts it, writes it one line a turn, and prints what the README counts. */
const labels = [...labelsSchema.parse(JSON.parse(readFileSync(LABELS_FILE, 'utf8')))];
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
labels.sort(
  (a, b) => compare(a.file, b.file) || compare(a.row.padStart(8, '0'), b.row.padStart(8, '0')) || a.turn - b.turn,
);
writeFileSync(LABELS_FILE, `[\n${labels.map((label) => JSON.stringify(label)).join(',\n')}\n]\n`);

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, most], [b, least]) => least - most || compare(a, b))
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}
const acts = labels.flatMap((label) => label.acts);
console.log(`turns ${labels.length}, acts ${acts.length}`);
console.log('file:', tally(labels.map(({ file }) => file)));
console.log('act:', tally(acts.map(({ act }) => act)));
console.log('attribute:', tally(acts.flatMap(({ attribute }) => attribute ?? [])));
console.log(
  'of the turns:',
  tally(
    labels.flatMap((label) => [
      ...(label.inScope ? ['inScope'] : []),
      ...(label.context ? ['context'] : []),
      ...(label.doubt ? ['doubt'] : []),
      ...(label.acts.some(({ or }) => or !== undefined) ? ['another kind accepted'] : []),
      ...(label.acts.some(({ topics = [] }) => topics.length > 1) ? ['another topic accepted'] : []),
      ...(label.acts.length > 1 ? ['several acts'] : []),
    ]),
  ),
);
const held = (topic: string) => !topic.startsWith(MISSING);
console.log('topics, best:', new Set(acts.flatMap(({ topics = [] }) => topics.slice(0, 1).filter(held))).size);
console.log('missing:', tally(acts.flatMap(({ topics = [] }) => topics.filter((topic) => !held(topic)))));
