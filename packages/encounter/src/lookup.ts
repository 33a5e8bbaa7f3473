import type { Catalogue, PracticeProfile } from './contract/catalogue.ts';

/** The catalogue by key, made once per catalogue. */
export interface Lookup {
  readonly catalogue: Catalogue;
  readonly medication: ReadonlyMap<string, Catalogue['medications'][number]>;
  readonly fluid: ReadonlyMap<string, Catalogue['fluids'][number]>;
  readonly analyte: ReadonlyMap<string, Catalogue['analytes'][number]>;
  readonly investigation: ReadonlyMap<string, Catalogue['investigations'][number]>;
  readonly manoeuvre: ReadonlyMap<string, Catalogue['manoeuvres'][number]>;
  readonly procedure: ReadonlyMap<string, Catalogue['procedures'][number]>;
  readonly person: ReadonlyMap<string, Catalogue['people'][number]>;
  readonly diagnosis: ReadonlyMap<string, Catalogue['diagnoses'][number]>;
  readonly profile: ReadonlyMap<string, PracticeProfile>;
}

const made = new WeakMap<Catalogue, Lookup>();

export function lookupOf(catalogue: Catalogue): Lookup {
  const known = made.get(catalogue);
  if (known) return known;
  const lookup: Lookup = {
    catalogue,
    medication: by(catalogue.medications, (m) => m.medication),
    fluid: by(catalogue.fluids, (f) => f.fluid),
    analyte: by(catalogue.analytes, (a) => a.analyte),
    investigation: by(catalogue.investigations, (i) => i.investigation),
    manoeuvre: by(catalogue.manoeuvres, (m) => m.manoeuvre),
    procedure: by(catalogue.procedures, (p) => p.procedure),
    person: by(catalogue.people, (p) => p.id),
    diagnosis: by(catalogue.diagnoses, (d) => d.diagnosis),
    profile: by(catalogue.profiles, (p) => p.profile),
  };
  made.set(catalogue, lookup);
  return lookup;
}

/** The same in a case: whom its dialogue gives a name is called by it, with the role and the abilities of the catalogue. */
export function lookupInCase(
  lookup: Lookup,
  speakers: readonly { readonly id: string; readonly name: string }[],
): Lookup {
  const person = new Map(lookup.person);
  for (const { id, name } of speakers) {
    const known = person.get(id);
    if (known) person.set(id, { ...known, name });
  }
  return { ...lookup, person };
}

function by<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [key(item), item]));
}
