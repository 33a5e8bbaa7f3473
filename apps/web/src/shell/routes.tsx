import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { aboutPages } from '../features/about/index.ts';
import { accountPages } from '../features/accounts/index.ts';
import { attemptPages } from '../features/attempts/index.ts';
import { caseQuery, casePages, casesQuery, readFilters } from '../features/cases/index.ts';
import { debriefPages } from '../features/debriefs/index.ts';
import { disputePages } from '../features/disputes/index.ts';
import { examPages } from '../features/exams/index.ts';
import { galleryPages } from '../features/gallery/index.ts';
import { ErrorPage, NotFoundPage } from './ErrorPage.tsx';
import { Shell } from './Shell.tsx';

export interface RouterContext {
  readonly client: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
});
const getParentRoute = () => root;
const encounters = () => import('../features/encounters/index.ts');

/** Where to go after signing in; only a path of this site. */
export function readNext(search: Record<string, unknown>): { next?: string } {
  const next = search['next'];
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}

const cases = createRoute({
  getParentRoute,
  path: '/',
  validateSearch: readFilters,
  loader: ({ context }) => void context.client.prefetchQuery(casesQuery),
  component: lazyRouteComponent(casePages.cases, 'CasesPage'),
});
const caseAlias = createRoute({
  getParentRoute,
  path: '/cases/$slug',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/cases/$slug/prebrief', params, replace: true });
  },
});
const prebrief = createRoute({
  getParentRoute,
  path: '/cases/$slug/prebrief',
  loader: ({ context, params }) => void context.client.prefetchQuery(caseQuery(params.slug)),
  component: lazyRouteComponent(casePages.prebrief, 'PrebriefPage'),
});
const casesAlias = createRoute({
  getParentRoute,
  path: '/cases',
  beforeLoad: () => {
    throw redirect({ to: '/', replace: true });
  },
});
const encounter = createRoute({
  getParentRoute,
  path: '/encounters/$id',
  staticData: { bare: true },
  component: lazyRouteComponent(encounters, 'EncounterPage'),
});
const debrief = createRoute({
  getParentRoute,
  path: '/debriefs/$id',
  component: lazyRouteComponent(debriefPages.debrief, 'DebriefPage'),
});
const attempts = createRoute({
  getParentRoute,
  path: '/attempts',
  component: lazyRouteComponent(attemptPages.attempts, 'AttemptsPage'),
});
const signIn = createRoute({
  getParentRoute,
  path: '/sign-in',
  validateSearch: readNext,
  component: lazyRouteComponent(accountPages.signIn, 'SignInPage'),
});
const signUp = createRoute({
  getParentRoute,
  path: '/sign-up',
  validateSearch: readNext,
  component: lazyRouteComponent(accountPages.signUp, 'SignUpPage'),
});
const account = createRoute({
  getParentRoute,
  path: '/account',
  component: lazyRouteComponent(accountPages.account, 'AccountPage'),
});
const sittings = createRoute({
  getParentRoute,
  path: '/exams',
  component: lazyRouteComponent(examPages.sittings, 'SittingsPage'),
});
const exam = createRoute({
  getParentRoute,
  path: '/exams/$id',
  staticData: { bare: true },
  component: lazyRouteComponent(encounters, 'ExamPage'),
});
const teach = createRoute({
  getParentRoute,
  path: '/teach',
  component: lazyRouteComponent(examPages.teach, 'TeachPage'),
});
const disputes = createRoute({
  getParentRoute,
  path: '/teach/disputes',
  component: lazyRouteComponent(disputePages.disputes, 'DisputesPage'),
});
const gallery = createRoute({
  getParentRoute,
  path: '/gallery',
  component: lazyRouteComponent(galleryPages.gallery, 'GalleryPage'),
});
const about = createRoute({
  getParentRoute,
  path: '/about',
  component: lazyRouteComponent(aboutPages.about, 'AboutPage'),
});

export const routeTree = root.addChildren([
  cases,
  casesAlias,
  caseAlias,
  prebrief,
  encounter,
  debrief,
  attempts,
  signIn,
  signUp,
  account,
  sittings,
  exam,
  teach,
  disputes,
  gallery,
  about,
]);
