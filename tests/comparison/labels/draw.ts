import { nextIndex, randomStream } from '@openward/kernel';
import { conversations, CORPORA, hashOf, isClinician } from './clinician-turns.ts';

/** Turns drawn from each corpus. */
const EACH = 250;
const SEED = 20261122;
/** Lines shown before a drawn turn, so that whoever labels can follow. */
const BEFORE = 4;

/**
 * Draws the turns to label, uniformly over all that clinicians said in each corpus, without repeats, and writes a sheet
 * to standard output: number, file, row, turn, hash, the lines before, the turn. The sheet holds others' words and
 * stays outside the tree.
 */
const all = conversations();
let number = 0;
for (const corpus of CORPORA) {
  const left = all
    .filter((one) => one.corpus === corpus)
    .flatMap((one) =>
      one.lines.flatMap((line, turn) => (isClinician(line) ? [{ ...one, turn, words: line.words }] : [])),
    );
  const random = randomStream(SEED, corpus);
  for (let drawn = 0; drawn < EACH; drawn++) {
    const [one] = left.splice(nextIndex(random, left.length), 1);
    if (one === undefined) throw new Error(`${corpus} has fewer than ${EACH} turns`);
    number += 1;
    console.log(`#${number}\t${one.file}\t${one.row}\t${one.turn}\t${hashOf(one.words)}`);
    for (let at = Math.max(0, one.turn - BEFORE); at < one.turn; at++)
      console.log(`    ${at} ${one.lines[at]?.who}: ${one.lines[at]?.words}`);
    console.log(`>>> ${one.words}\n`);
  }
}
