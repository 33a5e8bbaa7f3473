import { initialDialogue, prepare, reply, understand, type Inventory } from '@openward/dialogue';
import { randomStream } from '@openward/kernel';
import { describe, expect, it } from 'vitest';
import { auc } from './labels/auc.ts';
import {
  conversations,
  CORPORA,
  hashOf,
  isClinician,
  TEST_FILES,
  type Conversation,
  type Corpus,
} from './labels/clinician-turns.ts';
import { againstInventory, heldTopics, readLabels, type Label } from './labels/labels.ts';
import { scoreOf, type Score } from './labels/score.ts';
import { AT_THE_BEDSIDE, somebody } from './labels/somebody.ts';
import { readInventory } from '../../packages/dialogue/scripts/read-inventory.ts';

/** Shares below which something broke: a little under what was measured last, to be raised with it. */
const FLOOR: Record<Corpus, number> = { 'mts-dialog': 0.66, 'aci-bench': 0.58 };
const FLOOR_ACTS = 0.62;
const FLOOR_AUC = 0.89;
/** What the product aims at: structured interviews, general talk, telling what it cannot answer. */
const TARGET: Record<Corpus, number> = { 'mts-dialog': 0.92, 'aci-bench': 0.82 };
const TARGET_AUC = 0.93;
const TARGET_WRONG = 0.03;
const LABELLED = 320;

const inventory = readInventory('en');
const held = new Set(inventory.topics.map(({ topic }) => topic));
const labels = againstInventory(readLabels(), held);
const rows = new Map<string, Conversation>(conversations().map((one) => [`${one.file}/${one.row}`, one]));

const linesOf = ({ file, row }: Label) => rows.get(`${file}/${row}`)?.lines ?? [];
const wordsOf = (label: Label): string => linesOf(label)[label.turn]?.words ?? '';
const corpusOf = ({ file }: Label): Corpus =>
  CORPORA.find((corpus) => TEST_FILES[corpus].some((one) => one === file)) ?? 'mts-dialog';

interface Heard extends Score {
  readonly askedBack: boolean;
  readonly told: boolean;
  /** Something was told that answers nothing asked. */
  readonly wrong: boolean;
}

/** Says the clinician's lines from where the context begins, then the turn itself, to somebody who knows everything. */
function hear(known: Inventory): readonly Heard[] {
  const matcher = prepare(known, somebody(known));
  return labels.map((label) => {
    const random = randomStream(1, 'dialogue');
    let state = initialDialogue(matcher.data);
    for (const line of linesOf(label).slice(label.since ?? label.turn, label.turn)) {
      if (!isClinician(line)) continue;
      ({ state } = reply(matcher, state, understand(matcher, state, line.words), AT_THE_BEDSIDE, random));
    }
    const understanding = understand(matcher, state, wordsOf(label));
    const { replies } = reply(matcher, { ...state, told: [] }, understanding, AT_THE_BEDSIDE, random);
    const facts = replies.flatMap((one) => one.facts);
    const accepted = new Set(label.acts.flatMap(heldTopics));
    return {
      ...scoreOf(label, understanding),
      askedBack: replies.some(({ text }) => text.includes('?')),
      told: facts.length > 0,
      wrong: facts.some((id) => !accepted.has(id)),
    };
  });
}

const rate = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;
const shown = (share: number): string => `${(100 * share).toFixed(1)} %`;
const firsts = (all: readonly Heard[]) => all.flatMap(({ first }) => first ?? []);
const aucOf = (all: readonly Heard[]): number =>
  auc(
    all.filter(({ label }) => label.inScope).map(({ asking }) => asking),
    all.filter(({ label }) => !label.inScope).map(({ asking }) => asking),
  );
const asksSomething = ({ label }: Heard) => label.acts.some(({ act }) => /question/i.test(act));

