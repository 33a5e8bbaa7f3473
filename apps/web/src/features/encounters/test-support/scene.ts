import type { Scene } from '../../../engine-worker/protocol.ts';

/** A small scene with one of everything. */
export const SCENE: Scene = {
  title: 'A case',
  setting: 'A ward',
  mode: 'practise',
  level: 'student',
  profileName: 'UK',
  timeLimitMinutes: 45,
  patient: {
    person: {
      name: 'Ada Okafor',
      pronouns: 'she/her',
      ageYears: 40,
      sex: 'female',
      heightCm: 165,
      weightKg: 70,
      skinTone: 8,
    },
    wristband: { name: 'Ada Okafor', dateOfBirth: '1986-01-01', hospitalNumber: '1', allergyBand: false },
    appearance: { hair: 'short black', clothing: 'gown', notable: [], description: 'a woman on a trolley' },
    triage: 'Breathless.',
    opening: 'Help me.',
    chart: [{ section: 'referral', title: 'Referral letter' }],
  },
  catalogue: {
    medications: [
      {
        medication: 'epinephrine',
        name: 'adrenaline',
        synonyms: ['epinephrine'],
        doses: [
          { route: 'intramuscular', unit: 'mg', usual: { from: 0.3, to: 0.5 }, text: '0.5 mg', seconds: 45 },
          { route: 'intravenous', unit: 'microgram' },
        ],
        infusions: [{ route: 'intravenous', unit: 'microgram/min' }],
      },
    ],
    fluids: [{ fluid: 'balancedCrystalloid', name: 'Balanced crystalloid', isBlood: false }],
    analytes: [{ analyte: 'lactate', name: 'Lactate', decimals: 1 }],
    investigations: [{ investigation: 'chest-x-ray', name: 'Chest X-ray', synonyms: ['CXR'], group: 'imaging' }],
    manoeuvres: [
      {
        manoeuvre: 'trachea',
        name: 'Position of the trachea',
        region: 'neck',
        technique: 'palpate',
        intimate: false,
        seconds: 8,
      },
      {
        manoeuvre: 'breath-sounds-left',
        name: 'Breath sounds, left',
        region: 'chestFront',
        technique: 'auscultate',
        intimate: false,
      },
    ],
    procedures: [
      {
        procedure: 'needle-decompression',
        name: 'Needle decompression',
        sites: ['second-intercostal-midclavicular'],
        needsSide: true,
        needsConsent: false,
      },
    ],
    people: [{ id: 'registrar', name: 'Dr Leah Brandt', role: 'Medical registrar', kind: 'staff', callable: true }],
    diagnoses: [{ diagnosis: 'anaphylaxis', name: 'Anaphylaxis', synonyms: [] }],
    actTimes: { setOxygen: 15 },
  },
};
