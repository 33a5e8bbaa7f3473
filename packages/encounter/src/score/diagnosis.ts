import type { CaseData } from '../contract/case-data.ts';
import type { EncounterEvent } from '../contract/event.ts';
import type { Score } from '../contract/session.ts';

type Step = Score['diagnosis']['timeline'][number];

/** How the learner's differential moved, and where the main diagnosis (or an acceptable name for it) stood at the end. */
export function diagnosisOf(
  events: readonly EncounterEvent[],
  truth: CaseData['truth']['diagnosis'],
): Score['diagnosis'] {
  const timeline = events.flatMap((event): Step[] => {
    if (event.type !== 'acted' || event.command.act.type !== 'reviseDifferential') return [];
    return [{ tick: event.tick, ranked: event.command.act.ranked }];
  });
  const right = new Set([truth.main, ...truth.acceptable]);
  const last = timeline[timeline.length - 1]?.ranked ?? [];
  const index = last.findIndex((r) => right.has(r.diagnosis));
  return {
    main: truth.main,
    rank: index < 0 ? null : index + 1,
    confidencePercent: index < 0 ? null : (last[index]?.confidencePercent ?? null),
    timeline,
  };
}
