import { badRate, done, inRange, type Handlers } from './types.ts';

const KPA = 7.50062;

/** What surrounds the person; what is left out stays as it was. Fractions of dry gas. */
export interface SurroundingsAction {
  readonly kind: 'environment';
  /** Barometric pressure; 101.3 at sea level, about 70 at 3,000 m. */
  readonly pressureKpa?: number;
  readonly inspiredOxygen?: number;
  readonly inspiredCO2?: number;
  readonly carbonMonoxidePpm?: number;
  /** Air around, °C; 23 on a ward. */
  readonly ambientC?: number;
  /** Share of the skin under water, and the water's temperature, °C. */
  readonly immersed?: number;
  readonly waterC?: number;
}

export const SURROUNDINGS_HANDLERS: Handlers<SurroundingsAction> = {
  environment(state, action) {
    const {
      pressureKpa = state.air.pressure / KPA,
      inspiredOxygen = state.air.oxygen,
      inspiredCO2 = Math.min(state.air.carbonDioxide, 1 - (action.inspiredOxygen ?? 0)),
      carbonMonoxidePpm = state.air.carbonMonoxide * 1e6,
      ambientC = state.heat.ambientC,
      immersed = state.heat.immersed,
      waterC = state.heat.waterC,
    } = action;
    if (!inRange(pressureKpa, 20, 700)) return badRate(pressureKpa, 700);
    if (!inRange(inspiredOxygen, 0, 1)) return badRate(inspiredOxygen, 1);
    if (!inRange(inspiredCO2, 0, 1 - inspiredOxygen)) return badRate(inspiredCO2, 1);
    if (!inRange(carbonMonoxidePpm, 0, 1e5)) return badRate(carbonMonoxidePpm, 1e5);
    if (!inRange(ambientC, -60, 120)) return badRate(ambientC, 120);
    if (!inRange(immersed, 0, 1)) return badRate(immersed, 1);
    if (!inRange(waterC, 0, 50)) return badRate(waterC, 50);
    state.heat.ambientC = ambientC;
    state.heat.immersed = immersed;
    state.heat.waterC = waterC;
    state.air.pressure = pressureKpa * KPA;
    state.air.oxygen = inspiredOxygen;
    state.air.carbonDioxide = inspiredCO2;
    state.air.carbonMonoxide = carbonMonoxidePpm * 1e-6;
    return done;
  },
};
