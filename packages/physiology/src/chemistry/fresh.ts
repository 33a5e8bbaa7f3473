import type { Constants } from '../person/constants.ts';
import { MINOR_OSMOLES, REST } from './rest.ts';
import { S, SOLUTES } from './solutes.ts';
import type { SoluteState } from './state.ts';

/** Potassium of the cells, mmol per kg of body (Edelman & Leibman 1959: about 45-50). */
export const CELL_POTASSIUM = 46;

/** A person's solutes at rest, in balance across every wall. */
export function restSolutes(c: Constants, weightKg: number): SoluteState {
  const plasmaL = (c.bloodVolume * (1 - c.haemoglobin / 333)) / 1000;
  const tissueL = c.interstitial / 1000;
  const cellL = c.cellWater / 1000;
  const rest: number[] = new Array<number>(SOLUTES.length).fill(0);
  for (const key of ['sodium', 'magnesium', 'lactate', 'ketones', 'organic', 'citrate'] as const)
    rest[S[key]] = REST[key];
  rest[S.potassium] = c.potassium;
  rest[S.calcium] = c.calcium;
  rest[S.chloride] = REST.chloride;
  rest[S.phosphate] = c.phosphate;
  rest[S.glucose] = c.glucose;
  rest[S.urea] = c.urea;
  rest[S.creatinine] = c.creatinine / 1000;
  rest[S.unmeasured] = c.unmeasured;
  const osmolality = 2 * 0.93 * (REST.sodium + c.potassium) + c.glucose + MINOR_OSMOLES;
  return {
    plasma: rest.map((v) => v * plasmaL),
    tissue: rest.map((v) => v * tissueL),
    cell: rest.map((v, i) =>
      i === S.potassium
        ? CELL_POTASSIUM * weightKg
        : (SOLUTES[i]?.cell ?? 0) > 0
          ? v * cellL * (SOLUTES[i]?.cellRatio ?? 1)
          : 0,
    ),
    gained: rest.map(() => 0),
    albumin: c.albumin * plasmaL,
    globulin: REST.globulin * plasmaL,
    tissueAlbumin: REST.tissueAlbumin * (c.albumin / REST.albumin) * tissueL,
    tissueGlobulin: REST.tissueGlobulin * tissueL,
    cellWater: c.cellWater,
    cellOsmoles: (osmolality * c.cellWater) / 1000,
    ionisedCalcium: REST.ionisedCalcium,
    bufferedAcid: 0,
  };
}
