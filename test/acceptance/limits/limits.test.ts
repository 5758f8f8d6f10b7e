import OpenAI, { BadRequestError, RateLimitError } from 'openai';
import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';

const server = builtGala();

/** A key made over HTTP with these limits. */
async function limitedKey(limits: object): Promise<string> {
  const made = await server.send('/gala/v1/keys', { json: { name: 'limited', ...limits } });
  expect(made.text).toContain('sk-gala-');
  return (made.json as { secret: string }).secret;
}

const clientOf = (apiKey: string, maxRetries = 0) =>
  new OpenAI({ baseURL: server.gala.baseURL, apiKey, maxRetries });

const PICTURE = { prompt: 'a boat', size: '256x256', model: 'dall-e-2' } as const;

test('a key with limits is told of them, and refused beyond them', async () => {
  const client = clientOf(await limitedKey({ requests_per_minute: 2, images_per_minute: 3 }));
  const { response } = await client.images.generate({ ...PICTURE, n: 2 }).withResponse();
  expect(response.headers.get('x-ratelimit-remaining-requests')).toBe('1');
  expect(response.headers.get('x-ratelimit-remaining-images')).toBe('1');
  expect(response.headers.get('x-ratelimit-reset-images')).toMatch(/^(1m0s|5\d(\.\d+)?s)$/);

  const images = await client.images.generate({ ...PICTURE, n: 2 }).catch((e: unknown) => e);
  expect(images).toBeInstanceOf(RateLimitError);
  expect(images).toMatchObject({ code: 'rate_limit_exceeded' });
  const requests = await client.images.generate(PICTURE).catch((e: unknown) => e);
  expect(requests).toBeInstanceOf(RateLimitError);
  const { headers } = requests as RateLimitError;
  expect(Number(headers?.get('retry-after'))).toBeGreaterThan(0);
  expect(headers?.get('x-ratelimit-remaining-requests')).toBe('0');
});

test('more pictures than a key may ever ask for is refused once, to a client that would try again', async () => {
  const key = await limitedKey({ requests_per_minute: 10, images_per_minute: 2 });
  const client = clientOf(key, 5);
  const refused = await client.images.generate({ ...PICTURE, n: 3 }).catch((e: unknown) => e);
  expect(refused).toBeInstanceOf(BadRequestError);
  expect(refused).toMatchObject({ param: 'n', code: 'rate_limit_exceeded' });
  expect((refused as BadRequestError).headers?.get('x-ratelimit-remaining-requests')).toBe('9');
});

test('limits are counted by key, whatever the path', async () => {
  const key = await limitedKey({ requests_per_minute: 1 });
  await clientOf(key).images.generate(PICTURE);
  const azure = await server.send(
    '/openai/deployments/dall-e-2/images/generations?api-version=2024-10-21',
    { json: PICTURE, headers: { 'api-key': key } },
  );
  expect(azure.status).toBe(429);
  expect((await server.send('/v1/images/generations', { json: PICTURE })).status).toBe(200);
});

test('a replay of an answer uses up no pictures', async () => {
  const key = await limitedKey({ images_per_minute: 4 });
  const draw = async () => {
    const { status, headers, json } = await server.send('/v1/images/generations', {
      json: { ...PICTURE, n: 2 },
      headers: { authorization: `Bearer ${key}`, 'idempotency-key': 'once' },
    });
    const { created } = json as { created: number };
    return { status, created, left: headers.get('x-ratelimit-remaining-images') };
  };
  const first = await draw();
  expect(first).toMatchObject({ status: 200, left: '2' });
  expect(await draw()).toEqual(first);
});
