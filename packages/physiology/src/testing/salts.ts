import type { BodyState } from '../body/state.ts';
import { S } from '../chemistry/solutes.ts';
import type { Body } from '../contract.ts';
import { stateOf, wait } from './bodies.ts';

const SLOT = { potassium: S.potassium, calcium: S.calcium } as const;

/** Brings a salt outside the cells to a level (potassium of plasma, ionised calcium; mmol/L) and holds it there for some seconds, for tests of what it does. */
export function holdSalt(body: Body, salt: keyof typeof SLOT, level: number, seconds: number): void {
  for (let s = 0; s < seconds; s++) {
    setSalt(stateOf(body), salt, level);
    wait(body, 1);
  }
  setSalt(stateOf(body), salt, level);
}

function setSalt(state: BodyState, salt: keyof typeof SLOT, level: number): void {
  const { solutes, chemistry } = state;
  const ratio = level / chemistry[salt];
  const i = SLOT[salt];
  solutes.plasma[i] = (solutes.plasma[i] as number) * ratio;
  solutes.tissue[i] = (solutes.tissue[i] as number) * ratio;
  chemistry[salt] = level;
}
