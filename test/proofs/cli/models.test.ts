import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { runGala, startProcess, type Ended } from '../../support/gala-process.ts';
import { sendBytes, startTestHub, type TestHub } from '../../support/hub/test-hub.ts';
import { sha256, tinyRepository } from '../../support/hub/test-repository.ts';

const REPOSITORY = 'gala/tiny-sd';
const TINY = new URL('../../golden/diffusion/models/sd1', import.meta.url).pathname;

let hub: TestHub;
let folder: string;
beforeAll(async () => {
  hub = await startTestHub({});
});
afterAll(() => hub.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gala-models-'));
  hub.repositories.clear();
  hub.repositories.set(REPOSITORY, tinyRepository('sd1'));
  hub.storeFault = undefined;
  hub.hubFault = undefined;
  hub.hubAsked.length = 0;
  hub.storeAsked.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const environment = (): Record<string, string> => ({ GALA_DATA: folder, HF_ENDPOINT: hub.url });

const models = (...words: readonly string[]): Promise<Ended> =>
  runGala(['models', ...words], { env: environment() });

const pulled = (): Promise<Ended> => models('pull', REPOSITORY, '--accept-licence');

test('what is known to work is listed with its licence and size', async () => {
  const { code, stdout } = await models('list', '--available', '--json');
  expect(code).toBe(0);
  const entries = JSON.parse(stdout) as readonly Record<string, unknown>[];
  expect(entries.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['lcm-dreamshaper-v7', 'sd-turbo', 'taesd']),
  );
  expect(entries[0]).toMatchObject({ id: 'lcm-dreamshaper-v7', licence: { id: 'mit' } });
  expect((await models('list', '--available')).stdout).toMatch(/lcm-dreamshaper-v7 +~4\.3 GB/);
});

test('the model that comes with Gala is shown, verified, bound and drawn with, but neither fetched nor removed', async () => {
  expect(JSON.parse((await models('list', '--json')).stdout)).toMatchObject([
    { name: 'mini', state: 'part of Gala', shipped: true, licence: 'MIT' },
  ]);
  expect(await models('verify', 'mini')).toMatchObject({ code: 0 });
  expect(JSON.parse((await models('show', 'mini', '--json')).stdout)).toMatchObject({
    state: 'part of Gala',
    native_size: '128x128',
    licence: 'MIT',
  });
  expect(await models('bind', 'dall-e-2', 'mini')).toMatchObject({ code: 0 });
  expect(JSON.parse((await models('bindings', '--json')).stdout)).toMatchObject([
    { id: 'dall-e-2', draws_now: { generate: 'mini', edit: 'mini', vary: 'mini' } },
  ]);
  expect(await models('bind', 'dall-e-3', 'auto')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('gala models pull') as string,
  });
  expect(await models('remove', 'mini', '--yes', '--force')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('mini is a part of Gala') as string,
  });
  for (const words of [['mini'], ['taesd', '--into', 'mini', '--accept-licence']]) {
    expect(await models('pull', ...words)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'mini is a part of Gala: there is nothing to fetch',
      ) as string,
    });
  }
  expect((await runGala(['doctor', '--port', '0'], { env: environment() })).stdout).toMatch(
    /ok +bound models +dall-e-2 by mini/,
  );

  const out = join(folder, 'car.png');
  const words = ['generate', '--model', 'mini', 'a red car on a meadow', '--seed', '7'];
  const { code, stderr } = await runGala([...words, '--out', out], {
    env: { GALA_DATA: folder, GALA_OFFLINE: 'on' },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect((await readFile(out)).subarray(1, 4).toString()).toBe('PNG');
});

