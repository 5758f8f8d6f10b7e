import sharp from 'sharp';
import { expect, test, vi } from 'vitest';

import type { Engine } from '../../../src/engines/engine.ts';
import { answer, callIn, pictureIn, retrieve, RESPONSES } from '../../support/conversations.ts';
import { door, solidEngine } from '../../support/solid-engine.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openWholeServer, type WholeServer } from '../../support/whole-server.ts';

/** A server on this folder that does not wait for what it draws when it is stopped. */
const serverOn = (
  dataFolder: string,
  engine: Engine = solidEngine({ id: 'collage' }),
  values: Readonly<Record<string, string>> = {},
): Promise<WholeServer> =>
  openWholeServer({ engine, values: { dataFolder, drainSeconds: '0', workers: '1', ...values } });

/** A message with a picture in it. */
async function withPicture(text: string) {
  const [width, height] = [64, 64];
  const plain = sharp({ create: { width, height, channels: 3, background: 'teal' } });
  const png = (await plain.png().toBuffer()).toString('base64');
  const content = [
    { type: 'input_text', text },
    { type: 'input_image', image_url: `data:image/png;base64,${png}` },
  ];
  return [{ role: 'user', content }];
}

const objectsOf = async (server: WholeServer): Promise<readonly string[]> =>
  (
    await Promise.all(['images', 'inputs', 'kept', 'partials'].map((one) => server.objects(one)))
  ).flat();

test('what was begun in the background is done by the next server, with its pictures', async () => {
  const folder = await temporaryFolder();
  const hung = solidEngine({ id: 'collage', until: () => door().opened });
  const first = await serverOn(folder, hung);
  const input = await withPicture('make it night');
  const running = await answer(first, { background: true, input });
  const waiting = await answer(first, { background: true });
  const gone = await answer(first, { background: true });
  await vi.waitFor(async () =>
    expect((await retrieve(first, running.id)).status).toBe('in_progress'),
  );
  await first.send(`${RESPONSES}/${gone.id}/cancel`, { method: 'POST' });
  await first.stop();

  const engine = solidEngine({ id: 'collage' });
  const second = await serverOn(folder, engine);
  for (const { id } of [running, waiting]) {
    await vi.waitFor(async () => expect((await retrieve(second, id)).status).toBe('completed'));
  }
  expect((await retrieve(second, gone.id)).status).toBe('cancelled');
  expect(engine.begun).toHaveLength(2);
  const edited = await retrieve(second, running.id);
  expect(callIn(edited)).toMatchObject({ action: 'edit', status: 'completed' });
  expect((await sharp(pictureIn(edited)).metadata()).format).toBe('png');
  // The two that were drawn, and what belongs to the conversation.
  await vi.waitFor(async () => expect(await objectsOf(second)).toHaveLength(3));
  // A conversation goes on across servers.
  const next = await answer(second, { input: 'make it day', previous_response_id: running.id });
  expect(callIn(next).action).toBe('edit');
});

test('responses past their time are found by nobody, and swept with what belongs to them', async () => {
  const folder = await temporaryFolder();
  const first = await serverOn(folder, undefined, {
    responseRetentionDays: '0.00001',
    retentionDays: '1',
  });
  const { id } = await answer(first, { input: await withPicture('make it night') });
  const missing = { status: 404 };
  await vi.waitFor(async () =>
    expect(await first.send(`${RESPONSES}/${id}`)).toMatchObject(missing),
  );
  const reply = await first.send(RESPONSES, {
    json: { model: 'gpt-5', input: 'again', previous_response_id: id },
  });
  expect(reply).toMatchObject({
    status: 400,
    json: { error: { code: 'previous_response_not_found', param: 'previous_response_id' } },
  });
  expect(await first.objects('kept')).toHaveLength(1);
  await first.stop();
  // A server sweeps as it starts.
  const second = await serverOn(folder);
  await vi.waitFor(async () => expect(await second.objects('kept')).toEqual([]));
  // What was drawn stays, as its record does.
  expect(await second.objects('images')).toHaveLength(1);
});

test('whoever deletes a record deletes what was said to have it drawn', async () => {
  const server = await serverOn(await temporaryFolder());
  const kept = await answer(server);
  const input = await withPicture('make it night');
  const { id } = await answer(server, { input, previous_response_id: kept.id, user: 'jane' });
  const said = await answer(server, { input: 'only talk', tools: [], user: 'jane' });
  const deleted = await server.send('/gala/v1/records?user=jane', { method: 'DELETE' });
  expect(deleted.json).toMatchObject({ deleted: 1 });
  for (const gone of [id, said.id]) {
    expect((await server.send(`${RESPONSES}/${gone}`)).status).toBe(404);
  }
  expect(callIn(await retrieve(server, kept.id)).status).toBe('completed');
  expect(await objectsOf(server)).toHaveLength(1);
});

test('a picture that was deleted alone leaves its response, without a result', async () => {
  const server = await serverOn(await temporaryFolder());
  const { id } = await answer(server);
  const { json } = await server.send('/gala/v1/records');
  const [record] = (json as { data: { id: string; notes: object; background: boolean }[] }).data;
  expect(record).toMatchObject({ notes: { response: id }, background: false });
  await server.send(`/gala/v1/records/${record!.id}/images/0`, { method: 'DELETE' });
  expect(callIn(await retrieve(server, id))).toMatchObject({ status: 'completed', result: null });
});
