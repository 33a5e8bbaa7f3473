import { carbimazole } from './carbimazole.ts';
import { dexamethasone } from './dexamethasone.ts';
import { glucagon } from './glucagon.ts';
import { hydrocortisone } from './hydrocortisone.ts';
import { insulin } from './insulin.ts';
import { insulinGlargine } from './insulin-glargine.ts';
import { insulinRapid } from './insulin-rapid.ts';
import { iodine } from './iodine.ts';
import { levothyroxine } from './levothyroxine.ts';
import { metformin } from './metformin.ts';
import { methylprednisolone } from './methylprednisolone.ts';
import { octreotide } from './octreotide.ts';
import { prednisolone } from './prednisolone.ts';
import { propylthiouracil } from './propylthiouracil.ts';

export const HORMONES_DRUGS = {
  carbimazole,
  dexamethasone,
  glucagon,
  hydrocortisone,
  insulin,
  'insulin-glargine': insulinGlargine,
  'insulin-rapid': insulinRapid,
  iodine,
  levothyroxine,
  metformin,
  methylprednisolone,
  octreotide,
  prednisolone,
  propylthiouracil,
};
