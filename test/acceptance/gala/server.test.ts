import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';

const server = builtGala();
const NO_KEY = { headers: { authorization: '' } };

test.each(['/healthz', '/readyz'])('%s needs no key', async (path) => {
  const reply = await server.send(path, NO_KEY);
  expect(reply.status).toBe(200);
  expect(reply.json).toEqual({ status: 'ok' });
});

test('every documented operation is served, and wants a key unless it says otherwise', async () => {
  const { json } = await server.send('/openapi.json', NO_KEY);
  const { paths } = json as {
    paths: Record<string, Record<string, { security?: readonly object[] }>>;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security }]) => ({ path, method, security })),
  );
  expect(operations.length).toBeGreaterThan(5);
  for (const { path, method, security } of operations) {
    const url = path.replaceAll(/\{\w+\}/g, 'x');
    const { status, text } = await server.send(url, { ...NO_KEY, method: method.toUpperCase() });
    // One of the ways in may be none: a signature in the URL does as well as a key.
    const signed = security?.some((way) => Object.keys(way).length === 0) ?? false;
    const isOpen = security?.length === 0;
    const refused = status === (signed ? 403 : 401);
    expect(refused, `${method} ${path} without a key: ${status}`).toBe(!isOpen);
    expect(text).not.toContain('Invalid URL');
  }
});

test('a page of another origin may call the API', async () => {
  const preflight = await server.send('/v1/images/generations', {
    method: 'OPTIONS',
    headers: {
      authorization: '',
      origin: 'https://example.com',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization, content-type, x-stainless-lang',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('x-stainless-lang');
  const reply = await server.send('/v1/models', { headers: { origin: 'https://example.com' } });
  expect(reply.headers.get('access-control-allow-origin')).toBe('*');
  expect(reply.headers.get('access-control-expose-headers')).toContain('x-gala-record');
});
