import { setTimeout as pause } from 'node:timers/promises';

import { expect, test } from 'vitest';

import type { RecordList } from '../../src/wire/gala/record-response.ts';
import type { CreditsObject } from '../../src/wire/gala/team-response.ts';
import { solidEngine } from '../support/solid-engine.ts';
import { openWholeServer } from '../support/whole-server.ts';

test('whoever manages a stuck queue ends what is drawn and what waits, and nobody pays', async () => {
  const engine = solidEngine({
    id: 'collage',
    onTheWay: async () => {
      await new Promise(() => undefined);
    },
  });
  const server = await openWholeServer({ engine });
  const draw = () =>
    server.send('/v1/images/generations', {
      json: { model: 'dall-e-2', prompt: 'a cat', size: '256x256' },
    });
  const answers = Array.from({ length: 6 }, draw);
  const records = async () =>
    ((await server.send('/gala/v1/records')).json as RecordList).data.map(({ id, state }) => ({
      id,
      state,
    }));
  while (engine.drawing() === 0 || (await records()).length < answers.length) await pause(5);
  for (const { id } of await records()) {
    const cancelled = await server.send(`/gala/v1/records/${id}/cancel`, { method: 'POST' });
    expect(cancelled.json).toMatchObject({ id, state: 'cancelled', credits: 0, images: [] });
  }
  for (const answer of answers) expect((await answer).status).toBe(499);
  while (engine.drawing() > 0) await pause(5);
  const { json } = await server.send('/gala/v1/teams/team_default/credits');
  expect(json as CreditsObject).toMatchObject({ balance: 0, reserved: 0 });
});

test('what has ended stays as it is', async () => {
  const server = await openWholeServer();
  await server.send('/v1/images/generations', {
    json: { model: 'dall-e-2', prompt: 'a cat', size: '256x256' },
  });
  const [record] = ((await server.send('/gala/v1/records')).json as RecordList).data;
  const reply = await server.send(`/gala/v1/records/${record!.id}/cancel`, { method: 'POST' });
  expect(reply.json).toMatchObject({ state: 'succeeded', credits: record!.credits });
});
