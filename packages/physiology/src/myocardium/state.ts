/** Parts of the heart's wall that a coronary artery feeds. */
export const REGIONS = ['anterior', 'lateral', 'inferior', 'posterior', 'rightVentricular'] as const;
export type RegionKey = (typeof REGIONS)[number];

/** One part of the wall, each number 0 to 1 but `ageS`. */
export interface Region {
  /** Seconds without enough flow. */
  ageS: number;
  /** Early tall T waves of the first minutes. */
  hyperacute: number;
  /** Current of injury: what lifts the ST segment. */
  injury: number;
  /** Share of the part that has died. */
  necrosis: number;
  /** Inversion of T, over hours or on reperfusion. */
  inversion: number;
}

export interface MyocardiumState {
  regions: Record<RegionKey, Region>;
  /** Troponin in dead muscle that has yet to wash out, as a rise in plasma, ng/L. */
  troponin: number;
}

export function freshMyocardium(): MyocardiumState {
  const region = (): Region => ({ ageS: 0, hyperacute: 0, injury: 0, necrosis: 0, inversion: 0 });
  return {
    regions: {
      anterior: region(),
      lateral: region(),
      inferior: region(),
      posterior: region(),
      rightVentricular: region(),
    },
    troponin: 0,
  };
}
