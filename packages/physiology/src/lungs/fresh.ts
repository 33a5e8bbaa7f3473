import type { Constants } from '../person/constants.ts';
import { UNITS } from './units.ts';
import type { AirState, DriveState, LungUnits, MeterState, PigmentState } from './state.ts';

export function freshUnits(volume: number, tissue: number): LungUnits {
  return {
    volume: UNITS.map((u) => u.volume * volume),
    o2: UNITS.map((u) => u.volume * volume * 0.142),
    co2: UNITS.map((u) => u.volume * (volume + tissue) * 0.055),
    air: UNITS.map((u) => u.air),
    blood: UNITS.map((u) => u.blood),
    po2: [101, 90, 110],
    pco2: [39, 42, 37],
    ph: [7.4, 7.4, 7.4],
  };
}

/** Air at sea level with the trace of carbon monoxide of a town. */
export function freshAir(): AirState {
  return { pressure: 760, oxygen: 0.2095, carbonDioxide: 0.0004, carbonMonoxide: 1.5e-6 };
}

export function freshDrive(carbonDioxide: number, baseExcess: number): DriveState {
  return {
    central: carbonDioxide,
    peripheral: carbonDioxide,
    acid: baseExcess,
    hypoxia: 0,
    decline: 0,
    asked: 1,
    hunger: 0,
  };
}

export function freshMeter(c: Constants): MeterState {
  return {
    inward: 0,
    volumeIn: 0,
    inS: 0,
    outS: 0,
    quietS: 0,
    period: 60 / c.respiratoryRate,
    ratio: 0.45,
    peakIn: 0.4,
    peakInNow: 0,
    pleuralMin: -8,
    pleuralMinNow: 0,
    expired: 0,
    expiredCo2: 0,
    mixedCo2: 0.037,
    dead: 150 * c.lungSize,
    flow: c.output,
    uptake: c.oxygenDemand,
    output: 0.82 * c.oxygenDemand,
  };
}

/** A non-smoker's carboxyhaemoglobin 0.5-1.5 % and methaemoglobin below 1 %. */
export function freshPigment(): PigmentState {
  return { carboxy: 0.008, met: 0.003 };
}
