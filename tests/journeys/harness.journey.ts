import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { watch, type Watch } from '../support/watch.ts';

/** Pages with one fault each; the harness must hear it. */
const pages: Readonly<Record<string, string>> = {
  '/fine': '<html lang="en"><title>Fine</title><main><h1>Fine</h1></main></html>',
  '/console':
    '<html lang="en"><title>Console</title><main><h1>a</h1></main><script>console.error("it broke")</script></html>',
  '/throws':
    '<html lang="en"><title>Throws</title><main><h1>a</h1></main><script>throw new Error("it threw")</script></html>',
  '/foreign':
    '<html lang="en"><title>Foreign</title><main><h1>a</h1><img alt="" src="http://elsewhere.invalid/a.png"></main></html>',
  '/unnamed': '<html lang="en"><title>Unnamed</title><main><h1>a</h1><button></button></main></html>',
};

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const html = pages[request.url ?? ''];
    response.writeHead(html ? 200 : 204, { 'content-type': 'text/html' }).end(html && `<!doctype html>${html}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function visit(path: string, allow: readonly RegExp[] = []): Promise<{ page: Page; watched: Watch }> {
  const context = await browser.newContext();
  const watched = await watch(context, origin, allow);
  const page = await context.newPage();
  await page.goto(`${origin}${path}`);
  await page.waitForLoadState('load');
  return { page, watched };
}

test('given a page in order, when watched, then nothing is said and axe finds nothing', async () => {
  const { page, watched } = await visit('/fine');
  await axe(page);
  expect(watched.complaints()).toEqual([]);
});

test.each([
  ['/console', 'it broke'],
  ['/throws', 'it threw'],
  ['/foreign', 'foreign request: http://elsewhere.invalid/a.png'],
])('given the page %s, when watched, then its fault is heard', async (path, fault) => {
  const { watched } = await visit(path);
  await expect.poll(() => watched.complaints().join('\n')).toContain(fault);
});

test('given a fault announced, when watched, then it is not held against the page', async () => {
  const { watched } = await visit('/console', [/it broke/]);
  await expect.poll(() => watched.console()).toContain('it broke');
  expect(watched.complaints()).toEqual([]);
});

test('given a button without a name, when axe looks, then it fails and names the button', async () => {
  const { page } = await visit('/unnamed');
  await expect(axe(page)).rejects.toThrow('button-name');
});
