export const aboutPages = { about: () => import('./AboutPage.tsx') };
