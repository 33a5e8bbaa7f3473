import type { DrugAction } from '../../actions/drugs.ts';
import { drug, route } from './shared.ts';
import type { ActionWords } from './types.ts';

export const DRUG_WORDS: ActionWords<DrugAction> = {
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
};
