import type { Scene } from '../../../engine-worker/protocol.ts';

/** The names of everything in a scene, by key, in the words of its practice profile. */
export interface Names {
  medication(key: string): string;
  fluid(key: string): string;
  investigation(key: string): string;
  manoeuvre(key: string): string;
  procedure(key: string): string;
  person(key: string): string;
  diagnosis(key: string): string;
  analyte(key: string): { readonly name: string; readonly decimals?: number };
  chart(section: string): string;
}

const made = new WeakMap<Scene, Names>();

export function namesOf(scene: Scene): Names {
  const known = made.get(scene);
  if (known) return known;
  const { catalogue, patient } = scene;
  const medications = new Map(catalogue.medications.map((each) => [each.medication, each.name]));
  const fluids = new Map(catalogue.fluids.map((each) => [each.fluid, each.name]));
  const investigations = new Map(catalogue.investigations.map((each) => [each.investigation, each.name]));
  const manoeuvres = new Map(catalogue.manoeuvres.map((each) => [each.manoeuvre, each.name]));
  const procedures = new Map(catalogue.procedures.map((each) => [each.procedure, each.name]));
  const people = new Map(catalogue.people.map((each) => [each.id, each.name]));
  const diagnoses = new Map(catalogue.diagnoses.map((each) => [each.diagnosis, each.name]));
  const analytes = new Map(catalogue.analytes.map((each) => [each.analyte, each]));
  const chart = new Map(patient.chart.map((each) => [each.section, each.title]));
  const names: Names = {
    medication: (key) => medications.get(key) ?? key,
    fluid: (key) => fluids.get(key) ?? key,
    investigation: (key) => investigations.get(key) ?? key,
    manoeuvre: (key) => manoeuvres.get(key) ?? key,
    procedure: (key) => procedures.get(key) ?? key,
    person: (key) => (key === 'learner' ? 'You' : key === 'patient' ? patient.person.name : (people.get(key) ?? key)),
    diagnosis: (key) => diagnoses.get(key) ?? key,
    analyte: (key) => analytes.get(key) ?? { name: key },
    chart: (section) => chart.get(section) ?? section,
  };
  made.set(scene, names);
  return names;
}
