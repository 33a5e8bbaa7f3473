import type { BrowserContext, Page } from 'playwright-core';

export interface Watch {
  /** Everything the pages said that they should not have: console errors, page errors, foreign requests. */
  complaints(): string[];
  /** The whole console, for the log of a failed journey. */
  console(): string;
}

/** Where a request may go without being foreign. */
function isOwn(address: string, origin: string): boolean {
  const url = new URL(address);
  const own = new URL(origin);
  return (
    url.protocol === 'data:' || url.protocol === 'blob:' || (url.hostname === own.hostname && url.port === own.port)
  );
}

/** Listens to every page of `context`: nothing may fail aloud, and nothing may leave `origin`. */
export async function watch(context: BrowserContext, origin: string, allowConsole: readonly RegExp[]): Promise<Watch> {
  const complaints: string[] = [];
  const lines: string[] = [];
  const complain = (text: string): void => {
    if (!allowConsole.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  const listen = (page: Page): void => {
    page.on('console', (message) => {
      lines.push(`${message.type()}: ${message.text()}`);
      if (message.type() === 'error') complain(`console error: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => {
      lines.push(`page error: ${error.stack ?? error.message}`);
      complain(`page error: ${error.stack ?? error.message}`);
    });
    page.on('websocket', (socket) => {
      if (!isOwn(socket.url(), origin)) complaints.push(`foreign socket: ${socket.url()}`);
    });
  };
  context.on('page', listen);
  await context.route(
    (url) => !isOwn(url.href, origin),
    (route) => {
      complaints.push(`foreign request: ${route.request().url()}`);
      return route.abort();
    },
  );
  return { complaints: () => complaints, console: () => lines.join('\n') };
}
