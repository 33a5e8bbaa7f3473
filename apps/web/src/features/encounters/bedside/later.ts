import { lazy } from 'react';

const parts = {
  challenge: () => import('./Challenge.tsx'),
  finish: () => import('./FinishSheet.tsx'),
  help: () => import('./HelpSheet.tsx'),
  more: () => import('./MoreSheet.tsx'),
  palette: () => import('../palette/Palette.tsx'),
  ended: () => import('./Ended.tsx'),
};

/** The ward in three dimensions is large: it comes only when somebody asks for it. */
const ward = () => import('../ward/WardView.tsx');

/** What opens over the bedside comes after the patient is there, so that a slow line brings the patient first. */
export const Challenge = lazy(async () => ({ default: (await parts.challenge()).Challenge }));
export const FinishSheet = lazy(async () => ({ default: (await parts.finish()).FinishSheet }));
export const HelpSheet = lazy(async () => ({ default: (await parts.help()).HelpSheet }));
export const MoreSheet = lazy(async () => ({ default: (await parts.more()).MoreSheet }));
export const Palette = lazy(async () => ({ default: (await parts.palette()).Palette }));
export const WardView = lazy(async () => ({ default: (await ward()).WardView }));
export const Ended = lazy(async () => ({ default: (await parts.ended()).Ended }));

/** Fetches it all once the bedside stands, so that a lost connection later on takes nothing away. */
export function fetchLater(): void {
  for (const fetchPart of Object.values(parts)) fetchPart().catch(() => undefined);
}
