import type { Scene } from '../../../engine-worker/protocol.ts';
import { orderText } from '../acts/doing.ts';
import { namesOf } from '../acts/names.ts';
import { findExaminations } from '../acts/examinations.ts';
import { find } from '../acts/search.ts';
import { sentence } from '../acts/words.ts';
import { PANELS } from '../bedside/panels.ts';
import { KIND_NAMES, treatablesOf, type OxygenDevice, type Treatable } from '../treat/treatables.ts';
import { readOrder, type Order } from './amounts.ts';
import type { Suggestion } from './suggestion.ts';

const MOST = 9;

const VERBS: readonly (readonly [RegExp, 'examine' | 'order' | 'call' | 'say' | 'read' | 'treat'])[] = [
  [/^(examine|look at|look|feel|listen to|listen|check|palpate|percuss|auscultate)\s+/i, 'examine'],
  [/^(order|request|send|test)\s+/i, 'order'],
  [/^(call|bleep|page|ring|phone)\s+/i, 'call'],
  [/^(say|tell|ask)\s+/i, 'say'],
  [/^(read|open)\s+/i, 'read'],
  [/^(give|start|put on|do|perform|insert|position|set)\s+/i, 'treat'],
];

/** What a typed line may mean, best first. With no verb everything is searched. */
export function interpret(line: string, scene: Scene): readonly Suggestion[] {
  const text = line.trim();
  if (text === '') return places('');
  const verb = VERBS.find(([pattern]) => pattern.test(text));
  const rest = verb ? text.replace(verb[0], '') : text;
  const only = verb?.[1] ?? null;
  if (only === 'say') return [say(rest)];
  const parts: readonly Suggestion[] = [
    ...(only === null || only === 'treat' ? treatments(rest, scene) : []),
    ...(only === null || only === 'examine' ? manoeuvres(rest, scene) : []),
    ...(only === null || only === 'order' ? investigations(rest, scene) : []),
    ...(only === null || only === 'call' ? colleagues(rest, scene) : []),
    ...(only === null || only === 'read' ? chart(rest, scene) : []),
    ...(only === null ? monitoring(rest) : []),
    ...(only === null ? places(rest) : []),
  ];
  return parts.slice(0, MOST);
}

function say(text: string): Suggestion {
  return {
    key: 'say',
    name: `Say to the patient: “${text}”`,
    kind: 'Talk',
    does: { type: 'act', act: { type: 'say', to: 'patient', text } },
  };
}

function manoeuvres(text: string, { catalogue }: Scene): readonly Suggestion[] {
  return findExaminations(catalogue.manoeuvres, text, 5).map(({ manoeuvre, name }) => ({
    ...{ key: `e:${manoeuvre}`, name: `Examine: ${name}`, kind: 'Examine' },
    does: { type: 'act', act: { type: 'examine', manoeuvre } },
  }));
}

function investigations(text: string, { catalogue }: Scene): readonly Suggestion[] {
  return find(catalogue.investigations, text, 5).map(({ investigation, name }) => ({
    ...{ key: `i:${investigation}`, name: `Order: ${name}, urgent`, kind: 'Orders' },
    does: { type: 'act', act: { type: 'orderInvestigation', investigation, urgent: true } },
  }));
}

function colleagues(text: string, { catalogue }: Scene): readonly Suggestion[] {
  const things = catalogue.people
    .filter((each) => each.callable !== false)
    .map((each) => ({ id: each.id, name: each.role, synonyms: [each.name, each.id.replaceAll('-', ' ')] }));
  return find(things, text, 4).map(({ id, name }) => ({
    ...{ key: `c:${id}`, name: `Call: ${name}`, kind: 'Team' },
    does: { type: 'act', act: { type: 'callColleague', whom: id } },
  }));
}

function chart(text: string, { patient }: Scene): readonly Suggestion[] {
  const things = patient.chart.map(({ section, title }) => ({ section, name: title, synonyms: ['chart', section] }));
  return find(things, text, 3).map(({ section, name }) => ({
    ...{ key: `r:${section}`, name: `Read: ${name}`, kind: 'Chart' },
    does: { type: 'act', act: { type: 'readChart', section } },
  }));
}

const SENSORS = [
  { sensor: 'ecg', name: 'Attach ECG', synonyms: ['monitor', 'leads', 'rhythm'] },
  { sensor: 'oximeter', name: 'Attach SpO₂ probe', synonyms: ['monitor', 'saturation probe', 'sats', 'spo2'] },
  { sensor: 'cuff', name: 'Attach BP cuff', synonyms: ['monitor', 'blood pressure', 'nibp'] },
  { sensor: 'capnograph', name: 'Attach capnograph', synonyms: ['monitor', 'etco2', 'co2'] },
  { sensor: 'thermometer', name: 'Attach thermometer', synonyms: ['monitor', 'temperature'] },
] as const;

