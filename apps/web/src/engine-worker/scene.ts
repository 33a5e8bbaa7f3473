import { usualSetting, type EncounterSetup } from '@openward/encounter';
import type { BedsideCatalogue, Scene, WayToGive } from './protocol.ts';

type Catalogue = EncounterSetup['catalogue'];
type Profile = Catalogue['profiles'][number];
type Medication = Catalogue['medications'][number];

/** What the bedside may know of a setup on arrival. The rest of the case stays inside the worker. */
export function sceneOf(setup: EncounterSetup): Scene {
  const { case: data, catalogue } = setup;
  const profile = catalogue.profiles.find((each) => each.profile === setup.profile);
  if (!profile) throw new Error(`no practice profile named ${setup.profile}`);
  const { person, wristband, appearance, triage, opening, chart } = data.patient;
  return {
    title: setup.mode === 'exam' ? null : data.case.title,
    setting: setup.mode === 'exam' ? null : data.case.setting,
    mode: setup.mode,
    level: setup.level,
    profileName: profile.name,
    patient: {
      ...{ person, wristband, appearance, triage, opening },
      chart: chart.map(({ section, title }) => ({ section, title })),
    },
    catalogue: bedsideCatalogue(catalogue, profile, person.ageYears),
    timeLimitMinutes: data.case.timeLimitMinutes,
  };
}

function bedsideCatalogue(catalogue: Catalogue, profile: Profile, ageYears: number): BedsideCatalogue {
  return {
    medications: catalogue.medications.map((each) => medication(each, profile)),
    fluids: catalogue.fluids.map(({ fluid, names, isBlood }) => ({ fluid, name: names[profile.drugNames], isBlood })),
    analytes: catalogue.analytes.map(({ analyte, name, si, conventional }) => ({
      analyte,
      name,
      decimals: (profile.units === 'conventional' ? conventional?.decimals : undefined) ?? si.decimals,
    })),
    investigations: catalogue.investigations.map(({ investigation, name, synonyms, group, turnaroundSeconds }) => ({
      ...{ investigation, name, synonyms, group, turnaroundSeconds },
    })),
    manoeuvres: catalogue.manoeuvres.map(({ manoeuvre, name, region, technique, seconds, intimate }) => ({
      ...{ manoeuvre, name, region, technique, seconds, intimate },
    })),
    procedures: catalogue.procedures.map(({ procedure, name, seconds, sites, needsSide, needsConsent, settings }) => ({
      ...{ procedure, name, seconds, sites, needsSide, needsConsent },
      ...(settings && {
        settings: settings.map((each) => ({ ...each, usual: usualSetting(each, ageYears) })),
      }),
    })),
    people: catalogue.people.map(({ id, name, role, kind, callable, arrivesAfterSeconds }) => ({
      ...{ id, name, role, kind, callable, arrivesAfterSeconds },
    })),
    diagnoses: catalogue.diagnoses,
    actTimes: catalogue.actTimes,
  };
}

/** A medication under its local name; every other name finds it too. */
function medication(each: Medication, profile: Profile): BedsideCatalogue['medications'][number] {
  const { inn, uk, us, brands } = each.names;
  const name = profile.drugNames === 'us' ? us : uk;
  const synonyms = [...new Set([inn, uk, us, ...brands, each.class])].filter((other) => other !== name);
  return {
    ...{ medication: each.medication, name, synonyms },
    doses: each.doses.map(({ route, usual, text, seconds }) => way(route, usual, text, seconds)),
    infusions: each.infusions.map(({ route, usual, text, seconds }) => way(route, usual, text, seconds)),
  };
}

function way(
  route: string,
  usual: { from: number; to: number; unit: string },
  text: string,
  seconds: number,
): WayToGive {
  return { route, unit: usual.unit, usual: { from: usual.from, to: usual.to }, text, seconds };
}
