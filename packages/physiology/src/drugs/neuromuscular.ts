import { saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/** The fourth twitch of a train needs less blocker than the first, which is fade: 25 % of the first twitch has about 2 twitches in the train. */
const FADE = 1.45;
/** The diaphragm withstands more than the thumb (Donati 1986), but its flow brings it more, sooner. */
const DIAPHRAGM = 1.4;

/** Force left of a muscle at `x` half-effect concentrations of a blocker, to the fourth power (Plaud 1995, Donati 1986: 3 to 5). */
function force(x: number): number {
  const two = x * x;
  return 1 / (1 + two * two);
}

/** What acetylcholine saved from its enzyme pushes a competitive blocker aside by (a ceiling near threefold: Bevan 1992). */
function pushed(state: BodyState): number {
  return 1 + 2.2 * saturate(state.effects.cholinesteraseBlock * 0.5);
}

/** Weakness from a flooded end plate, as with organophosphates or very much neostigmine. */
function flooded(state: BodyState): number {
  const over = Math.max(0, state.effects.cholinesteraseBlock - 6) / 14;
  return 2.8 * saturate(over * over);
}

/** What dantrolene leaves of a twitch (Flewellen 1983: a quarter). */
function contraction(state: BodyState): number {
  return 1 - 0.8 * saturate(state.effects.muscleCalciumBlock * 3);
}

/** Thumb muscle: first twitch of a train and the ratio of the fourth to it, 0 to 1. */
export function neuromuscular(state: BodyState): { twitch: number; ratio: number } {
  const e = state.effects;
  const competitive = e.neuromuscularBlock / pushed(state);
  const depolarised = force(e.depolarisingBlock + flooded(state));
  const first = force(competitive);
  const fourth = force(competitive * FADE);
  return { twitch: first * depolarised * contraction(state), ratio: fourth / first };
}

/** Share of the diaphragm's strength that relaxants leave. */
export function diaphragm(state: BodyState): number {
  const e = state.effects;
  return (
    force(e.neuromuscularBlock / pushed(state) / DIAPHRAGM) * force((e.depolarisingBlock + flooded(state)) / DIAPHRAGM)
  );
}
