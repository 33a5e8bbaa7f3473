import type { CaseData } from '../contract/case-data.ts';
import type { EncounterSetup } from '../contract/session.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

/** A small case for tests: a bleeding man with an allergy; nothing clinical is meant by its figures. */
export const sampleCase: CaseData = {
  case: {
    id: 'sample',
    version: 1,
    title: 'Sample',
    summary: 'For tests',
    specialties: ['emergency medicine'],
    setting: 'bay',
    level: 'student',
    minutes: 10,
    objectives: [{ id: 'find-it', text: 'Find it', competencies: ['assessment'] }],
    authors: ['Openward'],
    licence: 'CC-BY-4.0',
    contentWarnings: [],
    clinicalReview: { status: 'awaiting' },
    ethicsReview: { status: 'awaiting' },
    timeLimitMinutes: 30,
    prebrief: { scene: 'A bay', role: 'Doctor', goals: ['Help'], notReal: [], help: [] },
  },
  patient: {
    person: {
      name: 'Sam Hill',
      pronouns: 'he/him',
      ageYears: 40,
      sex: 'male',
      heightCm: 178,
      weightKg: 80,
      skinTone: 4,
    },
    wristband: { name: 'Sam Hill', dateOfBirth: '1986-02-03', hospitalNumber: '123', allergyBand: true },
    appearance: { hair: 'short', clothing: 'gown', notable: [], description: 'A man on a trolley' },
    culture: { background: 'none given', notes: [] },
    languages: [{ language: 'English', fluency: 'native' }],
    literacy: 'usual',
    supportNeeds: [],
    opening: 'Help me.',
    triage: 'Urgent',
    chart: [{ section: 'allergies', title: 'Allergies', text: 'Penicillin: rash.', seconds: 5 }],
    present: ['nurse'],
  },
  truth: {
    diagnosis: { main: 'haemorrhage', also: [], acceptable: [], dangerousMisses: [] },
    findings: [
      {
        id: 'belly',
        manoeuvre: 'trachea',
        when: { vital: 'heartRate', above: 400, when: 'now' },
        percept: 'Never shown.',
      },
    ],
    investigations: [
      { investigation: 'chest-x-ray', reports: [{ report: 'Ribs broken on the left.', images: ['a.svg'] }] },
    ],
    happenings: [
      {
        id: 'relative-asks',
        when: { elapsed: { since: 'start', atLeastSeconds: 60 } },
        speaker: 'nurse',
        words: 'His brother is here.',
        text: 'The brother came.',
      },
    ],
    procedures: [{ procedure: 'needle-decompression', failureChance: 1, failureNote: 'No hiss of air.' }],
    allergies: [{ medications: ['amoxicillin-clavulanate'], reaction: 'rash' }],
    cues: [
      {
        id: 'oxygen-cue',
        when: { elapsed: { since: 'start', atLeastSeconds: 20 } },
        text: 'Look at the lips.',
        reason: 'They are pale.',
        sources: ['sample'],
      },
    ],
  },
  physiology: { processes: [{ process: 'haemorrhage', severity: 0.5 }], priorS: 10, posture: 'supine' },
  dialogue: {
    speakers: [
      {
        id: 'patient',
        name: 'Sam Hill',
        relation: 'patient',
        languages: ['English'],
        style: { verbosity: 'usual', literacy: 'usual', trustAtStart: 0.5 },
        notUnderstood: ['Sorry, I did not get that.'],
        doesNotKnow: ['I do not know.'],
        tooUnwell: ['...'],
        noSharedLanguage: [],
        greeting: 'Hello.',
        replies: [],
      },
    ],
    facts: [
      {
        id: 'fell',
        topics: ['presenting-complaint'],
        fact: 'Fell from a ladder.',
        told: [{ by: 'patient', words: 'I fell off a ladder.' }],
      },
      {
        id: 'penicillin',
        topics: ['allergies'],
        fact: 'Allergic to penicillin.',
        told: [{ by: 'patient', words: 'Penicillin gives me a rash.' }],
        safety: true,
      },
    ],
    topics: [],
  },
  rubric: {
    items: [
      {
        id: 'oxygen',
        domain: 'treatment',
        kind: 'expectation',
        title: 'Oxygen',
        principle: 'Give oxygen',
        weight: 2,
        weightStatus: 'provisional',
        objectives: ['find-it'],
        met: { act: { type: 'setOxygen', device: 'nonRebreather' }, withinSeconds: 120 },
        partly: { act: { type: 'setOxygen' } },
        why: 'Because',
        feedback: { met: 'Given.', partly: 'Late.', missed: 'Not given.' },
        sources: ['sample'],
      },
      {
        id: 'allergies',
        domain: 'safety',
        kind: 'expectation',
        title: 'Allergies',
        principle: 'Ask',
        weight: 1,
        weightStatus: 'provisional',
        objectives: ['find-it'],
        met: { any: [{ act: { type: 'confirmAllergies' } }, { act: { type: 'disclosed', fact: 'penicillin' } }] },
        why: 'Because',
        feedback: { met: 'Asked.', missed: 'Not asked.' },
        sources: ['sample'],
      },
      {
        id: 'after-arrest',
        domain: 'treatment',
        kind: 'expectation',
        title: 'Compressions',
        principle: 'Compress',
        weight: 5,
        weightStatus: 'provisional',
        objectives: [],
        cue: { first: { type: 'rhythmChanged', rhythm: 'asystole' } },
        met: { act: { type: 'startCompressions' } },
        why: 'Because',
        feedback: { met: 'Done.', missed: 'Not done.' },
        sources: ['sample'],
      },
      {
        id: 'gave-penicillin',
        domain: 'safety',
        kind: 'harm',
        title: 'Penicillin',
        principle: 'Do not',
        weight: 1,
        weightStatus: 'provisional',
        objectives: [],
        met: { act: { type: 'giveMedication', groups: { includes: 'penicillin' } } },
        why: 'Because',
        feedback: { met: '', missed: 'Given in spite of the allergy.' },
        sources: ['sample'],
      },
    ],
  },
  debrief: '# Sample',
};

export function sampleSetup(change: Partial<EncounterSetup> = {}): EncounterSetup {
  return {
    case: sampleCase,
    catalogue: sampleCatalogue,
    profile: 'united-kingdom',
    mode: 'practise',
    level: 'student',
    seed: 7,
    engine: 'engine',
    pack: 'pack',
    ...change,
  };
}

/** A command of the learner. */
export function command(act: unknown, id: string): { id: string; actor: string; role: string; act: unknown } {
  return { id, actor: 'learner', role: 'learner', act };
}
