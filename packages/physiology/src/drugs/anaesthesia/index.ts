import { atracurium } from './atracurium.ts';
import { bupivacaine } from './bupivacaine.ts';
import { cisatracurium } from './cisatracurium.ts';
import { clonidine } from './clonidine.ts';
import { dexmedetomidine } from './dexmedetomidine.ts';
import { diazepam } from './diazepam.ts';
import { etomidate } from './etomidate.ts';
import { flumazenil } from './flumazenil.ts';
import { ketamine } from './ketamine.ts';
import { lidocaine } from './lidocaine.ts';
import { lorazepam } from './lorazepam.ts';
import { midazolam } from './midazolam.ts';
import { neostigmine } from './neostigmine.ts';
import { propofol } from './propofol.ts';
import { rocuronium } from './rocuronium.ts';
import { sugammadex } from './sugammadex.ts';
import { suxamethonium } from './suxamethonium.ts';
import { thiopental } from './thiopental.ts';
import { vecuronium } from './vecuronium.ts';

export const ANAESTHESIA_DRUGS = {
  atracurium,
  bupivacaine,
  cisatracurium,
  clonidine,
  dexmedetomidine,
  diazepam,
  etomidate,
  flumazenil,
  ketamine,
  lidocaine,
  lorazepam,
  midazolam,
  neostigmine,
  propofol,
  rocuronium,
  sugammadex,
  suxamethonium,
  thiopental,
  vecuronium,
};
