import { adenosine } from './adenosine.ts';
import { amiodarone } from './amiodarone.ts';
import { amlodipine } from './amlodipine.ts';
import { atropine } from './atropine.ts';
import { bisoprolol } from './bisoprolol.ts';
import { digoxin } from './digoxin.ts';
import { diltiazem } from './diltiazem.ts';
import { flecainide } from './flecainide.ts';
import { glycerylTrinitrate } from './glyceryl-trinitrate.ts';
import { glycopyrronium } from './glycopyrronium.ts';
import { hydralazine } from './hydralazine.ts';
import { nicardipine } from './nicardipine.ts';
import { nifedipine } from './nifedipine.ts';
import { nitroprusside } from './nitroprusside.ts';
import { procainamide } from './procainamide.ts';
import { ramipril } from './ramipril.ts';
import { verapamil } from './verapamil.ts';

export const HEART_DRUGS = {
  adenosine,
  amiodarone,
  amlodipine,
  atropine,
  bisoprolol,
  digoxin,
  diltiazem,
  flecainide,
  'glyceryl-trinitrate': glycerylTrinitrate,
  glycopyrronium,
  hydralazine,
  nicardipine,
  nifedipine,
  nitroprusside,
  procainamide,
  ramipril,
  verapamil,
};