function table(name: string, all: readonly Heard[], target?: number): string {
  const asking = all.filter(({ first }) => first !== undefined);
  const told = all.filter((one) => one.told);
  const sum = (count: (one: Heard) => number) => asking.reduce((total, one) => total + count(one), 0);
  return [
    `${name}: ${all.length} turns, ${asking.length} of them ask what the inventory holds`,
    `  right topic first ${shown(rate(firsts(all)))}${target === undefined ? '' : ` (target ${shown(target)})`}`,
    `  right topic among the returned ${shown(rate(asking.map(({ among }) => among === true)))}`,
    `  of all things asked, met ${shown(sum(({ met }) => met) / sum(({ asked }) => asked))}`,
    `  all acts right ${shown(rate(all.map(({ actsRight }) => actsRight)))}`,
    `  asked back ${shown(rate(all.map(({ askedBack }) => askedBack)))}, of what can be answered ${shown(rate(asking.map(({ askedBack }) => askedBack)))}`,
    `  not understood ${shown(rate(all.map(({ notUnderstood }) => notUnderstood)))}, of what can be answered ${shown(rate(asking.map(({ notUnderstood }) => notUnderstood)))}`,
    `  of ${told.length} answers, with something that was not asked ${shown(rate(told.map(({ wrong }) => wrong)))} (target at most ${shown(TARGET_WRONG)})`,
  ].join('\n');
}

function byKind(all: readonly Heard[]): string {
  const found = new Map<string, boolean[]>();
  for (const { label, kinds } of all)
    label.acts.forEach(({ act }, at) => found.set(act, [...(found.get(act) ?? []), kinds[at] === true]));
  return [...found]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([kind, right]) => `  ${kind}: ${right.filter(Boolean).length} of ${right.length} found`)
    .join('\n');
}

const heard = hear(inventory);
const of = (corpus: Corpus) => heard.filter(({ label }) => corpusOf(label) === corpus);

describe('turns of real clinicians, labelled one by one', () => {
  it('given the labels, when the data is read, then every turn is a clinician’s and the one that was labelled', () => {
    expect(labels.length).toBeGreaterThanOrEqual(LABELLED);
    for (const label of labels) {
      const at = `${label.file} ${label.row} ${label.turn}`;
      expect(hashOf(wordsOf(label)), at).toBe(label.sha256);
      expect(linesOf(label)[label.turn]?.who, at).toBe('doctor');
      for (const topic of label.acts.flatMap(heldTopics)) expect(held.has(topic), `${at}: ${topic}`).toBe(true);
    }
    expect(new Set(labels.map(({ file, row, turn }) => `${file}/${row}/${turn}`)).size).toBe(labels.length);
  });

  it.each(CORPORA)(
    'given %s, when each turn is said, then the right topic comes first as often as before',
    (corpus) => {
      console.log(table(corpus, of(corpus), TARGET[corpus]));
      expect(rate(firsts(of(corpus)))).toBeGreaterThan(FLOOR[corpus]);
    },
  );

  it('given turns of every kind, when they are said, then the acts are told apart as well as before', () => {
    const long = heard.filter(({ label }) => label.context);
    console.log(table('turns that need what came before', long));
    console.log(
      table(
        'turns of several acts',
        heard.filter(({ label }) => label.acts.length > 1),
      ),
    );
    console.log(`by kind of act\n${byKind(heard)}`);
    expect(rate(heard.map(({ actsRight }) => actsRight))).toBeGreaterThan(FLOOR_ACTS);
  });

  it('given what nobody could answer, when it is said, then confidence tells it from what somebody can', () => {
    const sure = heard.filter(({ label }) => label.doubt === undefined);
    console.log(
      [
        `in scope against out of scope, AUC ${aucOf(heard).toFixed(3)} (target ${TARGET_AUC})`,
        `  without turns in doubt ${aucOf(sure).toFixed(3)}; among turns that ask ${aucOf(heard.filter(asksSomething)).toFixed(3)}`,
      ].join('\n'),
    );
    expect(aucOf(heard)).toBeGreaterThan(FLOOR_AUC);
  });

  it('given an inventory whose topics have each other’s phrasings, then the turns are not understood rightly', () => {
    const { topics, weights } = inventory;
    const next = <T>(list: readonly T[], at: number) => list[(at + 7) % list.length] as T;
    const moved = topics.map(({ topic, meaning, staff }, at) => ({ ...next(topics, at), topic, meaning, staff }));
    const classes = weights?.classes.map((_, at) => next(weights.classes, at)) ?? [];
    const misled = hear({ ...inventory, topics: moved, weights: weights && { ...weights, classes } });
    for (const corpus of CORPORA)
      expect(rate(firsts(misled.filter(({ label }) => corpusOf(label) === corpus)))).toBeLessThan(FLOOR[corpus] / 2);
  });
});
