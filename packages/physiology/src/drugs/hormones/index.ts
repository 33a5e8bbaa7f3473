import { glucagon } from './glucagon.ts';
import { hydrocortisone } from './hydrocortisone.ts';
import { prednisolone } from './prednisolone.ts';

export const HORMONES_DRUGS = {
  glucagon,
  hydrocortisone,
  prednisolone,
};
