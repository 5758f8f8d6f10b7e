import OpenAI, { APIError, toFile } from 'openai';
import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';
import { samplePng } from '../../support/sample-pngs.ts';

const server = builtGala();

const REFUSAL = {
  code: 'content_policy_violation',
  message:
    'Your request was rejected as a result of our safety system. Your prompt may contain text that is not allowed by our safety system.',
  param: null,
  type: 'invalid_request_error',
};

interface Records {
  readonly data: readonly { readonly state: string; readonly error: unknown }[];
}

const records = async (): Promise<Records['data']> =>
  ((await server.send('/gala/v1/records')).json as Records).data;

test('a refusal is answered in OpenAI’s words, recorded once for its key, and drawn never', async () => {
  const before = (await records()).length;
  const replies = await Promise.all(
    [1, 2].map(() =>
      server.send('/v1/images/generations', {
        json: { prompt: 'a naked woman' },
        headers: { 'idempotency-key': 'refused-1' },
      }),
    ),
  );
  for (const reply of replies) {
    expect(reply.status).toBe(400);
    expect(reply.text).toBe(`${JSON.stringify({ error: REFUSAL }, null, 2)}\n`);
    expect(reply.headers.get('retry-after')).toBeNull();
  }
  const [newest, ...others] = await records();
  expect(others).toHaveLength(before);
  expect(newest).toMatchObject({
    state: 'failed',
    error: { code: 'content_policy', categories: ['sexual'] },
  });
  expect(await server.pictures()).toEqual([]);
});

test('the official client meets it as a 400 that it does not retry, on edits as well', async () => {
  let calls = 0;
  const openai = new OpenAI({
    baseURL: server.gala.baseURL,
    apiKey: server.gala.apiKey,
    // The client also tries out, on a data URL, whether this `fetch` sends forms.
    fetch: async (url, init) => {
      const request = new Request(url, init);
      if (request.url.endsWith('/edits')) calls++;
      return fetch(request);
    },
  });
  const image = await toFile(await samplePng({}, 0), 'image.png', { type: 'image/png' });
  const editing = openai.images.edit({ model: 'dall-e-2', image, prompt: 'a severed human head' });
  const error: unknown = await editing.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(APIError);
  expect(error).toMatchObject({ status: 400, code: 'content_policy_violation' });
  expect(calls).toBe(1);
  expect(await server.pictures()).toEqual([]);
});

test('an innocent prompt with suspicious words is drawn', async () => {
  const { status } = await server.send('/v1/images/generations', {
    json: { prompt: 'a shot of espresso, seen with the naked eye', size: '256x256' },
  });
  expect(status).toBe(200);
});
