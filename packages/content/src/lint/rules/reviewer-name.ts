import { at, type CaseRule } from '../context.ts';

const REVIEWS = ['clinicalReview', 'ethicsReview'] as const;

export const reviewerName: CaseRule = {
  rule: 'reviewer-name',
  what: 'a review that is awaited names nobody, and one that was done names who and when',
  check({ read }) {
    return REVIEWS.flatMap((name) => {
      const review = read.parts.case?.[name];
      if (!review) return [];
      if (review.status === 'awaiting' && (review.by !== undefined || review.on !== undefined))
        return [at(read, 'case', [name], `\`${name}\` is awaited, so it must not name a reviewer or a day.`)];
      if (review.status === 'reviewed' && (!review.by?.trim() || !/^\d{4}-\d{2}-\d{2}$/.test(review.on ?? '')))
        return [
          at(
            read,
            'case',
            [name],
            `\`${name}\` is done, so it must say \`by\` whom and \`on\` which day (2026-01-31).`,
          ),
        ];
      return [];
    });
  },
};
