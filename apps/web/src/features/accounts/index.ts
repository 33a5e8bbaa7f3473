/** Pages, fetched when they are first visited. */
export const accountPages = {
  signIn: () => import('./SignInPage.tsx'),
  signUp: () => import('./SignUpPage.tsx'),
  account: () => import('./AccountPage.tsx'),
};
