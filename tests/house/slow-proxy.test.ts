import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { slowProxy } from '../../bench/support/slow-proxy.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server of `size` bytes behind a link of 400 kbit/s with a round trip of 200 ms. */
async function behindLink(size: number): Promise<{ url: string; received: () => number }> {
  const server = createServer((_request, response) => response.end(Buffer.alloc(size, 'a')));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const proxy = await slowProxy((server.address() as AddressInfo).port, { bitsPerSecond: 400_000, roundTripMs: 200 });
  closing.push(
    () => proxy.close(),
    () => server.close(),
    () => server.closeAllConnections(),
  );
  return { url: `http://localhost:${proxy.port}`, received: proxy.received };
}

test('given a link of 400 kbit/s and 200 ms, when 25 kB are fetched, then it takes the time of both and arrives whole', async () => {
  const { url, received } = await behindLink(25_000);
  const started = performance.now();
  const body = await (await fetch(url)).text();
  const tookMs = performance.now() - started;
  expect(body).toHaveLength(25_000);
  expect(received()).toBeGreaterThan(25_000);
  expect(received()).toBeLessThan(25_500);
  // Handshake 200 ms, request and answer 200 ms, transfer 500 ms.
  expect(tookMs).toBeGreaterThan(890);
});

test('given two fetches at once, when they share the link, then they share its rate', async () => {
  const { url } = await behindLink(20_000);
  const started = performance.now();
  await Promise.all([fetch(url), fetch(url)].map(async (answer) => (await answer).text()));
  expect(performance.now() - started).toBeGreaterThan(1190);
});
