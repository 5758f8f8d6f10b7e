import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { addFolder, type AddOptions } from '../../../src/diffusion/models/add-folder.ts';
import {
  BindingsUnreadable,
  readBindings,
  writeBindings,
} from '../../../src/diffusion/models/bindings-file.ts';
import { createModelStore } from '../../../src/diffusion/models/create-model-store.ts';
import { MANIFEST_FILE } from '../../../src/diffusion/models/manifest.ts';
import { readModelFolder } from '../../../src/diffusion/models/read-model-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TINY = new URL('../../golden/diffusion/models/sd1', import.meta.url).pathname;

const adding = (more: Partial<AddOptions> = {}): AddOptions => ({
  copy: false,
  now: () => new Date('2026-11-21T12:00:00Z'),
  signal: new AbortController().signal,
  onProgress: () => {},
  ...more,
});

test('there need not be a folder of models', async () => {
  const store = createModelStore(join(await temporaryFolder(), 'none'));
  expect(await store.list()).toEqual([]);
  await expect(store.find('x')).rejects.toMatchObject({ data: { code: 'model_not_installed' } });
  await store.remove('x');
});

test('a folder that somebody put there is a model; what is broken is listed with why', async () => {
  const folder = await temporaryFolder();
  await cp(TINY, join(folder, 'Mine_1.5'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  await mkdir(join(folder, '.hidden'));
  await writeFile(join(folder, 'bindings.json'), '{}');
  await cp(TINY, join(folder, 'odd'), { recursive: true });
  await writeFile(join(folder, 'odd', MANIFEST_FILE), 'not json');
  const models = await createModelStore(folder).list();
  expect(models.map(({ name, family }) => [name, family])).toEqual([
    ['Mine_1.5', 'sd'],
    ['empty', undefined],
    ['odd', undefined],
  ]);
  expect(models[1]?.trouble).toContain('text_encoder/model.onnx');
  expect(models[2]?.trouble).toContain(MANIFEST_FILE);
});

test('what came with Gala is there, stays, and makes way for a model of its name', async () => {
  const folder = await temporaryFolder();
  const [shipped, models] = [join(folder, 'shipped'), join(folder, 'models')];
  await cp(TINY, join(shipped, 'mini'), { recursive: true });
  const store = createModelStore(models, shipped);
  expect(await store.list()).toMatchObject([{ name: 'mini', shipped: true, complete: true }]);
  await store.remove('mini');
  expect(await store.find('mini')).toMatchObject({ shipped: true, folder: join(shipped, 'mini') });

  await cp(TINY, join(models, 'mini'), { recursive: true });
  const [own, ...others] = await store.list();
  expect(others).toEqual([]);
  expect(own).toMatchObject({ name: 'mini', folder: join(models, 'mini') });
  expect(own?.shipped).toBeUndefined();
  await store.remove('mini');
  expect(await store.find('mini')).toMatchObject({ shipped: true });
});

test('a model says how it draws, what its latents look like and its licence', async () => {
  const folder = await temporaryFolder();
  const painter = join(folder, 'painter');
  await cp(TINY, painter, { recursive: true });
  const red = [1, 0, 0];
  const told = {
    usual: { steps: 12, guidance: 2.5 },
    latentColours: { channels: [red, red, red, red], middle: [0.1, 0.2, 0.3] },
    licence: 'MIT',
  };
  const manifest = { format: 1, name: 'painter', files: [], completedAt: '2026-11-21T12:00:00Z' };
  const file = join(painter, MANIFEST_FILE);
  await writeFile(file, JSON.stringify({ ...manifest, ...told }));
  const { usual, latentColours, licence } = told;
  expect(await readModelFolder(painter, 'painter')).toMatchObject({ usual, latentColours });
  expect(await createModelStore(folder).find('painter')).toMatchObject({ licence });

  const copies = join(folder, 'copies');
  await addFolder(copies, painter, adding({ copy: true }));
  expect(await readModelFolder(join(copies, 'painter'), 'painter')).toMatchObject({ usual });
  expect(await createModelStore(copies).find('painter')).toMatchObject({ licence });

  for (const usual of [{ steps: 0 }, { steps: 151 }, { guidance: -1 }, { guidance: 'much' }]) {
    await writeFile(file, JSON.stringify({ ...manifest, usual }));
    expect(await createModelStore(folder).find('painter')).toMatchObject({
      trouble: expect.stringContaining(MANIFEST_FILE),
    });
  }
});

test('no name leads out of the folder', async () => {
  const folder = await temporaryFolder();
  const outside = join(folder, 'outside');
  await cp(TINY, outside, { recursive: true });
  const store = createModelStore(join(folder, 'models'));
  for (const name of ['../outside', outside, '..', '.', '', 'a/../../outside']) {
    await expect(store.find(name)).rejects.toMatchObject({
      data: { code: 'model_not_installed' },
    });
    await store.remove(name);
  }
  expect(await readdir(outside)).toContain('unet');
});

test('of a linked model only the link is removed, and a link that leads nowhere is no model', async () => {
  const folder = await temporaryFolder();
  const own = join(folder, 'own');
  const models = join(folder, 'models');
  await cp(TINY, own, { recursive: true });
  expect(await addFolder(models, own, adding({ name: 'linked' }))).toBe('linked');
  const store = createModelStore(models);
  expect(await store.find('linked')).toMatchObject({ family: 'sd', complete: true });
  await store.remove('linked');
  expect(await store.list()).toEqual([]);
  expect(await readdir(own)).toContain('unet');
  await symlink(join(folder, 'gone'), join(models, 'dangling'));
  expect(await store.list()).toEqual([]);
});

test('a name is taken once, and a folder that cannot be drawn with leaves nothing behind', async () => {
  const folder = await temporaryFolder();
  const models = join(folder, 'models');
  await addFolder(models, TINY, adding({ name: 'tiny', copy: true }));
  await expect(addFolder(models, TINY, adding({ name: 'tiny' }))).rejects.toMatchObject({
    code: 'name_taken',
  });
  const broken = join(folder, 'broken');
  await cp(TINY, broken, { recursive: true });
  await rm(join(broken, 'unet', 'model.onnx'));
  await expect(addFolder(models, broken, adding({ copy: true }))).rejects.toMatchObject({
    data: { code: 'file_missing' },
  });
  const stopped = AbortSignal.abort();
  await expect(
    addFolder(models, TINY, adding({ name: 'other', copy: true, signal: stopped })),
  ).rejects.toMatchObject({ name: 'AbortError' });
  expect((await createModelStore(models).list()).map(({ name }) => name)).toEqual(['tiny']);
});

test('bindings are there or not, never half, and a broken file says what it should be', async () => {
  const folder = join(await temporaryFolder(), 'models');
  expect(readBindings(folder)).toEqual({});
  await writeBindings(folder, { 'dall-e-2': { engine: 'diffusion', model: 'tiny' } });
  expect(readBindings(folder)).toEqual({ 'dall-e-2': { engine: 'diffusion', model: 'tiny' } });
  expect(await readdir(folder)).toEqual(['bindings.json']);
  for (const text of ['', '[]', '{"dall-e-2": "tiny"}', '{"dall-e-2": {"engine": "diffusion"}}']) {
    await writeFile(join(folder, 'bindings.json'), text);
    expect(() => readBindings(folder)).toThrow(
      /bindings\.json is no list of bindings.*gala models/,
    );
  }
});

test.skipIf(process.platform === 'win32')(
  'bindings that are a pipe are not waited for',
  async () => {
    const folder = await temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'bindings.json')]);
    expect(() => readBindings(folder)).toThrow(BindingsUnreadable);
  },
);

test.skipIf(process.platform === 'win32')('a prank hides no other model', async () => {
  const folder = await temporaryFolder();
  for (const name of ['manifest', 'config', 'sound']) {
    await cp(TINY, join(folder, name), { recursive: true });
  }
  execFileSync('mkfifo', [join(folder, 'manifest', MANIFEST_FILE)]);
  await writeFile(
    join(folder, 'config', 'unet', 'config.json'),
    `{"sample_size": ${'['.repeat(100_000)}`,
  );
  const models = await createModelStore(folder).list();
  expect(models.map(({ name, trouble }) => [name, trouble === undefined])).toEqual([
    ['config', false],
    ['manifest', false],
    ['sound', true],
  ]);
});
