import { ketamine } from './ketamine.ts';
import { lidocaine } from './lidocaine.ts';
import { lorazepam } from './lorazepam.ts';
import { midazolam } from './midazolam.ts';
import { propofol } from './propofol.ts';
import { rocuronium } from './rocuronium.ts';
import { suxamethonium } from './suxamethonium.ts';

export const ANAESTHESIA_DRUGS = {
  ketamine,
  lidocaine,
  lorazepam,
  midazolam,
  propofol,
  rocuronium,
  suxamethonium,
};
