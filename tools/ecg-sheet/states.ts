import type { BodyAction, BodySpec, Person } from '@openward/physiology';

/** One ECG of the sheet: who, what ails, what is done, how long until it is recorded. */
export interface EcgState {
  readonly file: string;
  readonly title: string;
  readonly person?: Partial<Person>;
  readonly processes?: BodySpec['processes'];
  readonly acts?: readonly BodyAction[];
  readonly waitS: number;
  /** Values of the state that other parts of the body would take long to reach, for the drawing alone. */
  readonly salts?: Readonly<Partial<Record<'potassium' | 'calcium', number>>>;
  readonly coreC?: number;
  readonly seed?: number;
}
const beat = (site: string, severity = 1, parameters: Readonly<Record<string, number>> = {}): BodySpec['processes'] => [
  { process: 'arrhythmia', site, severity, parameters },
];
const infarct = (site: string, ageMin: number, severity = 0.6): BodySpec['processes'] => [
  { process: 'myocardialInfarction', site, severity, parameters: { ageMin, fibrillation: 0 } },
];

export const STATES: readonly EcgState[] = [
  { file: 'sinus', title: 'Sinus rhythm, 30-year-old man', waitS: 10 },
  {
    file: 'older-hypertension',
    title: 'Left ventricular hypertrophy, hypertension, 75',
    person: { ageYears: 75, chronic: [{ condition: 'hypertension', severity: 1 }] },
    waitS: 10,
  },
  { file: 'left-bundle', title: 'Left bundle branch block', processes: beat('leftBundleBranchBlock'), waitS: 20 },
  { file: 'right-bundle', title: 'Right bundle branch block', processes: beat('rightBundleBranchBlock'), waitS: 20 },
  { file: 'first-degree', title: 'First-degree AV block', processes: beat('firstDegreeBlock', 0.7), waitS: 20 },
  {
    file: 'mobitz-1',
    title: 'Second-degree AV block, Mobitz I',
    processes: beat('secondDegreeMobitzI', 0.5),
    waitS: 30,
  },
  {
    file: 'mobitz-2',
    title: 'Second-degree AV block, Mobitz II',
    processes: beat('secondDegreeMobitzII', 0.6),
    waitS: 30,
  },
  { file: 'two-to-one', title: 'Second-degree AV block, 2:1', processes: beat('secondDegreeTwoToOne'), waitS: 30 },
  {
    file: 'complete-junctional',
    title: 'Complete heart block, junctional escape',
    processes: beat('completeHeartBlock', 0.4),
    waitS: 40,
  },
  {
    file: 'complete-ventricular',
    title: 'Complete heart block, ventricular escape',
    processes: beat('completeHeartBlock', 1),
    waitS: 40,
  },
  { file: 'atrial-fibrillation', title: 'Atrial fibrillation', processes: beat('atrialFibrillation'), waitS: 30 },
  {
    file: 'atrial-flutter',
    title: 'Atrial flutter',
    processes: beat('atrialFlutter', 1, { ratePerMin: 75 }),
    waitS: 30,
  },
  {
    file: 'supraventricular',
    title: 'AV nodal re-entrant tachycardia',
    processes: beat('supraventricularTachycardia'),
    waitS: 20,
  },
  { file: 'ventricular-ectopics', title: 'Ventricular ectopics', processes: beat('ventricularEctopics', 1), waitS: 20 },
  {
    file: 'ventricular-tachycardia',
    title: 'Monomorphic ventricular tachycardia',
    processes: beat('ventricularTachycardia', 0.3),
    waitS: 12,
  },
  { file: 'torsades', title: 'Torsades de pointes', processes: beat('torsades', 1), waitS: 2, seed: 3 },
  {
    file: 'fibrillation-coarse',
    title: 'Ventricular fibrillation, coarse',
    processes: [{ process: 'cardiacArrest', site: 'ventricularFibrillation', severity: 1 }],
    waitS: 10,
  },
  {
    file: 'fibrillation-fine',
    title: 'Ventricular fibrillation, fine (6 min)',
    processes: [{ process: 'cardiacArrest', site: 'ventricularFibrillation', severity: 1 }],
    waitS: 360,
  },
  { file: 'junctional', title: 'Junctional rhythm', processes: beat('junctional'), waitS: 30 },
  { file: 'paced', title: 'Ventricular pacing', processes: beat('paced'), waitS: 30 },
  { file: 'anterior-20-min', title: 'Anterior infarction, 20 minutes', processes: infarct('anterior', 20), waitS: 20 },
  {
    file: 'anterior-5-min',
    title: 'Anterior occlusion, 4 minutes (hyperacute T)',
    processes: infarct('anterior', 3),
    waitS: 60,
  },
  { file: 'anterior-10-h', title: 'Anterior infarction, 10 hours', processes: infarct('anterior', 600), waitS: 20 },
  { file: 'inferior-1-h', title: 'Inferior infarction, 1 hour', processes: infarct('inferior', 60), waitS: 20 },
  { file: 'lateral-1-h', title: 'Lateral infarction, 1 hour', processes: infarct('lateral', 60), waitS: 20 },
  { file: 'posterior-1-h', title: 'Posterior infarction, 1 hour', processes: infarct('posterior', 60), waitS: 20 },
  {
    file: 'right-ventricular',
    title: 'Inferior and right ventricular infarction, 1 hour',
    processes: infarct('rightVentricular', 60),
    waitS: 20,
  },
  { file: 'potassium-6-7', title: 'Potassium 6.7 mmol/L', salts: { potassium: 6.7 }, waitS: 10 },
  { file: 'potassium-8', title: 'Potassium 8 mmol/L', salts: { potassium: 8 }, waitS: 10 },
  { file: 'potassium-9-3', title: 'Potassium 9.3 mmol/L', salts: { potassium: 9.3 }, waitS: 8 },
  { file: 'potassium-2-3', title: 'Potassium 2.3 mmol/L', salts: { potassium: 2.3 }, waitS: 10 },
  { file: 'calcium-0-75', title: 'Ionised calcium 0.75 mmol/L', salts: { calcium: 0.75 }, waitS: 10 },
  { file: 'hypothermia', title: 'Core temperature 29 °C', coreC: 29, waitS: 20 },
  {
    file: 'pulmonary-embolism',
    title: 'Pulmonary embolism, large',
    processes: [{ process: 'pulmonaryEmbolism', severity: 0.7 }],
    waitS: 300,
  },
  {
    file: 'tamponade',
    title: 'Pericardial tamponade',
    processes: [{ process: 'pericardialTamponade', severity: 1 }],
    waitS: 600,
  },
  {
    file: 'amitriptyline',
    title: 'Amitriptyline poisoning',
    acts: [{ kind: 'bolus', drug: 'amitriptyline', doseMg: 2000, route: 'oral' }],
    waitS: 2400,
  },
  {
    file: 'digoxin',
    title: 'Digoxin effect',
    acts: [{ kind: 'bolus', drug: 'digoxin', doseMg: 1, route: 'intravenous' }],
    waitS: 7200,
  },
  {
    file: 'wellens',
    title: 'Anterior wall four hours after reperfusion',
    processes: infarct('anterior', 25, 0.4),
    acts: [{ kind: 'openCoronary', site: 'anterior' }],
    waitS: 14400,
  },
];
