import type { Alarm } from '../monitor/alarms.ts';

/** When each alarm was last spoken, in simulated seconds, and at which priority. */
export type Spoken = Readonly<
  Record<string, { readonly at: number; readonly since: number; readonly priority: Alarm['priority'] }>
>;

/** An alarm that comes and goes is not spoken again within this time unless it has become more urgent. */
const QUIET_SECONDS = 60;
const RANK = { high: 2, medium: 1, low: 0 } as const;

/** Which alarms are to be spoken now. */
export function fresh(
  spoken: Spoken,
  alarms: readonly Alarm[],
  second: number,
): { readonly say: readonly Alarm[]; readonly spoken: Spoken } {
  const say = alarms.filter((alarm) => {
    const last = spoken[alarm.alarm];
    if (!last || RANK[alarm.priority] > RANK[last.priority]) return true;
    return alarm.sinceTick !== last.since && second - last.at >= QUIET_SECONDS;
  });
  if (say.length === 0) return { say, spoken };
  const now = Object.fromEntries(
    say.map((alarm) => [alarm.alarm, { at: second, since: alarm.sinceTick, priority: alarm.priority }]),
  );
  return { say, spoken: { ...spoken, ...now } };
}
