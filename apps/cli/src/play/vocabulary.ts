import type { CaseData, Catalogue } from '@openward/encounter';
import type { Named } from './find.ts';

/** Everything a line may name in this encounter. */
export interface Vocabulary {
  readonly medications: readonly Named[];
  readonly fluids: readonly Named[];
  readonly investigations: readonly Named[];
  readonly manoeuvres: readonly Named[];
  readonly procedures: readonly (Named & { readonly settings: readonly string[] })[];
  readonly people: readonly Named[];
  readonly diagnoses: readonly Named[];
  readonly sections: readonly Named[];
}

export function vocabularyOf(data: CaseData, catalogue: Catalogue): Vocabulary {
  return {
    medications: catalogue.medications.map(({ medication, names }) => ({
      key: medication,
      names: [names.inn, names.uk, names.us, ...names.brands],
    })),
    fluids: catalogue.fluids.map(({ fluid, names }) => ({ key: fluid, names: [names.uk, names.us] })),
    investigations: catalogue.investigations.map(({ investigation, name, synonyms }) => ({
      key: investigation,
      names: [name, ...synonyms],
    })),
    manoeuvres: catalogue.manoeuvres.map(({ manoeuvre, name }) => ({ key: manoeuvre, names: [name] })),
    procedures: catalogue.procedures.map(({ procedure, name, settings = [] }) => ({
      key: procedure,
      names: [name],
      settings: settings.map(({ setting }) => setting),
    })),
    people: [
      ...data.dialogue.speakers.map(({ id, name }) => ({ key: id, names: [name] })),
      ...catalogue.people.map(({ id, name, role }) => ({ key: id, names: [name, role] })),
    ],
    diagnoses: catalogue.diagnoses.map(({ diagnosis, name, synonyms }) => ({
      key: diagnosis,
      names: [name, ...synonyms],
    })),
    sections: data.patient.chart.map(({ section, title }) => ({ key: section, names: [title] })),
  };
}