function monitoring(text: string): readonly Suggestion[] {
  const attach: readonly Suggestion[] = find(SENSORS, text, 3).map(({ sensor, name }) => ({
    ...{ key: `a:${sensor}`, name, kind: 'Monitor' },
    does: { type: 'act', act: { type: 'attachMonitor', sensor } },
  }));
  const detach: readonly Suggestion[] = /^(detach|remove|take off)\s/i.test(text)
    ? find(SENSORS, text.replace(/^(detach|remove|take off)\s+/i, ''), 3).map(({ sensor, name }) => ({
        ...{ key: `x:${sensor}`, name: name.replace('Attach', 'Detach'), kind: 'Monitor' },
        does: { type: 'act', act: { type: 'detachMonitor', sensor } },
      }))
    : [];
  const measure = find([{ name: 'Measure blood pressure', synonyms: ['bp', 'nibp', 'cuff'] }], text);
  return [
    ...detach,
    ...attach,
    ...measure.map(({ name }): Suggestion => ({
      key: 'bp',
      name,
      kind: 'Monitor',
      does: { type: 'act', act: { type: 'measureCuff' } },
    })),
  ];
}

function places(text: string): readonly Suggestion[] {
  const panels = PANELS.map(({ key, name }): Suggestion => ({
    key: `g:${key}`,
    name: `Go to ${name}`,
    kind: 'Place',
    does: { type: 'panel', panel: key },
  }));
  const all: readonly Suggestion[] = [
    ...panels,
    { key: 'finish', name: 'Finish', kind: 'Place', does: { type: 'finish' } },
  ];
  return find(all, text, 9);
}

function treatments(text: string, scene: Scene): readonly Suggestion[] {
  const order = readOrder(text);
  const oxygen = /\b(oxygen|o2)\b/.test(text.toLowerCase()) && order.dose !== null ? [oxygenAt(order.dose)] : [];
  const found = find(treatablesOf(scene.catalogue), order.words === '' ? text : order.words, 5);
  return [...oxygen, ...found.flatMap((each) => [...ready(each, order, scene), form(each)])];
}

function oxygenAt(flowLPerMin: number): Suggestion {
  const device: OxygenDevice = flowLPerMin >= 10 ? 'nonRebreather' : flowLPerMin >= 5 ? 'simpleMask' : 'nasalCannula';
  const name =
    device === 'nonRebreather' ? 'reservoir mask' : device === 'simpleMask' ? 'simple mask' : 'nasal cannula';
  return {
    ...{ key: 'oxygen', name: `Give oxygen ${flowLPerMin} L/min by ${name}`, kind: 'Oxygen' },
    does: { type: 'act', act: { type: 'setOxygen', device, flowLPerMin } },
  };
}

function form(each: Treatable): Suggestion {
  return {
    key: `t:${each.key}`,
    name: `${each.name}…`,
    kind: KIND_NAMES[each.kind],
    does: { type: 'form', treatable: each.key },
  };
}

/** The whole order where the line says enough: dose and route of a medicine, volume and minutes of a fluid, a position. */
function ready(each: Treatable, order: Order, scene: Scene): readonly Suggestion[] {
  const names = namesOf(scene);
  if (each.kind === 'medication' && order.dose !== null) {
    const way = each.medication.doses.find((dose) => dose.route === order.route) ?? each.medication.doses[0];
    const unit = order.unit ?? way?.unit;
    const route = order.route ?? way?.route;
    if (!unit || !route) return [];
    const act = {
      type: 'giveMedication',
      medication: each.medication.medication,
      dose: order.dose,
      unit,
      route,
    } as Extract<Suggestion['does'], { type: 'act' }>['act'];
    return act.type === 'giveMedication'
      ? [{ key: `d:${each.key}`, name: `Give ${orderText(act, names)}`, kind: 'Medicines', does: { type: 'act', act } }]
      : [];
  }
  if (each.kind === 'fluid' && order.dose !== null && order.minutes !== null && !each.fluid.isBlood) {
    const act = {
      type: 'giveFluid',
      fluid: each.fluid.fluid,
      volumeMl: order.dose,
      overMinutes: order.minutes,
    } as const;
    return [
      { key: `d:${each.key}`, name: `Give ${orderText(act, names)}`, kind: 'Fluids', does: { type: 'act', act } },
    ];
  }
  if (each.kind === 'position') {
    return [
      {
        key: `d:${each.key}`,
        name: sentence(`position: ${each.name.toLowerCase()}`),
        kind: 'Position',
        does: { type: 'act', act: { type: 'position', posture: each.posture } },
      },
    ];
  }
  return [];
}
