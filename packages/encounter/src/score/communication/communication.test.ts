import { describe, expect, it } from 'vitest';
import { readInventory } from '../../../../dialogue/scripts/read-inventory.ts';
import type { EncounterEvent } from '../../contract/event.ts';
import { open, send } from '../../engine.ts';
import { scoreEncounter } from '../../index.ts';
import { sampleCatalogue } from '../../test-support/sample-catalogue.ts';
import { command, sampleCase, sampleSetup } from '../../test-support/sample-case.ts';
import type { Conversation } from '../../contract/conversation.ts';
import { agreementOf } from './rating.ts';

const [speaker] = sampleCase.dialogue.speakers;
if (speaker === undefined) throw new Error('no speaker');
const NEWS: Conversation = {
  conversation: 'news',
  title: 'News',
  protocol: 'SPIKES',
  steps: [
    {
      step: 'perception',
      title: 'Asks',
      on: [{ type: 'move', move: 'askPerception', to: '{with}' }],
      why: '-',
      sources: ['s'],
    },
    {
      step: 'news',
      title: 'Says it',
      on: [{ type: 'move', move: 'giveNews', to: '{with}' }],
      needs: ['perception'],
      withinSeconds: 60,
      why: '-',
      sources: ['s'],
    },
  ],
  faults: [
    {
      fault: 'unasked',
      title: 'Unasked',
      on: [{ type: 'move', move: 'giveNews', to: '{with}' }],
      unless: ['perception'],
      why: '-',
      sources: ['s'],
    },
  ],
};
/** The sample case with a frightened man, whose cue comes with what happened, and with the words of English. */
const talkative = {
  ...sampleCase,
  dialogue: {
    ...sampleCase.dialogue,
    conversations: [{ conversation: 'news', with: 'patient' }],
    speakers: [
      {
        ...speaker,
        cues: [{ id: 'fall', with: 'presentingComplaint', words: 'My brother died of a fall.', feeling: 'frightened' }],
      },
    ],
    facts: sampleCase.dialogue.facts.map((fact) =>
      fact.id === 'fell' ? { ...fact, topics: ['presentingComplaint'] } : { ...fact, topics: ['allergy'] },
    ),
  },
};
const setup = sampleSetup({
  case: talkative,
  catalogue: { ...sampleCatalogue, inventory: readInventory('en') },
  seed: 3,
});
const profile = sampleCatalogue.profiles[0] ?? { parameters: {} };

function play(...lines: readonly string[]): readonly EncounterEvent[] {
  const opened = open(setup);
  if (!opened.ok) throw new Error(opened.error.message);
  lines.forEach((text, at) => {
    const sent = send(opened.value, command({ type: 'say', to: 'patient', text }, `say-${at}-00000`));
    if (!sent.ok) throw new Error(sent.error.message);
  });
  return opened.value.events;
}
const talkOf = (events: readonly EncounterEvent[]) =>
  scoreEncounter({ events, case: talkative, profile, conversations: [NEWS] }).communication;
const statuses = (...lines: readonly string[]) =>
  Object.fromEntries(talkOf(play(...lines)).items.map(({ item, status }) => [item, status]));

const GOOD = [
  'Hello, my name is Doctor Price, I am one of the doctors.',
  'What has brought you in today?',
  'I am so sorry about your brother. What are you most afraid of?',
  'Do you have any allergies?',
  'So to sum up, you fell off a ladder and penicillin gives you a rash.',
  'You have a pneumothorax, a collapsed lung.',
  'One option is to watch it, another option is a small tube; the risks are bleeding and infection. What would you prefer?',
  'Can you tell me back in your own words what we are going to do?',
  'What matters to you most?',
  'If you feel worse, call us straight away. Next we will take an x-ray. Do you have any questions?',
];
const POOR = [
  'Do you have any allergies? Do you smoke? Do you drink alcohol?',
  'What is the problem?',
  'Do you have chest pain? Do you have a cough? Do you have a fever?',
  'You have a pneumothorax and a haemothorax. We will do a thoracostomy.',
  'Don’t worry, everything will be fine.',
  'Do you take any medicines? Have you had any operations?',
  'Do you have diabetes?',
];

