import type { Protocol, Traces } from '@openward/physiology';

/** Rows of the output at the interval asked for: time in seconds, then the sampled quantities in their order, to six digits. */
export function outputRows(protocol: Protocol, traces: Traces): number[][] {
  const main = traces.main;
  if (main === null) return [];
  const everyS = protocol.everyTicks / 50;
  return main.timesS.flatMap((t, i) => {
    const share = t / everyS;
    if (Math.abs(share - Math.round(share)) > 1e-6) return [];
    return [[t, ...protocol.quantities.map((name) => Number((main.series[name]?.[i] as number).toPrecision(6)))]];
  });
}
