import type { Catalogue, MonitorObservation, Observation, ObservationEntry, Score } from '@openward/encounter';
import { words } from '@openward/encounter';
import { ecgText } from './ecg-text.ts';
import { clock } from '@openward/kernel';

/** What is new, one line each. */
export function showEntries(observation: Observation, catalogue: Catalogue): readonly string[] {
  return observation.entries.flatMap((entry) => {
    const text = entryText(entry, catalogue, observation);
    return text === null ? [] : [`${clock(entry.tick).padStart(6)}  ${text}`];
  });
}

function entryText(entry: ObservationEntry, catalogue: Catalogue, observation: Observation): string | null {
  const person = (id: string): string =>
    observation.people.find((each) => each.id === id)?.name ?? (id === 'learner' ? 'You' : id);
  switch (entry.kind) {
    case 'words':
      return `${person(entry.speaker)}: ${entry.text}`;
    case 'finding':
      return `${catalogue.manoeuvres.find((each) => each.manoeuvre === entry.manoeuvre)?.name ?? entry.manoeuvre}: ${entry.text}`;
    case 'result':
      return resultText(entry, catalogue);
    case 'chart':
      return `Chart, ${words(entry.section)}: ${entry.text}`;
    case 'act':
      return entry.by === 'learner' ? null : `${person(entry.by)} · ${entry.text}`;
    case 'outcome':
      return entry.text === '' ? null : entry.text;
    case 'challenge':
      return `${person(entry.by)}: ${entry.text} (yes / no)`;
    case 'event':
      return entry.text;
    case 'cue':
      return `→ ${entry.text} ${entry.reason}`;
  }
}

function resultText(entry: Extract<ObservationEntry, { kind: 'result' }>, catalogue: Catalogue): string {
  const name =
    catalogue.investigations.find((each) => each.investigation === entry.investigation)?.name ?? entry.investigation;
  const values = entry.values.map((value) => {
    const range =
      value.low === undefined && value.high === undefined ? '' : ` (${value.low ?? ''}–${value.high ?? ''})`;
    const analyte = catalogue.analytes.find((each) => each.analyte === value.analyte)?.name ?? value.analyte;
    return `${analyte} ${value.value}${value.unit ? ` ${value.unit}` : ''}${range}${value.flag === undefined ? '' : ` ${value.flag}`}`;
  });
  const images =
    entry.images === undefined
      ? []
      : [`[${entry.images.length} image${entry.images.length === 1 ? '' : 's'}; the report says what is in it]`];
  return `${name}: ${[...values, ...(entry.report === undefined ? [] : [entry.report]), ...images].join('; ')}${entry.ecg === undefined ? '' : `\n${ecgText(entry.ecg)}`}`;
}

/** The patient and the monitor now, in two or three lines. */
export function showNow(observation: Observation): readonly string[] {
  const { appearance, monitor, running, ongoing, oxygen, pending } = observation;
  const fraction = oxygen.fraction === undefined ? '' : ` ${Math.round(oxygen.fraction * 100)} %`;
  const skin = (['pallor', 'cyanosis', 'flushing', 'sweating', 'mottling', 'urticaria', 'angioedema'] as const).filter(
    (sign) => appearance[sign] >= 4,
  );
  return [
    `${clock(observation.tick).padStart(6)}  ${words(appearance.posture)}, ${words(appearance.consciousness)}, breathing ${appearance.breathingEffort}${skin.length > 0 ? `, ${SEEN(skin)}` : ''}`,
    `        ${monitorText(monitor)}`,
    `        oxygen: ${oxygen.device === 'none' ? 'none' : `${oxygen.flowLPerMin} L/min, ${words(oxygen.device)}${fraction}`}; running: ${running.map((each) => `${each.running} (${[each.name, each.givenText].filter(Boolean).join(', ')})`).join('; ') || 'nothing'}; awaited: ${pending.map((each) => each.investigation).join(', ') || 'nothing'}`,
    ...ongoing.map((each) => `        going on: ${each.procedure}${each.settings === '' ? '' : `, ${each.settings}`}`),
  ];
}

const WORDS = {
  pallor: 'pale',
  cyanosis: 'blue',
  flushing: 'flushed',
  sweating: 'sweating',
  mottling: 'patchy purple',
  urticaria: 'raised patches',
  angioedema: 'swollen',
} as const;
const SEEN = (signs: readonly (keyof typeof WORDS)[]): string => signs.map((sign) => WORDS[sign]).join(', ');

function monitorText(monitor: MonitorObservation): string {
  if (monitor.attached.length === 0 && monitor.cuff.atTick < 0) return 'monitor: nothing attached';
  const read = (name: string, value: number | null, unit: string): string =>
    `${name} ${value === null ? '– –' : `${value}${unit}`}`;
  const shown = [
    read('HR', monitor.heartRate.value, ''),
    read('SpO2', monitor.spo2.value, '%'),
    read('RR', monitor.respiratoryRate.value, ''),
    monitor.cuff.systolic === null ? 'BP – –' : `BP ${monitor.cuff.systolic}/${monitor.cuff.diastolic ?? '–'}`,
  ];
  return `monitor: ${shown.join('  ')}${monitor.alarms.length > 0 ? `  !! ${monitor.alarms.map((alarm) => alarm.text).join('; ')}` : ''}`;
}

/** The marks with what happened, why each counts, and its sources. */
export function showScore(score: Score, catalogue: Catalogue): readonly string[] {
  const cite = (id: string): string => catalogue.sources.find((source) => source.source === id)?.citation ?? id;
  const item = (each: Score['items'][number]): string =>
    `  [${each.status}] ${each.title}: ${each.feedback || each.explanation}\n      Why: ${each.why}\n      ${each.sources.map(cite).join('\n      ')}`;
  return [
    ...score.domains.map(
      (each) =>
        `${each.domain.padEnd(16)} ${each.fraction === null ? 'not assessable' : `${Math.round(each.fraction * 100)} %`}${each.notAssessable > 0 ? ` (${each.notAssessable} not assessable)` : ''}`,
    ),
    ...(score.provisional ? ['The weights are provisional: clinicians have not set them yet.'] : []),
    '',
    ...score.harms.filter((each) => each.status === 'harm').map((each) => `HARM\n${item(each)}`),
    ...score.items.map(item),
  ];
}
