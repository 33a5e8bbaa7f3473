import { find, findFirst, type Named } from './find.ts';
import type { Vocabulary } from './vocabulary.ts';
import { DEVICES, DOCUMENTS, meant, POSTURES, RATE_UNITS, ROUTES, SENSORS, UNITS, usualDevice } from './words.ts';

/** An act in the making; the contract's schema has the last word on it. */
export type Draft = Readonly<Record<string, unknown>>;
export type Made = { readonly act: Draft } | { readonly problem: string };
/** Makes an act of what follows the verb. */
export type Verb = {
  readonly help: string;
  readonly make: (rest: string, words: readonly string[], known: Vocabulary) => Made;
};

const made = (act: Draft): Made => ({ act });
const bad = (problem: string): Made => ({ problem });

function named(kind: string, text: string, all: readonly Named[], then: (key: string) => Draft): Made {
  const hit = find(text, all);
  if ('key' in hit) return made(then(hit.key));
  return bad(hit.near.length > 0 ? `Which ${kind}? ${hit.near.join(', ')}` : `I know no ${kind} called “${text}”.`);
}

/** `call registrar because …`: the person first, then words. */
function toPerson(words: readonly string[], known: Vocabulary, then: (who: string, text: string) => Draft): Made {
  const hit = findFirst(
    words.map((word) => word.replace(/[:,]$/, '')),
    known.people,
  );
  return hit
    ? made(then(hit.key, words.slice(words.length - hit.rest.length).join(' ')))
    : bad(`Name the person first: ${words[0] ?? '…'} is nobody here.`);
}

function amount(words: readonly string[]): { value: number; unit: string; rest: readonly string[] } | null {
  const joined = /^([\d.]+)([a-zA-Z/]+)$/.exec(words[0] ?? '');
  const list = joined ? [joined[1] as string, joined[2] as string, ...words.slice(1)] : words;
  const value = Number(list[0]);
  return list[0] === undefined || Number.isNaN(value) ? null : { value, unit: list[1] ?? '', rest: list.slice(2) };
}

/** `0.6` or `60%` as a share. */
const share = (word: string): number => (word.endsWith('%') ? Number(word.slice(0, -1)) / 100 : Number(word));

/** Takes the words `name=value` out of a line; a setting may be named by its beginning. */
function settingsIn(
  all: readonly string[],
  known: Vocabulary,
): { readonly words: readonly string[]; readonly set: (procedure: string) => Draft } {
  const pairs = all.filter((word) => word.includes('=')).map((word) => word.split('='));
  const set = (procedure: string): Draft => {
    const names = known.procedures.find((each) => each.key === procedure)?.settings ?? [];
    const entries = pairs.map(([name = '', value = '']) => {
      const full = names.find((each) => each.toLowerCase().startsWith(name.toLowerCase())) ?? name;
      return [full, value === '' || Number.isNaN(Number(value)) ? value : Number(value)] as const;
    });
    return entries.length > 0 ? { settings: Object.fromEntries(entries) } : {};
  };
  return { words: all.filter((word) => !word.includes('=')), set };
}

const drug =
  (make: (medication: string, words: readonly string[]) => Made): Verb['make'] =>
  (_, words, known) => {
    const hit = findFirst(words, known.medications);
    return hit
      ? make(hit.key, hit.rest)
      : bad(`I know no medication called “${words[0] ?? ''}”. \`list medications\` has them.`);
  };

