import type { World } from '../../../world/world.ts';
import { choosePerson, tintTo, type Wanted } from '../../../world/people/choose.ts';
import { PEOPLE, urlOf, type BakedPerson } from '../../../world/people/files.ts';
import { loadPerson, type WardPerson } from '../../../world/people/person.ts';
import type { PatientAsSeen } from '../../../engine-worker/protocol.ts';

/** A person of the encounter other than the patient, as the room shows him. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** Who plays whom: loads figures for the people of an encounter, each figure once. */
export class Cast {
  private readonly taken = new Set<string>();
  private readonly world: World;
  private readonly light: boolean;
  private readonly phone: boolean;
  private readonly byId = new Map<string, WardPerson>();

  constructor(world: World, light: boolean, phone: boolean) {
    this.world = world;
    this.light = light;
    this.phone = phone;
  }

  /** The figure of somebody by id; undefined while it loads or where it could not be loaded. */
  person(id: string): WardPerson | undefined {
    return this.byId.get(id);
  }

  async patient(seen: PatientAsSeen): Promise<WardPerson> {
    const { person, appearance } = seen;
    const words = `${appearance.hair} ${appearance.clothing} ${appearance.notable.join(' ')}`;
    return this.load(
      'patient',
      {
        sex: person.sex,
        ageYears: person.ageYears,
        skinTone: person.skinTone,
        hair: appearance.hair,
        clothing: appearance.clothing,
        glasses: /glasses|spectacles/i.test(words),
      },
      /gown/i.test(appearance.clothing) ? ['gown'] : ['gown', 'clothes'],
    );
  }

  /** A colleague or relative; looks follow from the role's words and a seed of the id, so that the same person always looks the same. */
  async colleague(who: Colleague, patient: PatientAsSeen): Promise<WardPerson> {
    const words = `${who.role} ${who.name}`.toLowerCase();
    const family = /daughter|son\b|\bwife|husband|mother|father|partner|relative|brother|sister|friend/.test(words);
    const seed = [...who.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7);
    const female =
      /daughter|\bwife|mother|sister|\bshe\b/.test(words) ||
      (!/\bson\b|husband|father|brother/.test(words) && seed % 2 === 0);
    const wanted: Wanted = {
      sex: female ? 'female' : 'male',
      ageYears: family && /daughter|son\b/.test(words) ? patient.person.ageYears - 30 : 30 + (seed % 25),
      skinTone: family ? patient.person.skinTone : 2 + (seed % 8),
      hair: '',
      clothing: '',
      glasses: false,
    };
    return this.load(who.id, wanted, family || /interpreter/.test(words) ? ['clothes'] : ['scrubs']);
  }

  private async load(id: string, wanted: Wanted, clothes: readonly BakedPerson['clothes'][]): Promise<WardPerson> {
    const chosen = choosePerson(PEOPLE, wanted, clothes, this.taken);
    this.taken.add(chosen.key);
    const loaded = await loadPerson(this.world.loader, urlOf(chosen.key, this.phone), this.light);
    loaded.setTint(tintTo(chosen.skinColour, wanted.skinTone));
    this.byId.set(id, loaded);
    return loaded;
  }
}
