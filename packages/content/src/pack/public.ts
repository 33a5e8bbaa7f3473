import type { CaseData, Catalogue } from '@openward/encounter';

/**
 * The public part of a case: what may be read before it is played (`case.yaml`), and the patient as first seen. In
 * exams a candidate gets `firstSeen` alone; truth, body, dialogue, rubric and debrief are in neither.
 */
export function publicCase(data: CaseData) {
  return {
    ...data.case,
    variants: Object.entries(data.physiology.variants ?? {}).map(([variant, { title }]) => ({ variant, title })),
    firstSeen: firstSeen(data),
  };
}
export type PublicCase = ReturnType<typeof publicCase>;

/** What is on the wristband and the board, and what the eye sees from the door. Chart sections by title; their words come when they are read. */
export function firstSeen({ case: { setting }, patient }: CaseData) {
  const { person, wristband, appearance, triage, chart } = patient;
  return {
    person,
    wristband,
    appearance,
    triage,
    setting,
    chartSections: chart.map(({ section, title }) => ({ section, title })),
  };
}

/** What can be found, ordered and given in every encounter: the same list in each, without findings, values or reports. */
export function menu(catalogue: Catalogue) {
  return {
    medications: catalogue.medications.map(({ medication, names, doses, infusions }) => ({
      medication,
      name: names.uk,
      synonyms: [...new Set([names.inn, names.us, ...names.brands])].filter((name) => name !== names.uk),
      doses: doses.map(({ route, usual }) => ({ route, unit: usual.unit })),
      infusions: infusions.map(({ route, usual }) => ({ route, unit: usual.unit })),
    })),
    fluids: catalogue.fluids.map(({ fluid, names, isBlood }) => ({ fluid, name: names.uk, isBlood })),
    investigations: catalogue.investigations.map(({ investigation, name, synonyms, group }) => ({
      investigation,
      name,
      synonyms,
      group,
    })),
    manoeuvres: catalogue.manoeuvres.map(({ manoeuvre, name, region, technique, intimate }) => ({
      manoeuvre,
      name,
      region,
      technique,
      intimate,
    })),
    procedures: catalogue.procedures.map(({ procedure, name, sites, needsSide, needsConsent }) => ({
      procedure,
      name,
      sites,
      needsSide,
      needsConsent,
    })),
    people: catalogue.people.filter(({ callable }) => callable).map(({ id, name, role }) => ({ id, name, role })),
    diagnoses: catalogue.diagnoses,
    analytes: catalogue.analytes.map(({ analyte, name }) => ({ analyte, name })),
  };
}
