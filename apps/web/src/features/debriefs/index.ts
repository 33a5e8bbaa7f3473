export const debriefPages = { debrief: () => import('./DebriefPage.tsx') };
