import { BED_KEYS } from '../circuit/branches.ts';
import { BED_IN_OUT, OUT, X } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';

/** Every tick: what flowed into each bed. */
export function sumFlows(state: BodyState): void {
  const { circulation: k, out } = state;
  k.returnSum += out[OUT.venousReturn] as number;
  for (let i = 0; i < BED_KEYS.length; i++)
    k.bedSum[i] = (k.bedSum[i] as number) + (out[BED_IN_OUT[i] as number] as number);
}

/** Every second: bed flows as means over some beats, and the fall of systolic pressure over each breath. */
export function stepFlows(state: BodyState): void {
  const k = state.circulation;
  for (let i = 0; i < BED_KEYS.length; i++) {
    k.bedFlow[i] = (k.bedFlow[i] as number) + ((k.bedSum[i] as number) - (k.bedFlow[i] as number)) / 4;
    k.bedSum[i] = 0;
  }
  k.returnFlow += (k.returnSum - k.returnFlow) / 4;
  k.returnSum = 0;
  const systolic = state.x[X.systolic] as number;
  // Extremes forget over a breath or two.
  k.breathHigh += systolic > k.breathHigh ? systolic - k.breathHigh : (systolic - k.breathHigh) * 0.12;
  k.breathLow += systolic < k.breathLow ? systolic - k.breathLow : (systolic - k.breathLow) * 0.12;
  k.pulsus += (k.breathHigh - k.breathLow - k.pulsus) / 10;
}
