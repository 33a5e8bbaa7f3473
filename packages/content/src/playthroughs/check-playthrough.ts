import { clock, seconds, ticks } from '@openward/kernel';
import type { Playthrough } from '@openward/encounter';
import type { Played } from './run-playthrough.ts';

/** One expectation of a playthrough beside what was seen. */
export interface Row {
  readonly what: string;
  readonly expected: string;
  readonly seen: string;
  readonly ok: boolean;
}

/** Everything a playthrough expects, checked. `others` are the played runs of the same case by name, for comparisons. */
export function checkPlaythrough(
  playthrough: Playthrough,
  played: Played,
  others: Readonly<Record<string, Played>>,
): readonly Row[] {
  const { expect } = playthrough;
  const { events, score } = played;
  const row = (what: string, expected: string, seen: string, holds = expected === seen): Row => ({
    what,
    expected,
    seen,
    ok: holds,
  });
  const status = (id: string): string =>
    [...score.items, ...score.harms].find((item) => item.item === id)?.status ?? 'absent';
  const last = events.at(-1);
  return [
    ...played.trouble.map((text) => row('script', 'each step as written', text, false)),
    ...(expect.alive === undefined
      ? []
      : [row('alive', String(expect.alive), String(!events.some((event) => event.type === 'died')))]),
    ...(expect.finished === undefined
      ? []
      : [row('finished', expect.finished, last?.type === 'finished' ? last.reason : 'not finished')]),
    ...(['met', 'partly', 'missed'] as const).flatMap((name) =>
      (expect[name] ?? []).map((id) => row(id, name, status(id))),
    ),
    ...(expect.harms ?? []).map((id) => row(id, 'harm', status(id))),
    ...(expect.noHarms === true
      ? [
          row(
            'harms',
            'none',
            score.harms
              .filter((item) => item.status === 'harm')
              .map((item) => item.item)
              .join(', ') || 'none',
          ),
        ]
      : []),
    ...Object.entries(expect.profile ?? {}).map(([domain, limits]) => {
      const seen =
        domain === 'overall' ? score.overall : (score.domains.find((each) => each.domain === domain)?.fraction ?? null);
      return row(
        domain,
        range(limits.atLeast, limits.atMost),
        seen === null ? 'not assessable' : seen.toFixed(2),
        seen !== null && seen >= (limits.atLeast ?? 0) && seen <= (limits.atMost ?? 1),
      );
    }),
    ...(expect.vitals ?? []).map((each) => {
      const seen = vitalAt(played, each.vital, each.atSeconds);
      const when = each.atSeconds === undefined ? 'at the end' : `at ${clock(ticks(each.atSeconds))}`;
      return row(
        `${each.vital} ${when}`,
        range(each.from, each.to),
        seen === null ? 'no sample' : String(seen),
        seen !== null && seen >= (each.from ?? -Infinity) && seen <= (each.to ?? Infinity),
      );
    }),
    ...(expect.sameScoreAs === undefined
      ? []
      : [same(played, others, expect.sameScoreAs.playthrough, expect.sameScoreAs.tolerance)]),
    ...(expect.lowerThan ?? []).map((name) => {
      const other = others[name]?.score.overall;
      return row(
        `overall below ${name}`,
        other === undefined ? name : `< ${other.toFixed(2)}`,
        score.overall.toFixed(2),
        other !== undefined && score.overall < other,
      );
    }),
  ];
}

function same(played: Played, others: Readonly<Record<string, Played>>, name: string, tolerance: number): Row {
  const other = others[name]?.score.overall;
  const seen = played.score.overall;
  return {
    what: `overall as ${name}`,
    expected: other === undefined ? name : `${other.toFixed(2)} ± ${tolerance}`,
    seen: seen.toFixed(2),
    ok: other !== undefined && Math.abs(other - seen) <= tolerance,
  };
}

const range = (from: number | undefined, to: number | undefined): string =>
  from === undefined ? `≤ ${to ?? '…'}` : to === undefined ? `≥ ${from}` : `${from} to ${to}`;

/** The sample at or before a second, or the last one. */
export function vitalAt(played: Played, vital: string, atSeconds?: number): number | null {
  const samples = played.events.filter((event) => event.type === 'sampled');
  const sample =
    atSeconds === undefined ? samples.at(-1) : samples.filter((event) => seconds(event.tick) <= atSeconds).at(-1);
  return sample?.type === 'sampled' ? (sample.values[vital] ?? null) : null;
}
