import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { lockFile } from '../../../src/database/lock-file.ts';
import { MODEL_CATALOGUE } from '../../../src/diffusion/models/catalogue/model-catalogue.ts';
import { engineList } from '../../../src/wire/gala/engine-response.ts';
import {
  bindingList,
  localModelList,
  localModelObject,
  type LocalModelObject,
} from '../../../src/wire/gala/local-model-response.ts';
import { hubAt, pullFrom } from '../../support/hub/pull-from.ts';
import { holdFile } from '../../support/hub/held-file.ts';
import { startTestHub, type TestHub } from '../../support/hub/test-hub.ts';
import { tinyRepository } from '../../support/hub/test-repository.ts';
import { LOCAL_ABILITIES } from '../../support/local-models.ts';
import { tellingEngine } from '../../support/parameters/telling-engine.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openWholeServer, type WholeServer } from '../../support/whole-server.ts';

/** Of the catalogue, and what the hub has in their place. */
const NAME = 'sd-1.5';
const PATH = `/gala/v1/local-models/${NAME}`;
const ENTRY = MODEL_CATALOGUE.find(({ id }) => id === NAME)!;
const TAESD = MODEL_CATALOGUE.find(({ id }) => id === 'taesd')!;

const PULL = { json: { accept_licence: true } };

let hub: TestHub;
beforeEach(async () => {
  const commit = (revision: string | undefined) => (revision ? { commit: revision } : {});
  hub = await startTestHub({
    [ENTRY.repository]: tinyRepository('sd1', commit(ENTRY.revision)),
    [TAESD.repository]: tinyRepository('sd1', commit(TAESD.revision)),
  });
});
afterEach(() => hub.close());

interface Machine extends WholeServer {
  readonly modelsFolder: string;
  model(path?: string): Promise<LocalModelObject>;
  /** Waits until a download is no longer running. */
  ended(path?: string): Promise<LocalModelObject>;
}

async function openMachine(values: Readonly<Record<string, string>> = {}): Promise<Machine> {
  const modelsFolder = await temporaryFolder();
  const server = await openWholeServer({
    engines: [
      tellingEngine(),
      tellingEngine({
        id: 'diffusion',
        abilities: LOCAL_ABILITIES,
        abilitiesOf: (name) => (existsSync(join(modelsFolder, name)) ? LOCAL_ABILITIES : undefined),
      }),
    ],
    values: { modelsFolder, hub: hub.url, ...values },
  });
  const model = async (path = PATH) => localModelObject.parse((await server.send(path)).json);
  return {
    ...server,
    modelsFolder,
    model,
    ended: (path = PATH) =>
      vi.waitFor(
        async () => {
          const now = await model(path);
          expect(now.pull?.state).not.toBe('running');
          return now;
        },
        { timeout: 20_000, interval: 10 },
      ),
  };
}

const unet = (): Buffer => hub.repositories.get(ENTRY.repository)!.files.get('unet/model.onnx')!;

const errorOf = (reply: { readonly json: unknown }) =>
  (reply.json as { error: { param: string | null; code: string; message: string } }).error;

const servedIds = async (server: WholeServer): Promise<readonly string[]> =>
  ((await server.send('/v1/models')).json as { data: { id: string }[] }).data.map(({ id }) => id);

test('what is known to work is listed with its licence, and what came with Gala', async () => {
  const server = await openMachine();
  const { data } = localModelList.parse((await server.send('/gala/v1/local-models')).json);
  expect(data.map(({ name }) => name)).toEqual([...MODEL_CATALOGUE.map(({ id }) => id), 'mini']);
  expect(data.find(({ name }) => name === NAME)).toMatchObject({
    title: ENTRY.title,
    installed: false,
    bytes: ENTRY.bytes,
    licence: { name: ENTRY.licence.id, url: ENTRY.licence.url },
    pull: null,
  });
  expect(data.find(({ name }) => name === 'mini')).toMatchObject({
    installed: true,
    shipped: true,
    licence: { name: 'MIT' },
    trouble: null,
  });
});

test('nothing is fetched, or asked of the hub, before the licence is accepted by name', async () => {
  const server = await openMachine();
  for (const json of [{}, { accept_licence: false }, { accept_licence: null }]) {
    const reply = await server.send(`${PATH}/pull`, { json });
    expect(reply.status).toBe(400);
    expect(errorOf(reply)).toMatchObject({ param: 'accept_licence', code: 'licence_not_accepted' });
    expect(errorOf(reply).message).toContain(`${NAME} (${ENTRY.licence.id})`);
    expect(errorOf(reply).message).toContain(ENTRY.licence.url);
  }
  expect((await server.send(`${PATH}/pull`, { json: { accept_licence: 'yes' } })).status).toBe(400);
  expect(hub.hubAsked).toEqual([]);
  expect(readdirSync(server.modelsFolder)).toEqual([]);
});

