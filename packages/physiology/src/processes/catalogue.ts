import type { ProcessKey } from '../contract.ts';

/** Every process: what it does, and its parameters with unit, default and meaning. */
export const PROCESSES: Readonly<
  Record<
    ProcessKey,
    {
      readonly meaning: string;
      readonly parameters: Readonly<
        Record<string, { readonly unit: string; readonly default: number; readonly meaning: string }>
      >;
    }
  >
> = {
  haemorrhage: {
    meaning: 'bleeding from a torn vessel, driven by the pressure behind it; severity scales the rate',
    parameters: {
      rateMlPerMin: { unit: 'mL/min', default: 150, meaning: 'flow at a mean pressure of 90 mmHg and severity 1' },
      venous: { unit: '0/1', default: 0, meaning: '1 when the source is venous (depends less on arterial pressure)' },
      clotPerMin: { unit: '1/min', default: 0.004, meaning: 'rate at which clotting closes the tear' },
      internal: { unit: '0/1', default: 1, meaning: '1 when the blood stays in the body unseen' },
    },
  },
  tensionPneumothorax: {
    meaning: 'a torn lung leaking air one way into its pleural space',
    parameters: {
      leakMlPerSPerCmH2O: { unit: 'mL/s per cmH2O', default: 8, meaning: 'conductance of the tear at severity 1' },
      valve: { unit: '0-1', default: 1, meaning: '1 for a one-way valve, 0 for a simple pneumothorax' },
      initialGasMl: { unit: 'mL', default: 150, meaning: 'air in the pleural space at the start' },
    },
  },
  haemothorax: {
    meaning: 'blood collecting in a pleural space',
    parameters: {
      rateMlPerMin: { unit: 'mL/min', default: 60, meaning: 'flow at a mean pressure of 90 mmHg and severity 1' },
      initialBloodMl: { unit: 'mL', default: 0, meaning: 'blood in the space at the start' },
    },
  },
  lungContusion: {
    meaning: 'bruised lung that shunts and stiffens over hours',
    parameters: { riseMin: { unit: 'min', default: 90, meaning: 'time constant to full effect' } },
  },
  ribFractures: {
    meaning: 'broken ribs: pain, splinting',
    parameters: { pain: { unit: '0-10', default: 7, meaning: 'pain at severity 1' } },
  },
  obstructedInfectedKidney: {
    meaning: 'an obstructed infected kidney whose bacteria reach the blood until drained',
    parameters: {
      inflammation: { unit: '0-1', default: 0.85, meaning: 'inflammation at the start' },
      bacteria: { unit: 'relative', default: 1.1, meaning: 'bacterial load in the blood at the start' },
      growthPerHour: { unit: '1/h', default: 0.55, meaning: 'growth in the undrained kidney' },
      pelvisPressureMmHg: { unit: 'mmHg', default: 45, meaning: 'pressure in the obstructed renal pelvis' },
      resistant: { unit: '0-1', default: 0, meaning: 'share of antibiotic effect lost' },
      pain: { unit: '0-10', default: 4, meaning: 'flank pain at severity 1' },
    },
  },
  anaphylaxis: {
    meaning: 'an antigen reaching sensitised mast cells; severity scales sensitivity',
    parameters: {
      continuing: {
        unit: '0/1',
        default: 1,
        meaning: '1 while the trigger keeps entering; stopping the infusion or removeTrigger ends it',
      },
      onsetMin: { unit: 'min', default: 2, meaning: 'time constant of antigen reaching mast cells' },
      skin: { unit: '0-1', default: 1, meaning: 'how much shows on the skin' },
      bronchi: { unit: '0-1', default: 0.8, meaning: 'how much reaches the bronchi' },
      larynx: { unit: '0-1', default: 0.35, meaning: 'how much reaches the upper airway' },
      circulation: { unit: '0-1', default: 1, meaning: 'how much reaches vessels' },
      biphasic: { unit: '0-1', default: 0, meaning: 'strength of a second phase hours later' },
      biphasicAfterMin: { unit: 'min', default: 240, meaning: 'when the second phase starts' },
    },
  },
};
