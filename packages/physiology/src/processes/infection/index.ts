import { obstructedInfectedKidney } from './obstructed-infected-kidney.ts';

export const INFECTION_PROCESSES = {
  obstructedInfectedKidney,
};