test('a model is fetched while its page looks on, served at once, bound, and removed', async () => {
  const server = await openMachine();
  const held = holdFile(hub, unet());
  const begun = await server.send(`${PATH}/pull`, PULL);
  expect(begun.status).toBe(202);
  expect(localModelObject.parse(begun.json).pull).toMatchObject({ state: 'running', error: null });

  const least = held.half;
  const halfway = await vi.waitFor(async () => {
    const { pull } = await server.model();
    expect(pull?.received_bytes).toBeGreaterThanOrEqual(least);
    return pull!;
  });
  expect(halfway.received_bytes).toBeLessThan(halfway.total_bytes!);
  held.release();
  const done = await server.ended();
  expect(done).toMatchObject({ installed: true, partial_bytes: 0, family: 'sd', trouble: null });
  expect(done.pull).toEqual({
    state: 'done',
    received_bytes: halfway.total_bytes,
    total_bytes: halfway.total_bytes,
    error: null,
  });
  // Asked just once more: nobody has to wait until the server looks by itself.
  expect(await servedIds(server)).toContain(NAME);

  const bound = await server.send('/gala/v1/bindings/dall-e-2', {
    method: 'PUT',
    json: { model: NAME },
  });
  expect(bound.json).toEqual({
    id: 'dall-e-2',
    object: 'binding',
    engine: 'diffusion',
    model: NAME,
    like: null,
    draws_now: { generate: NAME, edit: NAME, vary: NAME },
  });
  const drawn = await server.send('/v1/images/generations', {
    json: { prompt: 'a cat', size: '256x256' },
  });
  expect(drawn.headers.get('x-gala-engine')).toBe('diffusion');
  expect((await server.model()).draws).toEqual(['dall-e-2']);

  const kept = await server.send(PATH, { method: 'DELETE' });
  expect([kept.status, errorOf(kept).code]).toEqual([409, 'local_model_refused']);
  expect(errorOf(kept).message).toContain('dall-e-2 is bound to sd-1.5');
  const removed = await server.send(`${PATH}?force=true`, { method: 'DELETE' });
  expect(removed.json).toEqual({
    name: NAME,
    object: 'local_model.deleted',
    deleted: true,
    unbound_ids: ['dall-e-2'],
  });
  expect(await server.model()).toMatchObject({ installed: false, draws: [], pull: null });
  expect(await servedIds(server)).not.toContain(NAME);
  const again = await server.send('/v1/images/generations', {
    json: { prompt: 'a cat', size: '256x256' },
  });
  expect(again.headers.get('x-gala-engine')).toBe('collage');
});

test('a download that is stopped keeps what it has, and goes on from there', async () => {
  const server = await openMachine();
  const held = holdFile(hub, unet());
  await server.send(`${PATH}/pull`, PULL);
  await vi.waitFor(() => expect(held.asked).toEqual([0]));
  await vi.waitFor(async () =>
    expect((await server.model()).partial_bytes).toBeGreaterThanOrEqual(held.half),
  );
  const stopped = await server.send(`${PATH}/pull`, { method: 'DELETE' });
  expect(localModelObject.parse(stopped.json)).toMatchObject({ installed: false, pull: null });
  // Nobody holds it any more: what was fetched can be deleted, or gone on with.
  await server.send(`${PATH}/pull`, PULL);
  await vi.waitFor(() => expect(held.asked).toEqual([0, held.half]));
  held.release();
  expect(await server.ended()).toMatchObject({ installed: true, pull: { state: 'done' } });

  const none = await server.send(`${PATH}/pull`, { method: 'DELETE' });
  expect(localModelObject.parse(none.json)).toMatchObject({ installed: true, pull: null });
});

test('what is half fetched can be deleted', async () => {
  const server = await openMachine();
  const held = holdFile(hub, unet());
  await server.send(`${PATH}/pull`, PULL);
  await vi.waitFor(async () =>
    expect((await server.model()).partial_bytes).toBeGreaterThanOrEqual(held.half),
  );
  // Not under the hands of whoever fetches it.
  const early = await server.send(PATH, { method: 'DELETE' });
  expect([early.status, errorOf(early).message]).toEqual([
    409,
    `The model ${NAME} is being fetched already.`,
  ]);
  await server.send(`${PATH}/pull`, { method: 'DELETE' });
  expect((await server.send(PATH, { method: 'DELETE' })).status).toBe(200);
  expect(await server.model()).toMatchObject({ installed: false, partial_bytes: 0 });
});

