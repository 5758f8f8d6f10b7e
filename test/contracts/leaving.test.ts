import { setTimeout as pause } from 'node:timers/promises';

import { expect, test } from 'vitest';

import type { RecordList } from '../../src/wire/gala/record-response.ts';
import type { CreditsObject } from '../../src/wire/gala/team-response.ts';
import { solidEngine } from '../support/solid-engine.ts';
import { openWholeServer } from '../support/whole-server.ts';

/** One that shows what states it may and then never ends by itself. */
const endless = () =>
  solidEngine({
    id: 'collage',
    onTheWay: async (show) => {
      for (let i = 0; i < 3; i++) show();
      await new Promise(() => undefined);
    },
  });

test.each([
  ['without a stream', { model: 'dall-e-3', prompt: 'a cat' }],
  [
    'in the middle of a stream',
    { model: 'gpt-image-1', prompt: 'a cat', stream: true, partial_images: 2 },
  ],
])('who closes a connection %s ends the drawing and pays nothing', async (_name, body) => {
  const engine = endless();
  const server = await openWholeServer({ engine });
  const client = new AbortController();
  const answer = fetch(`${server.origin}/v1/images/generations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: client.signal,
  });
  let heard = '';
  const listen = async (): Promise<void> => {
    const { body: events } = await answer;
    for await (const bytes of events ?? []) heard += Buffer.from(bytes).toString();
  };
  const outcome = listen().catch((error: unknown) => (error as Error).name);
  while (engine.drawing() === 0) await pause(5);
  const first = 'stream' in body ? 'image_generation.partial_image' : '';
  while (!heard.includes(first)) await pause(5);

  client.abort();
  expect(await outcome).toBe('AbortError');

  while (engine.drawing() > 0) await pause(5);
  const records = async () => (await server.send('/gala/v1/records')).json as RecordList;
  while ((await records()).data[0]?.state === 'running') await pause(5);
  expect((await records()).data).toMatchObject([
    { state: 'cancelled', credits: 0, images: [], error: { code: 'cancelled' } },
  ]);
  const { json } = await server.send('/gala/v1/teams/team_default/credits');
  expect(json as CreditsObject).toMatchObject({ balance: 0, reserved: 0 });
  expect(await server.objects('images')).toEqual([]);
});
