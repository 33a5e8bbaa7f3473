import type { z } from 'zod';

/**
 * Who may call a route at all; whose records it then sees is each capability's policy.
 * `public`: anyone. `member`: a signed-in person of the tenant. `staff`: an educator, director or administrator.
 */
export type Access = 'public' | 'member' | 'staff';

export interface RouteContract {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** With `:name` for parameters, each a member of `params`. */
  readonly path: `/${string}`;
  readonly access: Access;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** What 200 carries. Every refusal carries `errorBodySchema` instead. */
  readonly response: z.ZodType;
}

/** Keeps the literal types of a route, for the server's handlers and the client's calls. */
export function route<const R extends RouteContract>(contract: R): R {
  return contract;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : Record<string, never>;
type Given<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What a handler is given, after parsing. */
export interface RouteInput<R extends RouteContract> {
  readonly params: Parsed<R['params']>;
  readonly query: Parsed<R['query']>;
  readonly body: Parsed<R['body']>;
}
/** What a client sends as the body, before parsing. */
export type RouteBody<R extends RouteContract> = Given<R['body']>;
export type RouteResponse<R extends RouteContract> = z.output<R['response']>;

/** The path with its parameters filled in and the query appended, percent-encoded. */
export function routeUrl(
  contract: Pick<RouteContract, 'path'>,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string | number | boolean | undefined>> = {},
): string {
  const path = contract.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  if (pairs.length === 0) return path;
  return `${path}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`;
}
