import { poisoning } from './ingestion.ts';

export const calciumChannelBlockerPoisoning = poisoning(
  'an overdose of a calcium channel blocker',
  'Levine 2013; verapamil above 1-2 g is life-threatening; doses: review: clinical',
  [
    { parameter: 'verapamilMg', drug: 'verapamil', route: 'oral', doseMg: 2400, meaning: 'verapamil by mouth' },
    { parameter: 'diltiazemMg', drug: 'diltiazem', route: 'oral', doseMg: 0, meaning: 'diltiazem by mouth' },
    { parameter: 'amlodipineMg', drug: 'amlodipine', route: 'oral', doseMg: 0, meaning: 'amlodipine by mouth' },
  ],
);
