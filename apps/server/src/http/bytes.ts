import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const textual = /^(text\/|application\/(json|javascript|manifest|wasm)|image\/svg)/;
const worthwhile = 1024;

type Encoding = 'br' | 'gzip' | 'identity';

interface Held {
  readonly raw: Buffer;
  readonly packed: Map<Encoding, Promise<Buffer>>;
}

function preferred(header: string | undefined): Encoding {
  if (/\bbr\b/.test(header ?? '')) return 'br';
  return /\bgzip\b/.test(header ?? '') ? 'gzip' : 'identity';
}

function pack(raw: Buffer, encoding: Encoding, quality: number): Promise<Buffer> {
  if (encoding === 'gzip') return zip(raw, { level: 9 });
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return brotli(raw, { params });
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  mp3: 'audio/mpeg',
  txt: 'text/plain; charset=utf-8',
};

/** The media type of a file by its extension. */
export function mediaType(name: string): string {
  return types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * Sends bytes that do not change under `key`, compressed as the client takes them. The first answer is compressed
 * quickly; the smallest form is made behind it and kept for the next.
 */
export class ByteSender {
  readonly #held = new Map<string, Held>();

  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    type: string,
    cache: string,
    read: () => Promise<Buffer>,
  ): Promise<FastifyReply> {
    let held = this.#held.get(key);
    if (!held) {
      held = { raw: await read(), packed: new Map() };
      this.#held.set(key, held);
    }
    const worth = textual.test(type) && held.raw.length >= worthwhile;
    const encoding = worth ? preferred(request.headers['accept-encoding']) : 'identity';
    reply.header('content-type', type).header('cache-control', cache).header('vary', 'accept-encoding');
    if (encoding === 'identity') return reply.send(held.raw);
    return reply.header('content-encoding', encoding).send(await this.#packed(held, encoding));
  }

  #packed(held: Held, encoding: Encoding): Promise<Buffer> {
    const known = held.packed.get(encoding);
    if (known) return known;
    const quick = pack(held.raw, encoding, 5);
    held.packed.set(encoding, quick);
    if (encoding === 'br') {
      void quick.then(() => pack(held.raw, 'br', 11)).then((small) => held.packed.set('br', Promise.resolve(small)));
    }
    return quick;
  }
}

export const immutable = 'public, max-age=31536000, immutable';
