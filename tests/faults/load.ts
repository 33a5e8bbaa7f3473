import { randomUUID } from 'node:crypto';

/** Calls the API as one signed-in person, over restarts: the cookie outlives the server. */
export interface Caller {
  post(url: string, path: string, body: unknown): Promise<{ status: number; body: unknown }>;
  get(url: string, path: string): Promise<unknown>;
  readonly cookie: string;
}

export async function signIn(url: string, email: string): Promise<Caller> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password: 'openward-demo' }),
  });
  if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return {
    cookie,
    post: async (base, path, body) => {
      const headers = { 'content-type': 'application/json', cookie };
      const reply = await fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) });
      return { status: reply.status, body: (await reply.json()) as unknown };
    },
    get: async (base, path) => {
      const reply = await fetch(base + path, { headers: { cookie } });
      if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
      return (await reply.json()) as unknown;
    },
  };
}

export interface LoadEvent {
  readonly type: string;
  readonly position: number;
  readonly tick: number;
  readonly [member: string]: unknown;
}

interface Batch {
  readonly batch: string;
  readonly expectedPosition: number;
  readonly events: readonly LoadEvent[];
}

/** Writes one practice stream, batch after batch, and remembers what was acknowledged and what hung in the air. */
export class Writer {
  readonly stream = randomUUID();
  readonly acknowledged: LoadEvent[] = [];
  /** How many of them were found in the record after an earlier crash. */
  checked = 0;
  readonly #caller: Caller;
  readonly #started: Record<string, unknown>;
  readonly #size: () => number;
  #pending: Batch | undefined;

  constructor(caller: Caller, started: Record<string, unknown>, size: () => number) {
    this.#caller = caller;
    this.#started = started;
    this.#size = size;
  }

  /** Writes until the connection breaks; resolves then. Anything but a broken connection is an error. */
  async writeUntilBroken(url: string): Promise<void> {
    for (;;) {
      this.#pending ??= this.#next();
      const answer = await this.#caller
        .post(url, `/api/attempts/${this.stream}/events`, this.#pending)
        .catch(() => undefined);
      if (!answer) return;
      if (answer.status === 503) return;
      if (answer.status !== 200) throw new Error(`an append answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      this.acknowledged.push(...this.#pending.events);
      this.#pending = undefined;
    }
  }

  #next(): Batch {
    const from = this.acknowledged.length;
    const events = Array.from({ length: this.#size() }, (_, i): LoadEvent => {
      const position = from + i;
      if (position === 0) return { ...this.#started, type: 'started', position, tick: 0 };
      return {
        type: 'sampled',
        position,
        tick: position * 250,
        values: { heartRate: 60 + (position % 60) },
        shown: {},
      };
    });
    return { batch: randomUUID(), expectedPosition: from, events };
  }
}

/** Every event the server has of a stream, from a position on. */
export async function storedEvents(caller: Caller, url: string, stream: string, from = 0): Promise<LoadEvent[]> {
  const all: LoadEvent[] = [];
  for (;;) {
    const path = `/api/attempts/${stream}/events?from=${from + all.length}`;
    const page = (await caller.get(url, path)) as { events: LoadEvent[]; length: number };
    all.push(...page.events);
    if (from + all.length >= page.length) return all;
  }
}
