import { airway } from './airway.ts';
import { fluids } from './fluids.ts';
import type { Handlers } from './handler.ts';
import { looking } from './looking.ts';
import { medication } from './medication.ts';
import { monitoring } from './monitoring.ts';
import { orders } from './orders.ts';
import { procedures } from './procedures.ts';
import { reasoning } from './reasoning.ts';
import { talking } from './talking.ts';

/** Every plain act has its handler; the type makes a missing one an error. */
export const HANDLERS: Handlers = {
  ...looking,
  ...monitoring,
  ...medication,
  ...fluids,
  ...airway,
  ...procedures,
  ...orders,
  ...talking,
  ...reasoning,
};
