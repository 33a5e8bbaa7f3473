import type { Playthrough, ScoredItem } from '@openward/encounter';
import type { Played } from './play.ts';

/** One expectation of a playthrough, with what was seen. */
export interface Check {
  readonly what: string;
  readonly expected: string;
  readonly seen: string;
  readonly ok: boolean;
}

type Expect = Playthrough['expect'];

/** Compares a played script with what it expects of itself. */
export function checkPlayed(played: Played): readonly Check[] {
  const { expect } = played.playthrough;
  return [
    ...played.surprises.map((s) => check('every step is playable', 'as scripted', s, false)),
    ...checkEnd(played, expect),
    ...checkItems(played, expect),
    ...checkProfile(played, expect),
    ...checkVitals(played, expect),
  ];
}

/** Compares playthroughs of one case with each other: same score, or lower. */
export function checkAgainstOthers(played: Played, others: readonly Played[]): readonly Check[] {
  const { sameScoreAs, lowerThan } = played.playthrough.expect;
  const overall = (name: string): number | undefined => others.find((o) => o.playthrough.name === name)?.score.overall;
  const mine = played.score.overall;
  const checks: Check[] = [];
  if (sameScoreAs) {
    const other = overall(sameScoreAs.playthrough);
    const ok = other !== undefined && Math.abs(other - mine) <= sameScoreAs.tolerance;
    checks.push(check(`same score as ${sameScoreAs.playthrough}`, `${show(other)} ± ${sameScoreAs.tolerance}`, show(mine), ok));
  }
  for (const name of lowerThan ?? []) {
    const other = overall(name);
    checks.push(check(`lower score than ${name}`, `< ${show(other)}`, show(mine), other !== undefined && mine < other));
  }
  return checks;
}

function check(what: string, expected: string, seen: string, ok: boolean): Check {
  return { what, expected, seen, ok };
}

function show(value: number | undefined): string {
  return value === undefined ? 'not played' : value.toFixed(2);
}

function checkEnd(played: Played, expect: Expect): Check[] {
  const checks: Check[] = [];
  const died = played.events.some((e) => e.type === 'died');
  if (expect.alive !== undefined) checks.push(check('alive at the end', String(expect.alive), String(!died), died !== expect.alive));
  if (expect.finished !== undefined) {
    const end = played.events.find((e) => e.type === 'finished');
    const reason = end?.type === 'finished' ? end.reason : 'not finished';
    checks.push(check('finished by', expect.finished, reason, reason === expect.finished));
  }
  return checks;
}

function checkItems(played: Played, expect: Expect): Check[] {
  const all: readonly ScoredItem[] = [...played.score.items, ...played.score.harms];
  const want = (ids: readonly string[] | undefined, status: string): Check[] =>
    (ids ?? []).map((id) => {
      const item = all.find((i) => i.item === id);
      const seen = item ? `${item.status}${item.explanation ? ` (${item.explanation})` : ''}` : 'no such item';
      return check(`item ${id}`, status, seen, item?.status === status);
    });
  const harms = played.score.harms.filter((h) => h.status === 'harm').map((h) => h.item);
  return [
    ...want(expect.met, 'met'),
    ...want(expect.partly, 'partly'),
    ...want(expect.missed, 'missed'),
    ...want(expect.harms, 'harm'),
    ...(expect.noHarms ? [check('no harm', 'none', harms.join(', ') || 'none', harms.length === 0)] : []),
  ];
}

function checkProfile(played: Played, expect: Expect): Check[] {
  return Object.entries(expect.profile ?? {}).map(([domain, range]) => {
    const seen = domain === 'overall' ? played.score.overall : (played.score.domains.find((d) => d.domain === domain)?.fraction ?? null);
    const ok = seen !== null && seen >= (range.atLeast ?? 0) && seen <= (range.atMost ?? 1);
    return check(`${domain} score`, `${range.atLeast ?? 0} to ${range.atMost ?? 1}`, seen === null ? 'not assessable' : seen.toFixed(2), ok);
  });
}

function checkVitals(played: Played, expect: Expect): Check[] {
  const samples = played.events.flatMap((e) => (e.type === 'sampled' ? [e] : []));
  return (expect.vitals ?? []).map(({ vital, atSeconds, from, to }) => {
    const sample = atSeconds === undefined ? samples.at(-1) : samples.filter((s) => s.tick / 50 <= atSeconds).at(-1);
    const seen = sample?.values[vital];
    const ok = seen !== undefined && seen >= (from ?? -Infinity) && seen <= (to ?? Infinity);
    const when = atSeconds === undefined ? 'at the end' : `at ${atSeconds} s`;
    return check(`${vital} ${when}`, `${from ?? ''} to ${to ?? ''}`, seen === undefined ? 'not sampled' : String(seen), ok);
  });
}