test('nothing is fetched before the licence is accepted, and the exit code says so', async () => {
  const { code, stderr } = await models('pull', REPOSITORY);
  expect(code).toBe(3);
  expect(stderr).toContain('licence mit');
  expect(stderr).toContain('--accept-licence');
  expect(hub.hubAsked.filter(({ path }) => path.includes('/resolve/'))).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('a model is pulled, shown, verified, bound, unbound and removed', async () => {
  expect(await pulled()).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('tiny-sd is installed') as string,
  });
  const shown = await models('show', 'tiny-sd', '--json');
  expect(JSON.parse(shown.stdout)).toMatchObject({
    name: 'tiny-sd',
    state: 'ready',
    family: 'sd',
    precision: 'fp32',
    memory_bytes: expect.any(Number) as number,
    licence: { id: 'mit' },
    operations: ['generate', 'edit', 'vary'],
    repository: REPOSITORY,
  });
  expect(await models('verify', 'tiny-sd')).toMatchObject({ code: 0 });
  expect(await models('bind', 'dall-e-2', 'tiny-sd')).toMatchObject({ code: 0 });
  expect(await models('bind', 'our-painter', 'auto', '--like', 'dall-e-3')).toMatchObject({
    code: 0,
  });
  expect(JSON.parse(await readFile(join(folder, 'models', 'bindings.json'), 'utf8'))).toEqual({
    'dall-e-2': { engine: 'diffusion', model: 'tiny-sd' },
    'our-painter': { engine: 'diffusion', model: 'auto', like: 'dall-e-3' },
  });
  expect(await models('remove', 'tiny-sd', '--yes')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('dall-e-2, our-painter are bound to tiny-sd') as string,
  });
  expect(await models('unbind', 'dall-e-2')).toMatchObject({ code: 0 });
  // The painter is drawn by auto, which has no other model.
  expect(await models('remove', 'tiny-sd', '--yes')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('our-painter') as string,
  });
  expect(await models('unbind', 'our-painter')).toMatchObject({ code: 0 });
  expect(await models('remove', 'tiny-sd')).toMatchObject({ code: 2 });
  expect(await models('remove', 'tiny-sd', '--yes')).toMatchObject({ code: 0 });
  expect(JSON.parse((await models('list', '--json')).stdout)).toMatchObject([{ name: 'mini' }]);
});

test('pulled and bound, a model draws what the command line and clients ask for', async () => {
  await pulled();
  await models('bind', 'dall-e-2', 'tiny-sd');
  const out = join(folder, 'fox.png');
  const words = ['generate', 'a red fox', '--model', 'dall-e-2', '--size', '256x256'];
  const { code, stderr } = await runGala([...words, '--out', out, '--seed', '7'], {
    env: environment(),
  });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const drawn = await readFile(out);
  expect(drawn.subarray(1, 4).toString()).toBe('PNG');
  await models('bind', 'dall-e-2', 'collage');
  const collage = await runGala([...words, '--out', out, '--seed', '7'], { env: environment() });
  expect(collage.code).toBe(0);
  expect(sha256(await readFile(out))).not.toBe(sha256(drawn));
});

test('steps, guidance and what is not to be shown change what the command line draws', async () => {
  await pulled();
  const out = join(folder, 'fox.png');
  const size = ['--size', '64x64', '--seed', '7', '--out', out];
  const generate = (model: string, ...words: readonly string[]) =>
    runGala(['generate', 'a red fox', '--model', model, ...size, ...words], { env: environment() });
  const drawn = async (...words: readonly string[]): Promise<string> => {
    expect(await generate('tiny-sd', ...words)).toMatchObject({ code: 0, stderr: '' });
    return sha256(await readFile(out));
  };
  const usual = await drawn('--steps', '3');
  expect(await drawn('--steps', '3')).toBe(usual);
  const others = [
    await drawn('--steps', '4'),
    await drawn('--steps', '3', '--guidance', '2'),
    await drawn('--steps', '3', '--negative', 'dogs'),
  ];
  expect(new Set([usual, ...others]).size).toBe(4);

  await rm(out);
  for (const [model, flag, value] of [
    ['tiny-sd', '--steps', '0'],
    ['tiny-sd', '--guidance', '31'],
    ['gpt-image-1', '--steps', '3'],
  ] as const) {
    const { code, stderr } = await generate(model, flag, value);
    expect([code, stderr]).toEqual([2, expect.stringContaining(flag.slice(2)) as string]);
  }
  expect(existsSync(out)).toBe(false);
});

test('killed in the middle, a download goes on where it was', async () => {
  const unet = hub.repositories.get(REPOSITORY)!.files.get('unet/model.onnx')!;
  const half = Math.floor(unet.length / 2);
  const child = startProcess(['models', 'pull', REPOSITORY, '--accept-licence'], {
    env: environment(),
  });
  hub.storeFault = (_, response, bytes) => {
    if (bytes?.equals(unet) !== true) return false;
    response.writeHead(200, { 'content-length': unet.length });
    // Everything else has long arrived when this half has.
    setTimeout(() => response.write(unet.subarray(0, half)), 500);
    setTimeout(() => child.child.kill('SIGKILL'), 1500);
    return true;
  };
  expect((await child.ended).code).toBeNull();
  hub.storeFault = undefined;
  hub.storeAsked.length = 0;
  expect(JSON.parse((await models('list', '--json')).stdout)).toMatchObject([
    { name: 'mini' },
    { name: 'tiny-sd', state: 'half fetched' },
  ]);
  const again = await models('pull', 'tiny-sd');
  expect(again).toMatchObject({ code: 0 });
  expect(hub.storeAsked.map(({ range }) => range)).toEqual([`bytes=${half}-`]);
  expect(await models('verify', 'tiny-sd')).toMatchObject({ code: 0 });
});

