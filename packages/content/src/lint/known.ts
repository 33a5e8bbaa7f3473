import { ACT_KINDS } from '@openward/dialogue';
import { PLAIN_ACT_TYPES, type Catalogue } from '@openward/encounter';
import { PROCESSES, QUANTITY_KEYS } from '@openward/physiology';
import type { ReadCase } from '../cases/read-case.ts';
import type { ReferenceKind } from './reference.ts';

/** Types of timeline entries that no act carries, as `packages/encounter/src/record/timeline.ts` adds them. */
const ENTRY_TYPES = [
  'delegate',
  'refused',
  'interrupted',
  'said',
  'disclosed',
  'emotionShown',
  'move',
  'cueGiven',
  'cueAnswered',
  'felt',
  'found',
  'sampleTaken',
  'resulted',
  'challenged',
  'alarmed',
  'crossed',
  'rhythmChanged',
  'happened',
  'cued',
  'called',
  'arrived',
  'runningEnded',
  'died',
  'finished',
];
/** People who are in every room without a catalogue entry. */
const ALWAYS = ['learner', 'patient', 'nurse'];

/** The keys that exist of one kind, for this case. A running infusion may also be named by the engine (`run12`). */
export function knownKeys(kind: ReferenceKind, read: ReadCase, catalogue: Catalogue): ReadonlySet<string> {
  return new Set(KNOWN[kind](read, catalogue));
}

type Keys = (read: ReadCase, catalogue: Catalogue) => Iterable<string>;

const KNOWN: Readonly<Record<ReferenceKind, Keys>> = {
  medication: (_, c) => c.medications.map((m) => m.medication),
  fluid: (_, c) => c.fluids.map((f) => f.fluid),
  investigation: (_, c) => c.investigations.map((i) => i.investigation),
  analyte: (_, c) => c.analytes.map((a) => a.analyte),
  manoeuvre: (_, c) => c.manoeuvres.map((m) => m.manoeuvre),
  procedure: (_, c) => c.procedures.map((p) => p.procedure),
  person: (r, c) => [...ALWAYS, ...c.people.map((p) => p.id), ...(r.parts.dialogue?.speakers ?? []).map((s) => s.id)],
  diagnosis: (_, c) => c.diagnoses.map((d) => d.diagnosis),
  topic: (r, c) => [...c.inventory.topics, ...(r.parts.dialogue?.topics ?? [])].map((t) => t.topic),
  actKind: () => ACT_KINDS,
  fact: (r) => (r.parts.dialogue?.facts ?? []).map((f) => f.id),
  finding: (r, c) => [...(r.parts.truth?.findings ?? []), ...c.manoeuvres.flatMap((m) => m.findings)].map((f) => f.id),
  happening: (r) => (r.parts.truth?.happenings ?? []).map((h) => h.id),
  cue: (r) => (r.parts.truth?.cues ?? []).map((q) => q.id),
  section: (r) => (r.parts.patient?.chart ?? []).map((s) => s.section),
  running: (r, c) => [
    ...(r.parts.physiology?.running ?? []).map((x) => x.id),
    ...c.medications.map((m) => m.medication),
    ...c.fluids.map((f) => f.fluid),
  ],
  quantity: () => QUANTITY_KEYS,
  process: () => Object.keys(PROCESSES),
  source: (_, c) => c.sources.map((s) => s.source),
  objective: (r) => (r.parts.case?.objectives ?? []).map((o) => o.id),
  item: (r) => (r.parts.rubric?.items ?? []).map((i) => i.id),
  playthrough: (r) => Object.keys(r.locatedPlaythroughs),
  variant: (r) => Object.keys(r.parts.physiology?.variants ?? {}),
  profile: (_, c) => c.profiles.map((p) => p.profile),
  parameter: (_, c) => c.profiles.flatMap((p) => Object.keys(p.parameters)),
  conversation: (_, c) => (c.conversations ?? []).map((each) => each.conversation),
  entryType: () => [...PLAIN_ACT_TYPES, ...ENTRY_TYPES],
  asset: (r) => r.assets,
};
/** The file that each kind is read from: while it does not fit its schema, its keys are not known and nothing is said of them. */
export const NEEDS: Readonly<
  Partial<Record<ReferenceKind, 'dialogue' | 'truth' | 'patient' | 'physiology' | 'case' | 'rubric'>>
> = {
  person: 'dialogue',
  topic: 'dialogue',
  fact: 'dialogue',
  finding: 'truth',
  happening: 'truth',
  cue: 'truth',
  section: 'patient',
  running: 'physiology',
  objective: 'case',
  item: 'rubric',
  variant: 'physiology',
};
