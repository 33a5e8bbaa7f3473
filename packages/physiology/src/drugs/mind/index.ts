import { haloperidol } from './haloperidol.ts';
import { levetiracetam } from './levetiracetam.ts';
import { phenobarbital } from './phenobarbital.ts';
import { phenytoin } from './phenytoin.ts';
import { valproate } from './valproate.ts';

export const MIND_DRUGS = {
  haloperidol,
  levetiracetam,
  phenobarbital,
  phenytoin,
  valproate,
};
