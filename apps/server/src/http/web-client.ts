import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { refuse } from '../errors/index.ts';
import { immutable, mediaType, type ByteSender } from './bytes.ts';

const hashed = /[-.][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

function filesOf(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
}

/**
 * Serves the built web client from `folder`: files by name, those below /assets/ with a hash in their name for ever, and
 * index.html for every other address a person may open, so that deep links work.
 */
export function addWebClient(app: FastifyInstance, folder: string, bytes: ByteSender): void {
  const files = filesOf(folder);
  app.get('/*', async (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/');
    const ours = /^\/(api|engine|health)(\/|$)/.test(path);
    const name = files.has(path) ? path : '/index.html';
    const page = name === '/index.html';
    const asksForFile = page && path !== '/index.html' && /\.[a-z0-9]+$/.test(path);
    if (ours || asksForFile || !files.has(name)) refuse('routeNotFound', { method: 'GET', path });
    const cache = name.startsWith('/assets/') && hashed.test(name) ? immutable : 'no-cache';
    return bytes.send(request, reply, `web:${name}`, mediaType(name), cache, () => readFile(join(folder, name)));
  });
}
