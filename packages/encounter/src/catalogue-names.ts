import type { Catalogue } from './contract/catalogue.ts';

/**
 * The name of every key of the catalogue for the words of marks: drugs and fluids by their local names, examinations in
 * quotes because theirs are phrases.
 */
export function catalogueNames(catalogue: Catalogue, profile: string): Readonly<Record<string, string>> {
  const drugNames = catalogue.profiles.find((p) => p.profile === profile)?.drugNames ?? 'uk';
  return Object.fromEntries([
    ...catalogue.medications.map((m) => [m.medication, m.names[drugNames]]),
    ...catalogue.fluids.map((f) => [f.fluid, f.names[drugNames]]),
    ...catalogue.investigations.map((i) => [i.investigation, i.name]),
    ...catalogue.manoeuvres.map((m) => [m.manoeuvre, `‘${m.name}’`]),
    ...catalogue.procedures.map((p) => [p.procedure, p.name]),
    ...catalogue.people.map((p) => [p.id, p.name]),
    ...catalogue.diagnoses.map((d) => [d.diagnosis, d.name]),
  ]);
}
