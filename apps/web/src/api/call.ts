import { ApiError } from './api-error.ts';
import { paths, type Answer, type Body, type CalledRoute, type Params } from './routes.ts';

export interface CallOptions<Name extends CalledRoute> {
  readonly params?: Params<Name>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: Body<Name>;
  readonly signal?: AbortSignal;
}

type Fetch = typeof fetch;

/** The path with its parameters filled in and the query appended, percent-encoded. */
export function urlOf(
  path: string,
  params: Readonly<Record<string, string>> = {},
  query: CallOptions<'getMe'>['query'] = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const pairs = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs)}`;
}

interface ErrorShape {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly details?: ApiError['details'];
}

async function refusal(response: Response): Promise<ApiError> {
  const body = await response.json().then(
    (value: unknown) => (value ?? {}) as ErrorShape,
    (): ErrorShape => ({}),
  );
  const code = typeof body.code === 'string' ? body.code : `http${response.status}`;
  const message =
    typeof body.message === 'string' && body.message !== '' ? body.message : `The server answered ${response.status}.`;
  return new ApiError(code, message, response.status, body.details);
}

/** Sends JSON to the server and reads JSON back. Throws `ApiError`: with code `offline` where it was not reached. */
export async function send(
  method: string,
  url: string,
  body?: unknown,
  signal?: AbortSignal,
  fetcher: Fetch = fetch,
): Promise<unknown> {
  let response: Response;
  try {
    response = await fetcher(url, {
      method,
      credentials: 'same-origin',
      headers:
        body === undefined
          ? { accept: 'application/json' }
          : { accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('offline', 'The server could not be reached. Check the connection and try again.', 0);
  }
  if (!response.ok) throw await refusal(response);
  return response.json();
}

/** One call of the API by the name of its contract. */
export async function call<Name extends CalledRoute>(
  name: Name,
  options: CallOptions<Name> = {},
): Promise<Answer<Name>> {
  const [method, path] = paths[name];
  return (await send(method, urlOf(path, options.params, options.query), options.body, options.signal)) as Answer<Name>;
}
