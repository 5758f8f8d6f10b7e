import { expect, test } from 'vitest';

import { builtGala } from '../support/built-gala.ts';

const server = builtGala({ queue: 1 });

const draw = (size: string) =>
  server.send('/v1/images/generations', { json: { prompt: 'a busy harbour with boats', size } });

test('a full queue turns requests away until there is room again', async () => {
  const replies = await Promise.all(Array.from({ length: 8 }, () => draw('1024x1024')));
  const refused = replies.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(0);
  expect(replies.length - refused.length).toBeGreaterThanOrEqual(2);
  for (const { status, headers, text } of refused) {
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    expect(text).toBe(`{
  "error": {
    "code": null,
    "message": "The engine is currently overloaded. Please try again later.",
    "param": null,
    "type": "server_error"
  }
}
`);
  }
  expect((await draw('256x256')).status).toBe(200);
});

test('a client that leaves frees its place', async () => {
  const leaving = new AbortController();
  const given = fetch(`${server.gala.baseURL}/images/generations`, {
    method: 'POST',
    signal: leaving.signal,
    headers: {
      authorization: `Bearer ${server.gala.apiKey}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ prompt: 'ten boats', n: 10, size: '1024x1024' }),
  }).then(
    () => 'answered',
    () => 'left',
  );
  const before = await server.pictures();
  await expect.poll(() => stateOfLast()).toMatch(/queued|running/);
  leaving.abort();
  expect(await given).toBe('left');
  await expect.poll(() => stateOfLast(), { timeout: 10_000 }).toBe('cancelled');
  await expect.poll(() => server.pictures()).toEqual(before);
});

async function stateOfLast(): Promise<string> {
  const { json } = await server.send('/gala/v1/records?limit=1');
  return (json as { data: { state: string }[] }).data[0]?.state ?? 'none';
}
