export const examPages = {
  sittings: () => import('./SittingsPage.tsx'),
  teach: () => import('./TeachPage.tsx'),
};