export const VERBS: Readonly<Record<string, Verb>> = {
  say: {
    help: 'say <words>                         to the patient',
    make: (rest) => made({ type: 'say', to: 'patient', text: rest }),
  },
  tell: {
    help: 'tell <person> <words>               to somebody else in the room',
    make: (_, words, known) => toPerson(words, known, (to, text) => ({ type: 'say', to, text })),
  },
  chart: {
    help: 'chart <section>',
    make: (rest, _, known) => named('section', rest, known.sections, (section) => ({ type: 'readChart', section })),
  },
  identity: { help: 'identity', make: () => made({ type: 'confirmIdentity' }) },
  allergies: {
    help: 'allergies                           band and record',
    make: () => made({ type: 'confirmAllergies' }),
  },
  hands: { help: 'hands                               clean your hands', make: () => made({ type: 'handHygiene' }) },
  wear: { help: 'wear gloves apron', make: (_, words) => made({ type: 'wearProtection', items: words }) },
  attach: {
    help: 'attach ecg | oximeter | cuff …',
    make: (rest) => made({ type: 'attachMonitor', sensor: meant(SENSORS, rest) }),
  },
  detach: { help: 'detach <sensor>', make: (rest) => made({ type: 'detachMonitor', sensor: meant(SENSORS, rest) }) },
  cuff: {
    help: 'cuff [every <seconds>]',
    make: (_, words) =>
      made({ type: 'measureCuff', ...(words.length > 0 ? { everySeconds: Number(words.at(-1)) } : {}) }),
  },
  examine: {
    help: 'examine <manoeuvre>                 `list manoeuvres chest` has those of the chest',
    make: (rest, _, known) =>
      named('examination', rest, known.manoeuvres, (manoeuvre) => ({ type: 'examine', manoeuvre })),
  },
  order: {
    help: 'order <investigation> [urgent]',
    make: (rest, _, known) => {
      const urgent = / urgent$/.test(rest);
      return named('investigation', rest.replace(/ urgent$/, ''), known.investigations, (investigation) => ({
        type: 'orderInvestigation',
        investigation,
        ...(urgent ? { urgent } : {}),
      }));
    },
  },
  cancel: {
    help: 'cancel <number>                     the order, counted from 0',
    make: (rest) => made({ type: 'cancelOrder', order: Number(rest) }),
  },
  give: {
    help: 'give <medication> <dose> <unit> <route> [into <site>]      give epinephrine 0.5 mg im into thigh',
    make: drug((medication, words) => {
      const dose = amount(words);
      if (!dose || dose.unit === '' || dose.rest.length === 0)
        return bad('Say the dose, its unit and the route: give epinephrine 0.5 mg im');
      const into = dose.rest.indexOf('into');
      const site = into < 0 ? '' : dose.rest.slice(into + 1).join('-');
      return made({
        type: 'giveMedication',
        medication,
        dose: dose.value,
        unit: meant(UNITS, dose.unit),
        route: meant(ROUTES, dose.rest[0] ?? ''),
        ...(site === '' ? {} : { site }),
      });
    }),
  },
  infuse: {
    help: 'infuse <medication> <rate> <unit> [route] [into <site>]    infuse norepinephrine 0.05 mcg/kg/min',
    make: drug((medication, words) => {
      const rate = amount(words);
      if (!rate || rate.unit === '') return bad('Say the rate and its unit: infuse epinephrine 6 mcg/min');
      const into = rate.rest.indexOf('into');
      const route = into === 0 ? undefined : rate.rest[0];
      return made({
        type: 'startInfusion',
        medication,
        rate: rate.value,
        unit: meant(RATE_UNITS, rate.unit),
        route: meant(ROUTES, route ?? 'iv'),
        ...(into < 0 ? {} : { site: rate.rest.slice(into + 1).join('-') }),
      });
    }),
  },
  fluid: {
    help: 'fluid <fluid> <mL> over <minutes>',
    make: (_, words, known) =>
      poured(words, known, (fluid, volumeMl, overMinutes) => ({ type: 'giveFluid', fluid, volumeMl, overMinutes })),
  },
  blood: {
    help: 'blood <product> <units> over <minutes>',
    make: (_, words, known) =>
      poured(words, known, (product, units, overMinutes) => ({ type: 'giveBlood', product, units, overMinutes })),
  },
  rate: {
    help: 'rate <what runs> <rate> <unit>      rate norepinephrine 0.1 mcg/kg/min',
    make: (_, words) => {
      const rate = amount(words.slice(1));
      return rate && rate.unit !== ''
        ? made({ type: 'titrate', running: words[0], rate: rate.value, unit: meant(RATE_UNITS, rate.unit) })
        : bad('Say what runs, the rate and its unit.');
    },
  },
  stop: {
    help: 'stop <what runs or goes on>         `look` names what runs',
    make: (rest, _, known) => {
      const hit = find(rest, known.procedures);
      return made(
        'key' in hit ? { type: 'stopProcedure', procedure: hit.key } : { type: 'stopRunning', running: rest },
      );
    },
  },
  oxygen: {
    help: 'oxygen <L/min> [device] [fraction] | oxygen off',
    make: (_, words) => {
      const off = words[0] === 'off';
      const flowLPerMin = off ? 0 : Number(words[0]);
      return made({
        type: 'setOxygen',
        device: off ? 'none' : words[1] === undefined ? usualDevice(flowLPerMin) : meant(DEVICES, words[1]),
        flowLPerMin,
        ...(words[2] === undefined ? {} : { fraction: share(words[2]) }),
      });
    },
  },
  airway: {
    help: 'airway <technique> [setting=value …]',
    make: (_, all, known) => {
      const { words, set } = settingsIn(all, known);
      return named('technique', words.join(' '), known.procedures, (technique) => ({
        type: 'manageAirway',
        technique,
        ...set(technique),
      }));
    },
  },
  do: {
    help: 'do <procedure> [left|right] [at <site>] [setting=value …]   do transcutaneous-pacing rate=70 current=60',
    make: (_, all, known) => {
      const { words, set } = settingsIn(all, known);
      const hit = findFirst(words, known.procedures);
      if (!hit) return bad(`I know no procedure called “${words.join(' ')}”. \`list procedures\` has them.`);
      const side = hit.rest.find((word) => word === 'left' || word === 'right');
      const at = hit.rest.indexOf('at');
      return made({
        type: 'performProcedure',
        procedure: hit.key,
        ...(side && (at < 0 || hit.rest.indexOf(side) < at) ? { side } : {}),
        ...(at < 0 ? {} : { site: hit.rest.slice(at + 1).join('-') }),
        ...set(hit.key),
      });
    },
  },
  position: {
    help: 'position supine | supineLegsRaised | sitting …',
    make: (rest) => made({ type: 'position', posture: meant(POSTURES, rest) }),
  },
  compressions: {
    help: 'compressions [rate] [depth] | compressions off',
    make: (_, words) =>
      made(
        words[0] === 'off'
          ? { type: 'stopCompressions' }
          : {
              type: 'startCompressions',
              ...(words[0] ? { ratePerMin: Number(words[0]) } : {}),
              ...(words[1] ? { depthCm: Number(words[1]) } : {}),
            },
      ),
  },
  shock: {
    help: 'shock <joules> [synchronised]',
    make: (_, words) => made({ type: 'shock', joules: Number(words[0]), synchronised: words[1] !== undefined }),
  },
  consent: {
    help: 'consent <for what> [capacity assessed]',
    make: (rest) => {
      const assessed = / capacity assessed$/.test(rest);
      return made({
        type: 'obtainConsent',
        for: rest.replace(/ capacity assessed$/, ''),
        ...(assessed ? { capacityAssessed: true } : {}),
      });
    },
  },
  chaperone: {
    help: 'chaperone [for what]',
    make: (rest) => made({ type: 'offerChaperone', ...(rest === '' ? {} : { for: rest }) }),
  },
  call: {
    help: 'call <person> [reason]',
    make: (_, words, known) =>
      toPerson(words, known, (whom, reason) => ({ type: 'callColleague', whom, ...(reason === '' ? {} : { reason }) })),
  },
  escalate: {
    help: 'escalate <person> [words]',
    make: (_, words, known) =>
      toPerson(words, known, (to, text) => ({ type: 'escalate', to, ...(text === '' ? {} : { text }) })),
  },
  handover: {
    help: 'handover <person> <words>',
    make: (_, words, known) => toPerson(words, known, (to, text) => ({ type: 'handOver', to, text })),
  },
  think: {
    help: 'think <diagnosis> <percent>, <diagnosis> <percent> …',
    make: (rest, _, known) => differential(rest, known),
  },
  record: {
    help: 'record note | allergy | limits | balance | time <words>',
    make: (rest, words) =>
      made({
        type: 'document',
        kind: meant(DOCUMENTS, words[0] ?? ''),
        text: rest.slice((words[0] ?? '').length).trim(),
      }),
  },
  report: {
    help: 'report <words>                      an incident',
    make: (rest) => made({ type: 'reportIncident', text: rest }),
  },
  send: {
    help: 'send <destination> [with <follow-up>, …] [: <safety net>]',
    make: (rest) => {
      const parts = /^(\S+?)(?: with ([^:]+?))?(?:\s*:\s*(.+))?$/.exec(rest);
      if (!parts) return bad('Say where to: send high-dependency with allergy-clinic: call if worse');
      const followUp = parts[2]?.split(',').map((each) => each.trim());
      return made({
        type: 'decideDisposition',
        destination: parts[1],
        ...(followUp ? { followUp } : {}),
        ...(parts[3] ? { safetyNet: parts[3] } : {}),
      });
    },
  },
  yes: {
    help: 'yes | no                            to a question about an order',
    make: () => made({ type: 'answerChallenge', challenge: 0, decision: 'confirm' }),
  },
  no: { help: '', make: () => made({ type: 'answerChallenge', challenge: 0, decision: 'withdraw' }) },
  wait: { help: 'wait <seconds>', make: (rest) => made({ type: 'wait', seconds: Number(rest) }) },
  finish: { help: 'finish                              and read the debrief', make: () => made({ type: 'finish' }) },
};

function poured(
  words: readonly string[],
  known: Vocabulary,
  then: (key: string, much: number, minutes: number) => Draft,
): Made {
  const hit = findFirst(words, known.fluids);
  const [much, over, minutes] = hit?.rest ?? [];
  return hit && over === 'over'
    ? made(then(hit.key, Number(much), Number(minutes)))
    : bad('Say what, how much and how fast: fluid balancedCrystalloid 500 over 15');
}

function differential(rest: string, known: Vocabulary): Made {
  const ranked: Draft[] = [];
  for (const part of rest.split(',')) {
    const words = part.trim().split(/\s+/);
    const percent = Number(words.at(-1)?.replace('%', ''));
    const hit = find(words.slice(0, -1).join(' '), known.diagnoses);
    if (Number.isNaN(percent) || !('key' in hit))
      return bad(
        `Say a diagnosis and how sure you are in percent: “${part.trim()}”${'near' in hit && hit.near.length > 0 ? `; perhaps ${hit.near.join(', ')}` : ''}`,
      );
    ranked.push({ diagnosis: hit.key, confidencePercent: percent });
  }
  return made({ type: 'reviseDifferential', ranked });
}
