import { airwayObstruction } from './airway-obstruction.ts';

export const BREATHING_PROCESSES = {
  airwayObstruction,
};
