import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Strings of the fake case that no candidate may ever be sent. */
export const secrets = {
  slug: 'secret-slug-of-a-case',
  title: 'Secret Title Of A Case',
  objective: 'Secret objective of a case',
  diagnosis: 'secret-diagnosis-of-a-case',
  asset: 'secret-name-of-the-film.svg',
  summary: 'Secret summary of a case',
};

const person = {
  name: 'Ada Able',
  pronouns: 'she',
  ageYears: 40,
  sex: 'female',
  heightCm: 165,
  weightKg: 60,
  skinTone: 5,
};

const rubricItem = {
  id: 'greets',
  domain: 'communication',
  kind: 'expectation',
  title: 'Speaks to the patient',
  principle: 'Speak.',
  weight: 1,
  weightStatus: 'provisional',
  objectives: ['one'],
  met: { act: { type: 'say' } },
  why: 'People like it.',
  feedback: { met: 'You spoke.', missed: 'You did not.' },
  sources: ['demo'],
};

const fakeCase = {
  case: {
    id: secrets.slug,
    version: 1,
    title: secrets.title,
    summary: secrets.summary,
    specialties: ['demo'],
    setting: 'A room',
    level: 'student',
    minutes: 10,
    objectives: [{ id: 'one', text: secrets.objective, competencies: [] }],
    contentWarnings: [],
    prebrief: { scene: 'Secret scene', role: 'Doctor', goals: ['Help'], notReal: [], help: [] },
  },
  patient: {
    person,
    wristband: { name: 'Ada Able', dateOfBirth: '1985-01-01', hospitalNumber: '1', allergyBand: false },
    appearance: { hair: 'black', clothing: 'gown', notable: [], description: 'A woman in a bed' },
    opening: 'Hello',
    triage: 'Pain',
    chart: [{ section: 'referral', title: 'Referral', text: 'Secret letter', seconds: 10 }],
  },
  truth: { diagnosis: { main: secrets.diagnosis, also: [], acceptable: [], dangerousMisses: [] } },
  physiology: { variants: { mild: { title: 'Mild', processes: [] } } },
  dialogue: { speakers: [] },
  rubric: { items: [rubricItem] },
  debrief: '# Teaching',
};

const catalogue = {
  medications: [],
  fluids: [],
  analytes: [],
  investigations: [{ investigation: 'chest-x-ray', name: 'Chest X-ray', synonyms: ['CXR'], group: 'imaging' }],
  manoeuvres: [],
  procedures: [],
  people: [],
  diagnoses: [],
  profiles: [
    { profile: 'uk', parameters: {} },
    { profile: 'us', parameters: {} },
  ],
  sources: [{ source: 'demo', citation: 'A demo, 2026', year: 2026 }],
};

const json = (file: string, value: unknown): void => writeFileSync(file, JSON.stringify(value));

/** Writes a build with the fake engine and one fake case below `folder`; returns their hashes. */
export function writeFakeDist(folder: string): { dist: string; engine: string; pack: string; slug: string } {
  const dist = join(folder, 'dist');
  const code = readFileSync(join(import.meta.dirname, 'fake-engine.mjs'));
  const engine = createHash('sha256').update(code).digest('hex');
  const pack = createHash('sha256')
    .update(JSON.stringify([fakeCase, catalogue]))
    .digest('hex');
  const caseFolder = join(dist, 'pack', pack, 'cases', secrets.slug);
  for (const each of [join(dist, 'engine'), join(caseFolder, 'assets'), join(dist, 'web', 'assets')]) {
    mkdirSync(each, { recursive: true });
  }
  writeFileSync(join(dist, 'engine', `${engine}.js`), code);
  json(join(dist, 'engine', 'manifest.json'), { hash: engine, file: `${engine}.js` });
  json(join(dist, 'pack', 'manifest.json'), { hash: pack });
  json(join(dist, 'pack', pack, 'catalogue.json'), catalogue);
  const { objectives: _, prebrief, ...open } = fakeCase.case;
  json(join(dist, 'pack', pack, 'public.json'), { cases: [{ ...open, prebrief }] });
  json(join(caseFolder, 'case.json'), fakeCase);
  writeFileSync(join(caseFolder, 'assets', secrets.asset), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(dist, 'web', 'index.html'), '<!doctype html><title>Openward</title>');
  writeFileSync(join(dist, 'web', 'assets', 'app-0123abcd.js'), `console.log(${JSON.stringify('x'.repeat(4000))});`);
  return { dist, engine, pack, slug: secrets.slug };
}
