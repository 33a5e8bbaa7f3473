import { describe, expect, it } from 'vitest';
import { ApiError, isCode, messageOf } from './api-error.ts';
import { send, urlOf } from './call.ts';

const answering = (status: number, body: string) => () => Promise.resolve(new Response(body, { status }));

async function thrownBy(promise: Promise<unknown>): Promise<ApiError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ApiError) return error;
  }
  throw new Error('expected an ApiError');
}

describe('calling the API', () => {
  it('given parameters and a query, when the address is made, then both are encoded and absent ones left out', () => {
    expect(urlOf('/api/cases/:slug', { slug: 'a/b' }, { q: 'x y', none: undefined })).toBe('/api/cases/a%2Fb?q=x+y');
    expect(urlOf('/api/me')).toBe('/api/me');
  });
  it('given a coded refusal, when sent, then it is thrown with its code, sentence and status', async () => {
    const body = JSON.stringify({ code: 'caseNotFound', message: 'There is no such case.', details: { slug: 'x' } });
    const error = await thrownBy(send('GET', '/api/cases/x', undefined, undefined, answering(404, body)));
    expect([error.code, error.message, error.status, error.details]).toEqual([
      'caseNotFound',
      'There is no such case.',
      404,
      { slug: 'x' },
    ]);
    expect(isCode(error, 'caseNotFound')).toBe(true);
  });
  it('given an answer that is not JSON, when refused, then the status makes the code', async () => {
    const error = await thrownBy(send('GET', '/x', undefined, undefined, answering(502, '<html>')));
    expect(error.code).toBe('http502');
    expect(messageOf(error)).toContain('502');
  });
  it('given no connection, when sent, then the code is offline', async () => {
    const error = await thrownBy(
      send('GET', '/x', undefined, undefined, () => Promise.reject(new TypeError('failed'))),
    );
    expect(error.code).toBe('offline');
  });
  it('given a body, when sent, then it goes as JSON', async () => {
    const seen: RequestInit[] = [];
    await send('POST', '/x', { a: 1 }, undefined, (_url, init) => {
      if (init) seen.push(init);
      return Promise.resolve(new Response('{}'));
    });
    expect(seen[0]?.body).toBe('{"a":1}');
    expect(new Headers(seen[0]?.headers).get('content-type')).toBe('application/json');
  });
});
