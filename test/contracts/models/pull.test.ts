import { existsSync, readdirSync } from 'node:fs';
import { cp, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { MODEL_CATALOGUE } from '../../../src/diffusion/models/catalogue/model-catalogue.ts';
import { createModelStore } from '../../../src/diffusion/models/create-model-store.ts';
import { folderFiles } from '../../../src/diffusion/models/folder-files.ts';
import { inspectModel } from '../../../src/diffusion/models/inspect-model.ts';
import { readManifest } from '../../../src/diffusion/models/manifest.ts';
import { planPull } from '../../../src/diffusion/models/pull/plan-pull.ts';
import { verifyModel } from '../../../src/diffusion/models/verify-model.ts';
import { HUB_TOKEN, sendBytes, startTestHub, type TestHub } from '../../support/hub/test-hub.ts';
import { hubAt, pullFrom } from '../../support/hub/pull-from.ts';
import { sha256, tinyRepository } from '../../support/hub/test-repository.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const REPOSITORY = 'gala/tiny-sd';
const TINY = new URL('../../golden/diffusion/models/sd1', import.meta.url).pathname;

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub({ [REPOSITORY]: tinyRepository('sd1') });
});
afterEach(() => hub.close());

const unstopped = (): AbortSignal => new AbortController().signal;

test('a model is fetched whole, hashed, recorded, and can be drawn with', async () => {
  const models = await temporaryFolder();
  await pullFrom(hubAt(hub.url), models, REPOSITORY);
  const folder = join(models, 'tiny-sd');
  const { files, commit } = hub.repositories.get(REPOSITORY)!;
  const manifest = await readManifest(folder, 'tiny-sd');
  expect(manifest).toMatchObject({
    name: 'tiny-sd',
    origin: {
      repository: REPOSITORY,
      revision: commit,
      licence: { id: 'mit', acceptedAt: '2026-11-21T12:00:00.000Z' },
    },
    completedAt: '2026-11-21T12:30:00.000Z',
  });
  expect(new Set(manifest?.files.map(({ path }) => path))).toEqual(new Set(files.keys()));
  for (const { path, sha256: hash } of manifest!.files) {
    expect(await readFile(join(folder, path))).toEqual(files.get(path));
    expect(hash).toBe(sha256(files.get(path)!));
  }
  expect(await inspectModel(folder, 'tiny-sd')).toMatchObject({ family: 'sd' });
  expect(await createModelStore(models).list()).toMatchObject([
    {
      name: 'tiny-sd',
      complete: true,
      family: 'sd',
      operations: ['generate', 'edit', 'vary'],
      origin: { repository: REPOSITORY, revision: commit, licence: 'mit' },
    },
  ]);
  expect(readdirSync(join(models, '.partial'))).toEqual(['tiny-sd.lock']);
});

test('weights for other programs are left where they are', async () => {
  const tiny = tinyRepository('sd1');
  const foreign = [
    'unet/diffusion_pytorch_model.safetensors',
    'unet/model_fp16.onnx',
    'unet/model_fp16.onnx_data',
    'v1-5-pruned.ckpt',
    'vae/diffusion_pytorch_model.bin',
    'teaser.png',
    'inference.py',
  ];
  const wanted = ['unet/model.onnx_data', 'unet/weights.pb', 'vae/config.json'];
  const files = new Map(tiny.files);
  for (const path of [...foreign, ...wanted]) files.set(path, Buffer.from(`{"of": "${path}"}`));
  hub.repositories.set(REPOSITORY, { ...tiny, files });
  const models = await temporaryFolder();
  await pullFrom(hubAt(hub.url), models, REPOSITORY);
  const fetched = (await folderFiles(join(models, 'tiny-sd'))).map(({ path }) => path);
  expect(fetched).toEqual(expect.arrayContaining(wanted));
  expect(fetched.filter((path) => foreign.includes(path))).toEqual([]);
});

