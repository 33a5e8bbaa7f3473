import type { Answer } from '../../../api/index.ts';
import type { BedsideCatalogue, Scene } from '../../../engine-worker/protocol.ts';

/** The scene of a sitting: the patient as first seen and the menu that is the same in every sitting. */
export function sceneOfSitting({ sitting, patient }: Answer<'getSitting'>, menu: Answer<'getMenu'>): Scene {
  return {
    title: null,
    setting: null,
    mode: 'exam',
    level: sitting.level,
    profileName: null,
    patient: { ...patient, opening: null, chart: patient.chartSections },
    catalogue: catalogueOf(menu),
    timeLimitMinutes: null,
  };
}

function catalogueOf(menu: Answer<'getMenu'>): BedsideCatalogue {
  return { ...menu, actTimes: {} };
}
