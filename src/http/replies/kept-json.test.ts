import { brotliDecompressSync } from 'node:zlib';

import fastify from 'fastify';
import { afterAll, describe, expect, test } from 'vitest';

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

describe('whoever has it already', () => {
  const ask = (known: string, encodings: string) =>
    app.inject({ url: '/', headers: { 'if-none-match': known, 'accept-encoding': encodings } });

  test.each(['br', 'identity'])('is sent nothing again in “%s”', async (encodings) => {
    const { headers } = await get(encodings);
    expect(headers['cache-control']).toBe('no-cache');
    const etag = String(headers.etag);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(known, encodings);
      expect([known, again.statusCode, again.body]).toEqual([known, 304, '']);
      expect(again.headers).toMatchObject({
        etag,
        vary: 'accept-encoding',
        'cache-control': 'no-cache',
      });
    }
  });

  test('is sent all of it where it was something else, or in another encoding', async () => {
    const { headers } = await get('br');
    const { body } = await ask(String(headers.etag), 'identity');
    expect(body).toBe(TEXT);
    expect(keepJson(`${TEXT} `).plain.etag).not.toBe(kept.plain.etag);
    expect((await ask(keepJson(`${TEXT} `).plain.etag, 'identity')).statusCode).toBe(200);
  });
});
