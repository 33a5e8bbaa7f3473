import type { Catalogue, CaseData } from '@openward/encounter';
import type { Exam, Menu, RouteResponse, routes, Sitting } from '../../contracts/index.ts';
import type { ExamRow } from './exams.store.ts';

function statusOf({ startedAt, finishedAt }: ExamRow): Sitting['status'] {
  if (finishedAt !== null) return 'finished';
  return startedAt === null ? 'waiting' : 'running';
}

/** A sitting as anyone who may see it does. */
export function sittingView(row: ExamRow): Sitting {
  return {
    exam: row.id,
    status: statusOf(row),
    minutes: row.minutes + row.extraMinutes,
    level: row.level,
    pauseAllowed: row.pauseAllowed,
    debriefReleased: row.releaseDebrief,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

/** A sitting as staff see it. */
export function examView(row: ExamRow, title: string, names: ReadonlyMap<string, string>): Exam {
  const { caseSlug, profile, seed, variant, pack, engine, candidate } = row;
  return {
    ...sittingView(row),
    ...{ case: caseSlug, title, profile, seed, variant, pack, engine },
    candidate: candidate === null ? null : { id: candidate, name: names.get(candidate) ?? '' },
  };
}

/** The same words before every sitting, so that they give nothing away. */
export const generalPrebrief: RouteResponse<typeof routes.getSitting>['prebrief'] = {
  goals: [
    'Meet the patient, find out what is wrong, and treat what cannot wait.',
    'Work as you would on the ward: speak, examine, order, give, call for help, and say what you think.',
    'Finish with where the patient goes next, and what to watch for.',
  ],
  notReal: [
    'The patient is simulated, and may die. That is not the same as failing.',
    'Acts take the time they take on a ward. Typing and reading cost none.',
  ],
  help: [
    'Orders are found by searching; the same can be found in every sitting.',
    'Everything acknowledged is kept. After a lost connection, open the sitting again and go on.',
    'You may stop at any time with Finish.',
  ],
};

/** The patient as first seen, by an allow-list. */
export function firstSeen({
  case: about,
  patient,
}: Pick<CaseData, 'case' | 'patient'>): RouteResponse<typeof routes.getSitting>['patient'] {
  const { person, wristband, appearance, triage, chart } = patient;
  const { name, pronouns, ageYears, sex, heightCm, weightKg, skinTone } = person;
  return {
    person: { name, pronouns, ageYears, sex, heightCm, weightKg, skinTone },
    wristband: {
      name: wristband.name,
      dateOfBirth: wristband.dateOfBirth,
      hospitalNumber: wristband.hospitalNumber,
      allergyBand: wristband.allergyBand,
    },
    appearance: {
      hair: appearance.hair,
      clothing: appearance.clothing,
      notable: appearance.notable,
      description: appearance.description,
    },
    triage,
    setting: about.setting,
    chartSections: chart.map(({ section, title }) => ({ section, title })),
  };
}

/** What can be searched for, without findings, doses that are usual, or anything a case decides. */
export function menuView(catalogue: Catalogue, profile: string): Menu {
  const american = catalogue.profiles.find((each) => each.profile === profile)?.drugNames === 'us';
  return {
    medications: catalogue.medications.map(({ medication, names, doses, infusions }) => ({
      medication,
      name: american ? names.us : names.uk,
      synonyms: [names.inn, names.uk, names.us, ...names.brands],
      doses: doses.map(({ route, usual }) => ({ route, unit: usual.unit })),
      infusions: infusions.map(({ route, usual }) => ({ route, unit: usual.unit })),
    })),
    fluids: catalogue.fluids.map(({ fluid, names, isBlood }) => ({
      fluid,
      name: american ? names.us : names.uk,
      isBlood,
    })),
    investigations: catalogue.investigations.map(({ investigation, name, synonyms, group }) => ({
      ...{ investigation, name, synonyms, group },
    })),
    manoeuvres: catalogue.manoeuvres.map(({ manoeuvre, name, region, technique, intimate }) => ({
      ...{ manoeuvre, name, region, technique, intimate },
    })),
    procedures: catalogue.procedures.map(({ procedure, name, sites, needsSide, needsConsent, settings }) => ({
      ...{ procedure, name, sites, needsSide, needsConsent },
      ...(settings && { settings: settings.map(({ usual: _, ...seen }) => seen) }),
    })),
    people: catalogue.people.filter(({ callable }) => callable).map(({ id, name, role }) => ({ id, name, role })),
    diagnoses: catalogue.diagnoses.map(({ diagnosis, name, synonyms }) => ({ diagnosis, name, synonyms })),
    analytes: catalogue.analytes.map(({ analyte, name }) => ({ analyte, name })),
  };
}
