import type { BodyAction, FluidKey, OxygenDevice, Posture, ProcessKey, Route } from '../contract.ts';
import { FLUIDS } from '../body/fluids.ts';
import { OXYGEN_DEVICES } from '../body/oxygen.ts';
import { DRUGS } from '../drugs/catalogue.ts';
import { PROCESSES } from '../processes/catalogue.ts';
import type { FieldSpec, FieldsOf } from './fields.ts';
import { POSTURE_MEANINGS, ROUTE_MEANINGS } from './words.ts';

type Fields<K extends BodyAction['kind']> = FieldsOf<Omit<Extract<BodyAction, { kind: K }>, 'kind'>>;
type Actions = {
  readonly [K in BodyAction['kind']]: { readonly meaning: string; readonly fields: Fields<K> };
};

const drug: FieldSpec = { type: 'choice', what: 'drug', of: Object.keys(DRUGS), meaning: 'which drug' };
const route: FieldSpec = {
  type: 'choice',
  what: 'route',
  of: Object.keys(ROUTE_MEANINGS) satisfies string[] as Route[],
  default: 'intravenous',
  meaning: 'by which route',
};
const side: FieldSpec = { type: 'choice', what: 'side', of: ['left', 'right'], meaning: 'on which side' };
const on: FieldSpec = { type: 'truth', default: true, meaning: 'true to begin or change, false to end' };

/** Everything that can be done to a body, with its fields; one entry for each kind of action in the contract. */
export const ACTIONS: Actions = {
  bolus: {
    meaning: 'a single dose of a drug; with `over`, spread evenly over that time',
    fields: {
      drug,
      doseMg: { type: 'number', unit: 'mg', alias: 'dose', meaning: 'how much' },
      route,
    },
  },
  infuse: {
    meaning: 'a drug by continuous infusion; begins it, or changes the rate of the one of that id',
    fields: {
      id: { type: 'text', meaning: 'the name of the infusion; the drug where left out' },
      drug,
      rateMgPerMin: { type: 'number', unit: 'mg/min', alias: 'rate', meaning: 'how fast' },
      route,
    },
  },
  setRate: {
    meaning: 'changes the rate of a running infusion (mg/min) or fluid (mL/min)',
    fields: {
      id: { type: 'text', meaning: 'the name of what runs' },
      rate: { type: 'number', unit: 'mg/min or mL/min', meaning: 'the new rate' },
    },
  },
  stop: {
    meaning: 'stops an infusion or fluid by its name; with `process`, ends the cause of a process',
    fields: { id: { type: 'text', meaning: 'the name of what runs' } },
  },
  fluid: {
    meaning: 'a volume of fluid or blood product into a vein',
    fields: {
      id: { type: 'text', meaning: 'the name of the fluid run; the fluid where left out' },
      fluid: {
        type: 'choice',
        what: 'fluid',
        of: Object.keys(FLUIDS) satisfies string[] as FluidKey[],
        meaning: 'which fluid',
      },
      volumeMl: { type: 'number', unit: 'mL', alias: 'volume', meaning: 'how much' },
      rateMlPerMin: { type: 'number', unit: 'mL/min', alias: 'rate', meaning: 'how fast; or give `over`' },
    },
  },
  oxygen: {
    meaning: 'oxygen by a device',
    fields: {
      device: {
        type: 'choice',
        what: 'oxygen device',
        of: Object.keys(OXYGEN_DEVICES) satisfies string[] as OxygenDevice[],
        meaning: 'which device; `none` for room air',
      },
      flowLPerMin: { type: 'number', unit: 'L/min', alias: 'flow', default: 0, meaning: 'oxygen flow' },
    },
  },
  ventilate: {
    meaning: 'breaths by bag or ventilator',
    fields: {
      on,
      device: {
        type: 'choice',
        what: 'airway',
        of: ['bagMask', 'trachealTube', 'supraglottic'],
        default: 'trachealTube',
        meaning: 'through what',
      },
      ratePerMin: { type: 'number', unit: '1/min', alias: 'rate', default: 12, meaning: 'breaths a minute' },
      tidalVolumeMl: { type: 'number', unit: 'mL', alias: 'tidalVolume', default: 500, meaning: 'volume of a breath' },
      peepCmH2O: {
        type: 'number',
        unit: 'cmH2O',
        alias: 'peep',
        default: 0,
        meaning: 'positive end-expiratory pressure',
      },
    },
  },
  decompress: {
    meaning: 'lets air and blood out of a pleural space',
    fields: {
      side,
      technique: { type: 'choice', what: 'technique', of: ['needle', 'finger', 'drain'], meaning: 'by what' },
      site: { type: 'text', default: 'fifthSpaceAnteriorAxillary', meaning: 'where, free text' },
      success: { type: 'truth', default: true, meaning: 'whether the space was reached' },
    },
  },
  compressions: {
    meaning: 'chest compressions',
    fields: {
      on,
      ratePerMin: { type: 'number', unit: '1/min', alias: 'rate', default: 110, meaning: 'compressions a minute' },
      depthCm: { type: 'number', unit: 'cm', alias: 'depth', default: 5, meaning: 'depth' },
    },
  },
  shock: {
    meaning: 'an electric shock across the chest',
    fields: {
      joules: { type: 'number', unit: 'J', alias: 'energy', meaning: 'energy' },
      synchronised: { type: 'truth', default: false, meaning: 'whether it waits for an R wave' },
    },
  },
  position: {
    meaning: 'puts the person in a posture',
    fields: {
      posture: {
        type: 'choice',
        what: 'posture',
        of: Object.keys(POSTURE_MEANINGS) satisfies string[] as Posture[],
        meaning: 'which posture',
      },
    },
  },
  controlBleeding: {
    meaning: 'pressure, tourniquet, binder or ligature on what bleeds at a site',
    fields: {
      site: { type: 'text', default: '', meaning: 'the site given to the bleeding process' },
      effectiveness: { type: 'number', unit: '1', default: 1, meaning: 'share of the bleeding that stops, 0 to 1' },
    },
  },
  drainKidney: { meaning: 'a nephrostomy or stent frees an obstructed kidney', fields: { side } },
  removeTrigger: {
    meaning: 'ends the cause of a process',
    fields: {
      process: {
        type: 'choice',
        what: 'process',
        of: Object.keys(PROCESSES) satisfies string[] as ProcessKey[],
        meaning: 'which process',
      },
    },
  },
};

export type ActionKind = keyof typeof ACTIONS;