test('whoever asks again meanwhile joins the download', async () => {
  const server = await openMachine();
  const held = holdFile(hub, unet());
  const replies = await Promise.all(
    Array.from({ length: 4 }, () => server.send(`${PATH}/pull`, PULL)),
  );
  expect(replies.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
  await vi.waitFor(() => expect(held.asked).toHaveLength(1));
  held.release();
  expect(await server.ended()).toMatchObject({ installed: true, pull: { state: 'done' } });
  expect(held.asked).toEqual([0]);
});

test('a download of another process is left in peace, and told of', async () => {
  const server = await openMachine();
  const held = holdFile(hub, unet());
  await server.send(`${PATH}/pull`, PULL);
  await vi.waitFor(() => expect(held.asked).toHaveLength(1));
  await server.send(`${PATH}/pull`, { method: 'DELETE' });
  const release = lockFile(join(server.modelsFolder, '.partial', `${NAME}.lock`))!;
  await server.send(`${PATH}/pull`, PULL);
  expect((await server.ended()).pull).toMatchObject({
    state: 'failed',
    error: { code: 'pull_running', message: `The model ${NAME} is being fetched already.` },
  });
  expect((await server.send(PATH, { method: 'DELETE' })).status).toBe(409);
  release();
  held.release();
  // Once the other process has brought it to its end, nobody failed.
  await pullFrom(hubAt(hub.url), server.modelsFolder, NAME);
  expect(await server.model()).toMatchObject({ installed: true, pull: null });
});

test('files that are not what was published are thrown away, and the failure says so', async () => {
  const server = await openMachine();
  const wrong = Buffer.alloc(unet().length, 7);
  hub.storeFault = (_request, response, bytes) => {
    if (bytes?.equals(unet()) !== true) return false;
    response.writeHead(200, { 'content-length': wrong.length });
    response.end(wrong);
    return true;
  };
  await server.send(`${PATH}/pull`, PULL);
  const { installed, pull } = await server.ended();
  expect(installed).toBe(false);
  expect(pull).toMatchObject({ state: 'failed', error: { code: 'hash_wrong' } });
  expect(pull?.error?.message).toContain('unet/model.onnx');
  expect(existsSync(join(server.modelsFolder, NAME))).toBe(false);
});

test('a hub that is not there, or not to be asked, is told of as a failed download', async () => {
  const offline = await openMachine({ offline: 'true' });
  expect((await offline.send(`${PATH}/pull`, PULL)).status).toBe(202);
  expect((await offline.ended()).pull?.error).toMatchObject({ code: 'offline' });

  const gone = await openMachine();
  await hub.close();
  await gone.send(`${PATH}/pull`, PULL);
  expect((await gone.ended()).pull?.error).toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining('HF_ENDPOINT') as string,
  });
});

test('a server that stops stops its downloads, and the next one goes on with them', async () => {
  const modelsFolder = await temporaryFolder();
  const server = await openMachine({ modelsFolder });
  const held = holdFile(hub, unet());
  await server.send(`${PATH}/pull`, PULL);
  await vi.waitFor(async () =>
    expect((await server.model()).partial_bytes).toBeGreaterThanOrEqual(held.half),
  );
  await server.stop();
  const next = await openMachine({ modelsFolder });
  expect(await next.model()).toMatchObject({ installed: false, pull: null });
  held.release();
  await next.send(`${PATH}/pull`, PULL);
  await vi.waitFor(() => expect(held.asked).toEqual([0, held.half]));
  expect((await next.ended()).installed).toBe(true);
});

test('a part goes into the model that is named, and nowhere else', async () => {
  const server = await openMachine();
  const part = '/gala/v1/local-models/taesd';
  const pull = (json: object) => server.send(`${part}/pull`, { json });
  expect(errorOf(await pull({ accept_licence: true }))).toMatchObject({ param: 'into' });
  expect((await pull({ accept_licence: true, into: NAME })).status).toBe(404);
  expect((await pull({ accept_licence: true, into: 'mini' })).status).toBe(409);
  const stray = { accept_licence: true, into: NAME };
  expect(errorOf(await server.send(`${PATH}/pull`, { json: stray })).param).toBe('into');

  await server.send(`${PATH}/pull`, PULL);
  await server.ended();
  expect((await pull({ accept_licence: true, into: NAME })).status).toBe(202);
  expect(await server.ended(part)).toMatchObject({
    installed: true,
    part: TAESD.part!.name,
    installed_in: [NAME],
    pull: { state: 'done' },
  });
  expect((await server.send(part, { method: 'DELETE' })).status).toBe(409);
});

