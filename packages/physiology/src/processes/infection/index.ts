import { obstructedInfectedKidney } from './obstructed-infected-kidney.ts';
import { sepsis } from './sepsis.ts';

export const INFECTION_PROCESSES = {
  obstructedInfectedKidney,
  sepsis,
};
