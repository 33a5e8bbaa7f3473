/** A human rater's own mark of one item, beside the machine's: `confirm` takes it over. */
export interface CommunicationRating {
  readonly item: string;
  readonly status: 'met' | 'partly' | 'missed' | 'notAssessable';
  /** Who rated, and when (ISO 8601). */
  readonly by: string;
  readonly at: string;
  readonly note?: string;
}

type Status = CommunicationRating['status'];
const SCALE: readonly Status[] = ['missed', 'partly', 'met'];

/** How far machine and rater agree, over items both could assess. */
export interface Agreement {
  readonly items: number;
  /** Share of the same mark. */
  readonly same: number | null;
  /** Cohen's kappa with linear weights (Cohen 1968); null where it is not defined. */
  readonly weightedKappa: number | null;
}

/** Agreement of pairs of marks; pairs that either could not assess are left out. */
export function agreementOf(pairs: readonly { readonly machine: Status; readonly rater: Status }[]): Agreement {
  const marks = pairs
    .map(({ machine, rater }) => [SCALE.indexOf(machine), SCALE.indexOf(rater)] as const)
    .filter(([machine, rater]) => machine >= 0 && rater >= 0);
  if (marks.length === 0) return { items: 0, same: null, weightedKappa: null };
  const widest = SCALE.length - 1;
  const disagreement = (a: number, b: number) => Math.abs(a - b) / widest;
  const seen = marks.reduce((sum, [a, b]) => sum + disagreement(a, b), 0) / marks.length;
  let expected = 0;
  for (const [a] of marks) for (const [, b] of marks) expected += disagreement(a, b);
  expected /= marks.length * marks.length;
  return {
    items: marks.length,
    same: marks.filter(([a, b]) => a === b).length / marks.length,
    weightedKappa: expected === 0 ? null : 1 - seen / expected,
  };
}