test('Ctrl-C says that what was fetched is kept', async () => {
  hub.storeFault = () => true;
  const child = startProcess(['models', 'pull', REPOSITORY, '--accept-licence'], {
    env: environment(),
  });
  await expect.poll(() => hub.storeAsked.length, { timeout: 20_000 }).toBeGreaterThan(0);
  child.child.kill('SIGINT');
  expect(await child.ended).toMatchObject({
    code: 130,
    stderr: expect.stringContaining('pull again to go on') as string,
  });
});

test('spoiled files are found, and mended by pulling again', async () => {
  await pulled();
  const unet = join(folder, 'models', 'tiny-sd', 'unet', 'model.onnx');
  const decoder = join(folder, 'models', 'tiny-sd', 'vae_decoder', 'model.onnx');
  await truncate(unet, 1000);
  const bytes = await readFile(decoder);
  bytes[100]! ^= 1;
  await writeFile(decoder, bytes);
  const { code, stdout, stderr } = await models('verify', 'tiny-sd');
  expect(code).toBe(1);
  expect(stdout.split('\n')).toEqual([
    'unet/model.onnx: wrong size',
    'vae_decoder/model.onnx: wrong hash',
    '',
  ]);
  expect(stderr).toContain('gala models pull tiny-sd');
  expect(await models('pull', 'tiny-sd')).toMatchObject({ code: 0 });
  expect(await models('verify', 'tiny-sd')).toMatchObject({ code: 0 });
});

test('a model that cannot be drawn with is said to be so at once', async () => {
  const tiny = tinyRepository('sd1');
  const index = { _class_name: 'FluxPipeline' };
  const files = new Map([
    ...tiny.files,
    ['model_index.json', Buffer.from(JSON.stringify(index))] as const,
  ]);
  hub.repositories.set(REPOSITORY, { ...tiny, files });
  expect(await pulled()).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('FluxPipeline') as string,
  });
  expect(await models('bind', 'dall-e-2', 'tiny-sd')).toMatchObject({ code: 2 });
});

test('a folder is added as a link, or copied', async () => {
  expect(await models('add', TINY, '--name', 'linked')).toMatchObject({ code: 0 });
  expect(await models('add', TINY, '--name', 'copied', '--copy')).toMatchObject({ code: 0 });
  expect((await models('verify', 'linked')).stdout).toContain('Nothing is recorded');
  expect((await models('verify', 'copied')).stdout).toContain('files are what they were');
  expect(await models('remove', 'linked', '--yes')).toMatchObject({ code: 0 });
  expect(await readdir(TINY)).toContain('unet');
  expect(await models('add', folder, '--name', 'nothing')).toMatchObject({ code: 1 });
  expect(await models('add', join(folder, 'nowhere'))).toMatchObject({ code: 2 });
});

test.each([
  [['pull', 'lcm-dreamshaper-v8'], 2, 'did you mean lcm-dreamshaper-v7?'],
  [['pull', 'gala/nothing', '--accept-licence'], 1, 'There is no repository gala/nothing'],
  [['pull', REPOSITORY, '--name', '../x'], 2, 'cannot be called'],
  [['pull', 'taesd', '--accept-licence'], 2, '--into'],
  [['bind', 'dalle-2', 'auto'], 2, 'did you mean dall-e-2?'],
  [['bind', 'dall-e-2', 'auto'], 2, 'No installed model can draw'],
  [['bind', 'dall-e-2', 'lcm'], 2, 'lcm is not installed'],
  [['bind', 'mine', 'collage'], 2, '--like'],
  [['unbind', 'dall-e-2'], 2, 'is not bound'],
  [['show', 'nothing'], 1, 'is not installed'],
  [['remove', 'nothing', '--yes'], 1, 'is not installed'],
])('gala models %j exits with %i and says why', async (words, code, message) => {
  const ended = await models(...words);
  expect(ended.stderr).toContain(message);
  expect(ended.code).toBe(code);
});

test('offline it says so, and asks nobody', async () => {
  const env = { ...environment(), HF_HUB_OFFLINE: '1' };
  const ended = await runGala(['models', 'pull', REPOSITORY, '--accept-licence'], { env });
  expect(ended).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('GALA_OFFLINE') as string,
  });
  expect(hub.hubAsked).toEqual([]);
});

test('in a log, progress comes as lines, and as JSON where that is asked for', async () => {
  hub.storeFault = (request, response, bytes) => {
    setTimeout(() => {
      sendBytes(request, response, bytes!, {});
    }, 200);
    return true;
  };
  const { stdout, code } = await models('pull', REPOSITORY, '--accept-licence', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ name: 'tiny-sd', family: 'sd', licence: 'mit' });
});
