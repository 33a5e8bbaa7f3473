import { canonical } from '@openward/kernel';
import { at, type CaseRule } from '../context.ts';
import { contradicts } from '../contradiction.ts';

/** The first finding of a manoeuvre whose condition holds is shown, so one before it without a condition hides the rest. */
export const keyFindingNeverShows: CaseRule = {
  rule: 'key-finding-never-shows',
  what: 'every key finding can show: none before it hides it, and its condition does not contradict itself',
  check({ read }) {
    const findings = read.parts.truth?.findings ?? [];
    return findings.flatMap((finding, index) => {
      if (finding.key !== true) return [];
      const hides = findings
        .slice(0, index)
        .find(
          (other) =>
            other.manoeuvre === finding.manoeuvre &&
            (other.when === undefined || canonical(other.when) === canonical(finding.when ?? null)),
        );
      if (hides)
        return [
          at(
            read,
            'truth',
            ['findings', index],
            `\`${finding.id}\` can never show: \`${hides.id}\` stands before it and always holds when it does.`,
          ),
        ];
      if (finding.when && contradicts(finding.when))
        return [
          at(
            read,
            'truth',
            ['findings', index, 'when'],
            `\`${finding.id}\` can never show: its condition contradicts itself.`,
          ),
        ];
      return [];
    });
  },
};
