import { brotliDecompressSync } from 'node:zlib';

import fastify from 'fastify';
import { afterAll, expect, test } from 'vitest';

import { keepJson, sendKeptJson } from './kept-json.ts';

const TEXT = JSON.stringify({ words: Array.from({ length: 400 }, () => 'again') });
const kept = keepJson(TEXT);

const app = fastify();
app.get('/', async (request, reply) => sendKeptJson(request, reply, kept));
afterAll(() => app.close());

const get = (encodings?: string) =>
  app.inject({
    url: '/',
    headers: encodings === undefined ? {} : { 'accept-encoding': encodings },
  });

test.each(['br', 'gzip, deflate, br, zstd', 'gzip;q=0.5, br;q=0.9', '*'])(
  'whoever takes “%s” gets it in brotli',
  async (encodings) => {
    const { headers, rawPayload } = await get(encodings);
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'application/json' });
    expect(headers.vary).toBe('accept-encoding');
    expect(rawPayload.length).toBeLessThan(TEXT.length / 10);
    expect(brotliDecompressSync(rawPayload).toString()).toBe(TEXT);
  },
);

test.each([undefined, '', 'gzip', 'identity', 'br;q=0', 'nonsense;;'])(
  'whoever takes “%s” gets it as it is',
  async (encodings) => {
    const { headers, body } = await get(encodings);
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBe('accept-encoding');
    expect(body).toBe(TEXT);
  },
);