test('the token goes to the hub and to nobody it redirects to', async () => {
  const models = await temporaryFolder();
  hub.repositories.set(REPOSITORY, { ...tinyRepository('sd1'), gated: true });
  await expect(pullFrom(hubAt(hub.url), models, REPOSITORY)).rejects.toMatchObject({
    code: 'gated',
  });
  await pullFrom(hubAt(hub.url, { token: HUB_TOKEN }), models, REPOSITORY);
  expect(hub.storeAsked.length).toBeGreaterThan(3);
  expect(hub.storeAsked.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
});

test('a download that broke off goes on where it was, also in another process', async () => {
  const models = await temporaryFolder();
  const unet = hub.repositories.get(REPOSITORY)!.files.get('unet/model.onnx')!;
  const half = Math.floor(unet.length / 2);
  hub.storeFault = (request, response, bytes) => {
    if (bytes?.equals(unet) !== true) return false;
    const from = Number(/\d+/.exec(request.headers.range ?? '0')?.[0]);
    response.writeHead(from > 0 ? 206 : 200, {
      'content-length': unet.length - from,
      ...(from > 0 && { 'content-range': `bytes ${from}-${unet.length - 1}/${unet.length}` }),
    });
    response.write(unet.subarray(from, Math.max(from, half)));
    setTimeout(() => response.destroy(), 20);
    return true;
  };
  await expect(pullFrom(hubAt(hub.url), models, REPOSITORY)).rejects.toMatchObject({
    code: 'download_failed',
  });
  expect(await createModelStore(models).find('tiny-sd')).toMatchObject({ complete: false });
  expect(existsSync(join(models, 'tiny-sd'))).toBe(false);

  hub.storeFault = undefined;
  hub.storeAsked.length = 0;
  await pullFrom(hubAt(hub.url), models, 'tiny-sd');
  const asked = hub.storeAsked.filter(({ path }) => path.includes(sha256(unet)));
  expect(asked.map(({ range }) => range)).toEqual([`bytes=${half}-`]);
  const manifest = await readManifest(join(models, 'tiny-sd'), 'tiny-sd');
  const verdicts = await verifyModel(join(models, 'tiny-sd'), manifest!, unstopped());
  expect(verdicts.every(({ verdict }) => verdict === 'ok')).toBe(true);
});

test('stopped by its user it keeps what came, and asks for no whole file again', async () => {
  const models = await temporaryFolder();
  const stop = new AbortController();
  const pulling = pullFrom(hubAt(hub.url), models, REPOSITORY, {
    signal: stop.signal,
    onProgress: ({ doneFiles }) => {
      if (doneFiles >= 6) stop.abort();
    },
  });
  await expect(pulling).rejects.toMatchObject({ name: 'AbortError' });
  const before = hub.hubAsked.filter(({ path }) => path.includes('/resolve/')).length;
  await pullFrom(hubAt(hub.url), models, REPOSITORY);
  const after = hub.hubAsked.filter(({ path }) => path.includes('/resolve/')).length - before;
  const { files } = hub.repositories.get(REPOSITORY)!;
  expect(after).toBeLessThanOrEqual(files.size - 6);
  expect(await createModelStore(models).find('tiny-sd')).toMatchObject({ complete: true });
});

test('what moved meanwhile is not mixed: a begun download stays at its commit', async () => {
  const models = await temporaryFolder();
  const first = hub.repositories.get(REPOSITORY)!;
  hub.storeFault = (_, response) => {
    response.destroy();
    return true;
  };
  await expect(pullFrom(hubAt(hub.url), models, REPOSITORY)).rejects.toMatchObject({
    code: 'unreachable',
  });
  hub.storeFault = undefined;
  const moved = { ...tinyRepository('sd2') };
  hub.repositories.set(REPOSITORY, moved);
  // The first commit is gone from this hub, so the new one is fetched, and none of the old bytes stay.
  await pullFrom(hubAt(hub.url), models, REPOSITORY);
  const manifest = await readManifest(join(models, 'tiny-sd'), 'tiny-sd');
  expect(manifest?.origin?.revision).toBe(moved.commit);
  expect(manifest?.origin?.revision).not.toBe(first.commit);
  for (const { path, sha256: hash } of manifest!.files) {
    expect(hash).toBe(sha256(moved.files.get(path)!));
  }
});

test('pulling again mends a spoiled file and fetches nothing else', async () => {
  const models = await temporaryFolder();
  await pullFrom(hubAt(hub.url), models, REPOSITORY);
  const spoiled = join(models, 'tiny-sd', 'unet', 'model.onnx');
  const bytes = await readFile(spoiled);
  bytes[bytes.length - 1]! ^= 1;
  await writeFile(spoiled, bytes);
  hub.storeAsked.length = 0;
  const again = await pullFrom(hubAt(hub.url), models, 'tiny-sd');
  expect(again.fetchedBytes).toBe(bytes.length);
  expect(hub.storeAsked).toHaveLength(1);
  const { files } = hub.repositories.get(REPOSITORY)!;
  expect(await readFile(spoiled)).toEqual(files.get('unet/model.onnx'));
  expect((await pullFrom(hubAt(hub.url), models, 'tiny-sd')).fetchedBytes).toBe(0);
});

test('a part is added to an installed model, and stays when the model is fetched anew', async () => {
  hub.repositories.set('deinferno/taesd-onnx', tinyRepository('sd2', { card: { license: 'mit' } }));
  const models = await temporaryFolder();
  await pullFrom(hubAt(hub.url), models, REPOSITORY);
  await expect(pullFrom(hubAt(hub.url), models, 'taesd')).rejects.toMatchObject({
    code: 'part_homeless',
  });
  await pullFrom(hubAt(hub.url), models, { what: 'taesd', into: 'tiny-sd' });
  const decoder = join(models, 'tiny-sd', 'taesd_decoder', 'model.onnx');
  const expected = tinyRepository('sd2').files.get('vae_decoder/model.onnx');
  expect(await readFile(decoder)).toEqual(expected);
  await truncate(join(models, 'tiny-sd', 'unet', 'model.onnx'), 10);
  await pullFrom(hubAt(hub.url), models, 'tiny-sd');
  const manifest = await readManifest(join(models, 'tiny-sd'), 'tiny-sd');
  expect(manifest?.addOns).toMatchObject([{ part: 'taesd_decoder' }]);
  const verdicts = await verifyModel(join(models, 'tiny-sd'), manifest!, unstopped());
  expect(verdicts.filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
});

test('a part for models of another family is refused, with the one that fits', async () => {
  hub.repositories.set(REPOSITORY, tinyRepository('sdxl'));
  const { repository, revision } = MODEL_CATALOGUE.find(({ id }) => id === 'taesdxl')!;
  hub.repositories.set(repository, tinyRepository('sd2', { commit: revision! }));
  const models = await temporaryFolder();
  await pullFrom(hubAt(hub.url), models, REPOSITORY);
  await expect(
    pullFrom(hubAt(hub.url), models, { what: 'taesd', into: 'tiny-sd' }),
  ).rejects.toMatchObject({
    code: 'part_unfit',
    message: expect.stringContaining('gala models pull taesdxl --into tiny-sd') as string,
  });
  await pullFrom(hubAt(hub.url), models, { what: 'taesdxl', into: 'tiny-sd' });
  expect((await readManifest(join(models, 'tiny-sd'), 'tiny-sd'))?.addOns).toHaveLength(1);

  hub.repositories.set(REPOSITORY, tinyRepository('kandinsky'));
  const others = await temporaryFolder();
  await pullFrom(hubAt(hub.url), others, REPOSITORY);
  await expect(
    pullFrom(hubAt(hub.url), others, { what: 'taesdxl', into: 'tiny-sd' }),
  ).rejects.toMatchObject({ message: expect.stringContaining('None of the list fits it') as string });
});

test('two downloads of one model do not get in each other’s way', async () => {
  const models = await temporaryFolder();
  hub.storeFault = (request, response, bytes) => {
    if (bytes === undefined) return false;
    setTimeout(() => {
      sendBytes(request, response, bytes, {});
    }, 100);
    return true;
  };
  const both = await Promise.allSettled([
    pullFrom(hubAt(hub.url), models, REPOSITORY),
    pullFrom(hubAt(hub.url), models, REPOSITORY),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const lost = both.find((end) => end.status === 'rejected');
  expect(lost?.reason).toMatchObject({ code: 'pull_running' });
  expect(await createModelStore(models).find('tiny-sd')).toMatchObject({ complete: true });
});

test('a licence that was accepted once is not asked for again, another one is', async () => {
  const models = await temporaryFolder();
  await pullFrom(hubAt(hub.url), models, REPOSITORY);
  const plan = () => planPull(hubAt(hub.url), models, { what: REPOSITORY }, unstopped());
  expect(await plan()).toMatchObject({ acceptedAt: '2026-11-21T12:00:00.000Z' });
  hub.repositories.set(REPOSITORY, tinyRepository('sd1', { card: { license: 'openrail' } }));
  expect((await plan()).acceptedAt).toBeUndefined();
});

test('a name stands for one repository', async () => {
  hub.repositories.set('others/tiny-sd', tinyRepository('sd2'));
  const models = await temporaryFolder();
  await pullFrom(hubAt(hub.url), models, REPOSITORY);
  await expect(pullFrom(hubAt(hub.url), models, 'others/tiny-sd')).rejects.toMatchObject({
    code: 'name_taken',
  });
  await pullFrom(hubAt(hub.url), models, { what: 'others/tiny-sd', name: 'another' });
  expect((await createModelStore(models).list()).map(({ name }) => name)).toEqual([
    'another',
    'tiny-sd',
  ]);
});

test('a model that came from a folder of the user’s is not looked for at the hub', async () => {
  const models = await temporaryFolder();
  await cp(TINY, join(models, 'own'), { recursive: true });
  await expect(pullFrom(hubAt(hub.url), models, 'own')).rejects.toMatchObject({
    code: 'origin_unknown',
    message: expect.stringContaining(join(models, 'own')) as string,
  });
  expect(hub.hubAsked).toEqual([]);
});