test('names lead nowhere but to a model', async () => {
  const server = await openMachine();
  for (const name of [
    'nothing-here',
    '..%2F..%2Fetc',
    '%2Fetc%2Fpasswd',
    '..',
    '.partial',
    'bindings.json',
    'owner%2Fname',
    'mini%00',
    'CON',
    '__proto__',
  ]) {
    const path = `/gala/v1/local-models/${name}`;
    const replies = await Promise.all([
      server.send(path),
      server.send(path, { method: 'DELETE' }),
      server.send(`${path}/pull`, PULL),
      server.send(`${path}/pull`, { method: 'DELETE' }),
    ]);
    expect([name, ...replies.map(({ status }) => status)]).toEqual([name, 404, 404, 404, 404]);
  }
  expect(hub.hubAsked).toEqual([]);
  expect(readdirSync(server.modelsFolder)).toEqual([]);
});

test('engines are told of with what waits for them', async () => {
  const server = await openMachine();
  const { data } = engineList.parse((await server.send('/gala/v1/engines')).json);
  expect(data.map(({ id, ok }) => [id, ok])).toEqual([
    ['collage', true],
    ['diffusion', true],
  ]);
  expect(data[0]?.queue).toMatchObject({ waiting: 0, running: 0 });
  expect(data[0]?.queue.capacity).toBeGreaterThan(0);
});

test('what came with Gala is neither fetched nor removed', async () => {
  const server = await openMachine();
  const path = '/gala/v1/local-models/mini';
  for (const reply of [
    await server.send(path, { method: 'DELETE' }),
    await server.send(`${path}?force=true`, { method: 'DELETE' }),
    await server.send(`${path}/pull`, PULL),
  ]) {
    expect(reply.status).toBe(409);
    expect(errorOf(reply).message).toContain('part of Gala');
  }
});

test('a binding by which nobody could draw is refused, with the way out', async () => {
  const server = await openMachine();
  for (const [id, json, trouble] of [
    ['dall-e-2', { model: 'dreamy' }, 'dreamy is not installed'],
    ['our-painter', { model: 'mini' }, 'There is no model our-painter'],
    ['our-painter', { model: 'mini', like: 'dall-e-9' }, 'did you mean'],
    ['dall-e-2', { model: 'mini', like: 'dall-e-3' }, 'has rules of its own'],
    ['dall-e-2', { model: 'auto' }, 'No installed model can draw'],
    ['no id', { model: 'mini' }, 'is no id of a model'],
  ] as const) {
    const path = `/gala/v1/bindings/${encodeURIComponent(id)}`;
    const reply = await server.send(path, { method: 'PUT', json });
    expect([reply.status, errorOf(reply).code]).toEqual([400, 'binding_refused']);
    expect(errorOf(reply).message).toContain(trouble);
  }
  expect((await server.send('/gala/v1/bindings')).json).toMatchObject({ data: [] });
});

test('ids of one’s own are bound and unbound, slashes and all', async () => {
  const server = await openMachine();
  const path = `/gala/v1/bindings/${encodeURIComponent('studio/painter')}`;
  await server.send(path, { method: 'PUT', json: { model: 'mini', like: 'dall-e-2' } });
  expect(bindingList.parse((await server.send('/gala/v1/bindings')).json).data).toMatchObject([
    { id: 'studio/painter', model: 'mini', like: 'dall-e-2' },
  ]);
  const mini = '/gala/v1/local-models/mini';
  expect((await server.model(mini)).draws).toEqual(['studio/painter']);
  expect((await server.send(path, { method: 'DELETE' })).json).toEqual({
    id: 'studio/painter',
    object: 'binding.deleted',
    deleted: true,
  });
  expect((await server.send(path, { method: 'DELETE' })).status).toBe(404);
  const collage = await server.send('/gala/v1/bindings/dall-e-3', {
    method: 'PUT',
    json: { model: 'collage' },
  });
  expect(collage.json).toMatchObject({ engine: 'collage', model: null, draws_now: {} });
});
