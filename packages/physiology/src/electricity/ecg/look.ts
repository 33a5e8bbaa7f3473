import { pow } from '@openward/kernel';
import { severityOf } from '../../person/severity.ts';
import { clamp, saturate } from '../../body/numbers.ts';
import { P, X } from '../../body/slots.ts';
import type { BodyState } from '../../body/state.ts';

/** All that shapes the waves of one beat, worked out when it begins. */
export interface Look {
  /** Width of the QRS against normal. */
  wide: number;
  qtS: number;
  /** Size of all waves against normal, by what lies between heart and electrode. */
  voltage: number;
  /** Turn of the frontal axis, to the left positive, as a share of a quarter turn. */
  leftward: number;
  hypertrophy: number;
  rightStrain: number;
  potassium: number;
  osborn: number;
  digoxin: number;
  sodiumBlock: number;
  /** Inner layers of the left ventricle short of oxygen. */
  subendocardial: number;
  pericarditis: number;
}

/** QRS of normal width, s. */
export const QRS_S = 0.092;

/** QT for this pace: corrected QT times the cube root of the interval in s (Fridericia 1920). */
export function qtOf(state: BodyState): number {
  const el = state.electricity;
  return el.properties.qtc * pow(clamp(el.adapted, 0.22, 2), 1 / 3);
}

export function lookAt(state: BodyState): Look {
  const { electricity: el, effects: e, chemistry, heart, temperature, p, spec, c, influences } = state;
  const { person } = spec;
  const metres = person.heightCm / 100;
  const fat = clamp((person.weightKg / (metres * metres) - 25) / 15, -0.4, 1);
  const fluid = Math.max(0, p[P.effusion] as number);
  const gas = state.left.pleuralGas / (2000 * c.lungSize);
  const left = severityOf(person, 'hypertension');
  const pressure = clamp((state.x[X.pulmonaryMean] as number) - 24, 0, 30) / 22;
  return {
    wide: el.properties.slowing,
    qtS: qtOf(state),
    // Fluid, air and fat short-circuit or insulate the heart.
    voltage: (1 / (1 + fluid / 330)) * (1 - 0.5 * clamp(gas, 0, 1)) * (1 - 0.18 * clamp(fat, 0, 1)),
    leftward: clamp(0.25 * fat + 0.006 * (person.ageYears - 40) + 0.25 * left, -0.3, 0.7),
    hypertrophy: left,
    rightStrain: clamp(Math.max(pressure, influences.pulmonaryObstruction * 1.3), 0, 1),
    potassium: chemistry.potassium,
    osborn: clamp((33 - temperature.core) / 6, 0, 1.2),
    digoxin: saturate(e.sodiumPump),
    sodiumBlock: e.sodiumBlock,
    subendocardial: clamp((0.8 - heart.energy) / 0.5, 0, 1),
    pericarditis: influences.pericarditis,
  };
}
