import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../tests/support/server.ts';
import { signIn } from '../tests/faults/load.ts';
import type { Row } from './support/row.ts';

const streams = 64;
const batchSize = 10;
const warmUpMs = 2_000;
const measuredMs = 8_000;
const liveEncounters = 1_000;
const liveEveryMs = 5_000;

/** A sample as a practice encounter sends it, about 300 bytes. */
function sample(position: number): string {
  const values = { heartRate: 88.4, meanArterialPressure: 71.2, spo2: 0.942, respiratoryRate: 22.1, pH: 7.318 };
  const shown = { heartRate: 88, spo2: 94, systolic: 102, diastolic: 58, mean: 72, respiratoryRate: null };
  return JSON.stringify({ type: 'sampled', position, tick: position * 250, values, shown, pad: 'x'.repeat(40) });
}

interface Target {
  readonly url: string;
  readonly cookie: string;
  readonly agent: Agent;
}

/** Posts one batch; resolves with how long its acknowledgement took, in ms. Throws on any other answer. */
function append(
  { url, cookie, agent }: Target,
  stream: string,
  from: number,
  events: readonly string[],
): Promise<number> {
  const body = `{"batch":"${randomUUID()}","expectedPosition":${from},"events":[${events.join(',')}]}`;
  const started = performance.now();
  return new Promise((done, fail) => {
    const sent = request(
      `${url}/api/attempts/${stream}/events`,
      {
        method: 'POST',
        agent,
        headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => {
          if (answer.statusCode === 200) done(performance.now() - started);
          else fail(new Error(`an append answered ${answer.statusCode}`));
        });
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}

class Stream {
  readonly id = randomUUID();
  #next = 0;
  readonly #started: string;
  constructor(started: Record<string, unknown>) {
    this.#started = JSON.stringify({ ...started, type: 'started', position: 0, tick: 0 });
  }
  async append(target: Target, count: number): Promise<number> {
    const from = this.#next;
    const events = Array.from({ length: count }, (_, i) => (from + i === 0 ? this.#started : sample(from + i)));
    const ms = await append(target, this.id, from, events);
    this.#next += count;
    return ms;
  }
}

async function throughput(
  target: Target,
  started: Record<string, unknown>,
): Promise<{ perSecond: number; p95: number }> {
  let counting = false;
  let over = false;
  const times: number[] = [];
  const writers = Array.from({ length: streams }, async () => {
    const stream = new Stream(started);
    while (!over) {
      const ms = await stream.append(target, batchSize);
      if (counting && !over) times.push(ms);
    }
  });
  await pause(warmUpMs);
  counting = true;
  const from = performance.now();
  await pause(measuredMs);
  over = true;
  const seconds = (performance.now() - from) / 1000;
  await Promise.all(writers);
  return { perSecond: (times.length * batchSize) / seconds, p95: quantile(times, 0.95) };
}

/** Each of a thousand encounters sends what happened every five seconds, spread evenly. */
async function liveLatency(target: Target, started: Record<string, unknown>): Promise<number> {
  const all = Array.from({ length: liveEncounters }, () => new Stream(started));
  for (let i = 0; i < all.length; i += 50)
    await Promise.all(all.slice(i, i + 50).map((each) => each.append(target, 1)));
  const from = performance.now();
  const times = await Promise.all(
    all.map(async (each, i) => {
      await pause((i / liveEncounters) * liveEveryMs);
      return each.append(target, 3);
    }),
  );
  if (performance.now() - from > liveEveryMs * 1.5)
    throw new Error('the server does not keep up with 1,000 encounters');
  return quantile(times, 0.95);
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** Acknowledged durable events through the API, with real fsync, the load made on the same machine. */
export default async function bench(): Promise<Row[]> {
  const server = await startServer({ env: { LOG_LEVEL: 'warn' } });
  const agent = new Agent({ keepAlive: true, maxSockets: streams });
  try {
    const caller = await signIn(server.url, 'learner@openward.example');
    const { engine, pack } = (await caller.get(server.url, '/api/release')) as { engine: string; pack: string };
    const started = {
      ...{ case: 'a-case', caseVersion: 1, pack, engine, seed: 1, mode: 'practise' },
      ...{ profile: 'united-kingdom', level: 'student' },
    };
    const target = { url: server.url.replace('localhost', '127.0.0.1'), cookie: caller.cookie, agent };
    const { perSecond, p95 } = await throughput(target, started);
    const live = await liveLatency(target, started);
    return [
      {
        name: 'durable events through the API, batches of 10',
        value: perSecond,
        unit: 'events/s',
        budget: { min: 10_000 },
        note: `${streams} streams, p95 ${p95.toFixed(0)} ms, load made on the same cores`,
      },
      {
        name: 'append, 1,000 practice encounters, p95',
        value: live,
        unit: 'ms',
        budget: { max: 100 },
        informational: true,
      },
    ];
  } finally {
    agent.destroy();
    await server.dispose();
  }
}
