import { expect, test } from 'vitest';

import { createHttpHarness, SECRETS } from '../../test/support/http-harness.ts';

const DECLARING_JSON = {
  authorization: `Bearer ${SECRETS.admin}`,
  'content-type': 'application/json',
};

test('a deletion that declares JSON and sends none is a deletion', async () => {
  const { app, objects } = createHttpHarness();
  const drawn = await app.inject({
    method: 'POST',
    url: '/v1/images/generations',
    headers: DECLARING_JSON,
    payload: { prompt: 'a cat' },
  });
  expect(objects.size).toBe(1);
  const url = `/gala/v1/records/${String(drawn.headers['x-gala-record'])}`;
  const reply = await app.inject({ method: 'DELETE', url, headers: DECLARING_JSON });
  expect([reply.statusCode, objects.size]).toEqual([200, 0]);
  await app.close();
});

test('where a body is needed, none is refused like one that is no JSON', async () => {
  const { app } = createHttpHarness();
  for (const payload of ['', '{']) {
    const reply = await app.inject({
      method: 'POST',
      url: '/v1/images/generations',
      headers: DECLARING_JSON,
      payload,
    });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({
      error: { message: expect.stringMatching(/^We could not parse the JSON body/) as string },
    });
  }
  await app.close();
});
