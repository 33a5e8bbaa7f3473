import type { RouteBody, RouteName, RouteResponse, routes } from '@openward/server/contracts';

/**
 * Method and path of the routes this client calls. Checked against the server's contracts by type alone, so that their
 * schemas are not shipped to the browser.
 */
export const paths = {
  getMe: ['GET', '/api/me'],
  getServerInfo: ['GET', '/api/info'],
  listMembers: ['GET', '/api/members'],
  getRelease: ['GET', '/api/release'],
  listCases: ['GET', '/api/cases'],
  getCase: ['GET', '/api/cases/:slug'],
  getCatalogue: ['GET', '/api/packs/:pack/catalogue'],
  getSources: ['GET', '/api/packs/:pack/sources'],
  getPackedCase: ['GET', '/api/packs/:pack/cases/:slug'],
  appendEvents: ['POST', '/api/attempts/:attempt/events'],
  listAttempts: ['GET', '/api/attempts'],
  getAttempt: ['GET', '/api/attempts/:attempt'],
  getEvents: ['GET', '/api/attempts/:attempt/events'],
  getDebrief: ['GET', '/api/attempts/:attempt/debrief'],
  getReflection: ['GET', '/api/attempts/:attempt/reflection'],
  saveReflection: ['PUT', '/api/attempts/:attempt/reflection'],
  raiseDispute: ['POST', '/api/attempts/:attempt/disputes'],
  listDisputes: ['GET', '/api/disputes'],
  answerDispute: ['POST', '/api/disputes/:dispute/answer'],
  createExam: ['POST', '/api/exams'],
  listExams: ['GET', '/api/exams'],
  listSittings: ['GET', '/api/sittings'],
  getSitting: ['GET', '/api/exams/:exam'],
  getMenu: ['GET', '/api/exams/:exam/menu'],
  releaseDebrief: ['POST', '/api/exams/:exam/release'],
} as const satisfies {
  readonly [Name in RouteName]?: readonly [(typeof routes)[Name]['method'], (typeof routes)[Name]['path']];
};

export type CalledRoute = keyof typeof paths;
export type Answer<Name extends CalledRoute> = RouteResponse<(typeof routes)[Name]>;
export type Body<Name extends CalledRoute> = RouteBody<(typeof routes)[Name]>;

/** Names of the `:parameters` in a path. */
type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;
export type Params<Name extends CalledRoute> = Readonly<Record<ParamsOf<(typeof paths)[Name][1]>, string>>;
