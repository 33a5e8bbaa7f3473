import { describe, expect, it } from 'vitest';
import { routes, routeUrl, type RouteContract } from '../../contracts/index.ts';
import { openApi } from './openapi.ts';
import { apiPage } from './page.ts';

type Operation = { parameters: { name: string; in: string; required: boolean }[]; requestBody?: unknown };
const document = openApi('1.2.3');
const paths = document['paths'] as Record<string, Record<string, Operation>>;
const all = Object.entries(routes) as [string, RouteContract][];

describe('the API reference', () => {
  it.each(all)(
    'given the route %s, when documented, then path, parameters and body are those of the contract',
    (_, route) => {
      const operation = paths[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()];
      const named = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
      expect(Object.keys(route.params?.shape ?? {})).toEqual(named);
      expect(operation?.parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(named);
      expect(operation?.parameters.filter((each) => each.in === 'query').every(({ required }) => !required)).toBe(true);
      expect(operation?.requestBody !== undefined).toBe(route.body !== undefined);
    },
  );

  it('given the page, when read, then it names every route and nothing on it is fetched or run', () => {
    const page = apiPage(document);
    for (const [name] of all) expect(page).toContain(`id="${name}"`);
    expect(page).not.toMatch(/<script|https?:\/\/|<img|@import/);
  });

  it('given a path with parameters and a query, when an address is made, then both are percent-encoded', () => {
    expect(routeUrl(routes.getCase, { slug: 'a/b' }, { x: 'y z', none: undefined })).toBe('/api/cases/a%2Fb?x=y%20z');
  });
});