describe('the rubric of communication', () => {
  it('given a talk held well and one held badly, then every item tells them apart, with its turns and reasons', () => {
    const well = talkOf(play(...GOOD));
    const badly = talkOf(play(...POOR));
    expect(well.formative).toBe(true);
    const rank = { missed: 0, partly: 1, met: 2, notAssessable: -1 };
    for (const [at, { item, status, evidence, explanation, sources }] of well.items.entries()) {
      const other = badly.items[at];
      if (status === 'notAssessable' || other === undefined || other.status === 'notAssessable') continue;
      expect(rank[status], item).toBeGreaterThan(rank[other.status]);
      expect(evidence.length, item).toBeGreaterThan(0);
      expect(explanation.length, item).toBeGreaterThan(10);
      expect(sources.length, item).toBeGreaterThan(0);
    }
    expect(well.items.filter(({ status }) => status === 'met').length).toBeGreaterThanOrEqual(8);
    expect(badly.items.filter(({ status }) => status === 'met')).toEqual([]);
    expect(well.cues).toMatchObject([{ cue: 'fall', feeling: 'fear', level: 'explored', later: false }]);
    expect(badly.cues).toMatchObject([{ cue: 'fall', level: 'ignored' }]);
  });

  it('given empathic formulas said often, then no item is better for them', () => {
    const rank = { missed: 0, partly: 1, met: 2, notAssessable: 0 };
    const before = statuses(...POOR);
    const formula = 'I understand how you feel.';
    const after = statuses(...POOR.flatMap((line) => [line, ...Array.from({ length: 4 }, () => formula)]));
    const spamFirst = statuses(...Array.from({ length: 5 }, () => formula), ...POOR);
    for (const item of [
      'openQuestions',
      'cues',
      'empathicResponse',
      'sharedDecision',
      'teachBack',
      'closing',
      'perspective',
    ]) {
      expect(rank[spamFirst[item] ?? 'missed'], item).toBeLessThanOrEqual(rank[before[item] ?? 'missed']);
      expect(rank[after[item] ?? 'missed'], item).toBeLessThanOrEqual(rank[before[item] ?? 'missed']);
    }
  });

  it('given other names, pronouns and dialect words, then no item changes', () => {
    const turns = [...GOOD, 'Mr Hill, is your mum worried about him?', 'Is it okay if I press on your tummy?'];
    const swaps: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll('Doctor Price', 'Doctor Okonkwo').replaceAll('Mr Hill', 'Mrs Nguyen'),
      (text) => text.replaceAll('mum', 'mom').replaceAll('tummy', 'belly'),
      (text) =>
        text
          .replace(/\bhim\b/g, 'her')
          .replaceAll('I am', "I'm")
          .replaceAll('Don’t', "Don't"),
    ];
    for (const lines of [turns, POOR]) {
      const own = statuses(...lines);
      for (const swap of swaps) expect(statuses(...lines.map(swap))).toEqual(own);
    }
  });

  it('given turns that were not understood, then they cost nothing, and too many leave nothing assessable', () => {
    const own = statuses(...GOOD);
    expect(statuses(...GOOD.slice(0, 5), 'Zxq wug flimp.', ...GOOD.slice(5))).toEqual(own);
    const lost = statuses(...GOOD, ...Array.from({ length: 4 }, (_, at) => `Zxq wug flimp ${at}.`));
    expect(new Set(Object.values(lost))).toEqual(new Set(['notAssessable']));
  });
});

describe('feelings in the record', () => {
  const fearAfter = (...lines: readonly string[]) => {
    const felt = play(...lines).filter((event) => event.type === 'felt');
    return felt.at(-1)?.feelings.fear ?? 0;
  };

  it('given a cue, when it is met and when it is passed over, then fear goes other ways, and a replay is the same', () => {
    const opening = GOOD.slice(0, 2);
    expect(fearAfter(...opening, 'I am so sorry about your brother. What are you most afraid of?')).toBeLessThan(
      fearAfter(...opening, 'Do you have any allergies?'),
    );
    const met = play(...opening, 'I can see that you are frightened.')
      .filter((event) => event.type === 'felt')
      .at(-1);
    expect(met?.before.fear, 'as it was when spoken to').toBeGreaterThan(met?.feelings.fear ?? 1);
    expect(play(...GOOD)).toEqual(play(...GOOD));
    const cue = play(...opening).find((event) => event.type === 'spoke' && event.cue !== undefined);
    expect(cue).toMatchObject({ cue: 'fall', cueFeeling: 'fear' });
  });
});

describe('a structured conversation', () => {
  const run = (...lines: readonly string[]) => talkOf(play(...lines)).conversations[0];
  const asked = 'What have you been told so far?';
  const news = 'I am afraid that it is cancer.';

  it('given steps in order, then it is complete', () => {
    expect(run(asked, news)).toMatchObject({
      complete: true,
      steps: [{ status: 'done' }, { status: 'done' }],
      faults: [],
    });
  });

  it('given the news first, then it is out of order and a fault', () => {
    const went = run(news, asked);
    expect(went).toMatchObject({ complete: false, steps: [{ status: 'done' }, { status: 'outOfOrder' }] });
    expect(went?.faults).toMatchObject([{ fault: 'unasked', evidence: [expect.any(Number)] }]);
  });

  it('given a long time between, then it is late; given neither, then both are missed', () => {
    const filler = Array.from({ length: 12 }, () => 'Do you have any pain in your chest or in your arm today?');
    expect(run(asked, ...filler, news)?.steps[1]?.status).toBe('late');
    expect(run(...filler)?.steps.map(({ status }) => status)).toEqual(['missed', 'missed']);
  });
});

describe('agreement with a human rater', () => {
  it('given the same marks, then it is full; given the worst, below chance; given none, not known', () => {
    const pairs = (['met', 'partly', 'missed'] as const).map((mark) => ({ machine: mark, rater: mark }));
    expect(agreementOf(pairs)).toEqual({ items: 3, same: 1, weightedKappa: 1 });
    const crossed = agreementOf([
      { machine: 'met', rater: 'missed' },
      { machine: 'missed', rater: 'met' },
    ]);
    expect(crossed.weightedKappa).toBeLessThan(0);
    expect(agreementOf([{ machine: 'notAssessable', rater: 'met' }])).toEqual({
      items: 0,
      same: null,
      weightedKappa: null,
    });
  });
});
