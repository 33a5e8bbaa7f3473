import type { Sitting } from './exams.queries.ts';

export const statusNames: Readonly<Record<Sitting['status'], string>> = {
  waiting: 'Not begun',
  running: 'Under way',
  finished: 'Finished',
};

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
export const whenText = (instant: string): string => format.format(new Date(instant));
