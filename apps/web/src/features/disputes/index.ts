export const disputePages = { disputes: () => import('./DisputesPage.tsx') };
