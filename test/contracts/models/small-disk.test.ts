import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { createModelStore } from '../../../src/diffusion/models/create-model-store.ts';
import { assertRoom } from '../../../src/diffusion/models/pull/assert-room.ts';
import { fetchFile } from '../../../src/diffusion/models/pull/fetch-file.ts';
import { clear, fill, mount } from '../../support/small-disk.ts';
import { hubAt, pullFrom } from '../../support/hub/pull-from.ts';
import { startTestHub, type TestHub } from '../../support/hub/test-hub.ts';
import { sha256, tinyRepository } from '../../support/hub/test-repository.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const REPOSITORY = 'gala/tiny-sd';

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub({ [REPOSITORY]: tinyRepository('sd1') });
});
afterEach(() => hub.close());

test('a model that does not fit is refused before a byte of it is fetched', async () => {
  const folder = await temporaryFolder();
  const { bavail, bsize } = await statfs(folder);
  await expect(assertRoom(folder, bavail * bsize)).rejects.toMatchObject({
    code: 'disk_too_small',
    message: expect.stringContaining('GALA_MODELS') as string,
  });
  await expect(assertRoom(folder, 1)).resolves.toBeUndefined();
});

test('on a small disk the whole download is refused, and the hub sends nothing', async (context) => {
  const folder = await temporaryFolder();
  if (!(await mount(folder, '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs'))) context.skip();
  await expect(pullFrom(hubAt(hub.url), folder, REPOSITORY)).rejects.toMatchObject({
    code: 'disk_too_small',
  });
  expect(hub.storeAsked).toEqual([]);
});

test('a disk that fills up meanwhile ends the download, which goes on when there is room', async (context) => {
  const folder = await temporaryFolder();
  if (!(await mount(folder, '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs'))) context.skip();
  await fill(folder, 16_384);
  const { files, commit } = hub.repositories.get(REPOSITORY)!;
  const bytes = files.get('unet/model.onnx')!;
  const file = {
    path: 'unet/model.onnx',
    bytes: bytes.length,
    hash: { kind: 'sha256', value: sha256(bytes) },
  } as const;
  const fetching = (): Promise<string> =>
    fetchFile(
      hubAt(hub.url),
      { repository: REPOSITORY, revision: commit, file },
      { part: join(folder, 'unet.part'), target: join(folder, 'unet') },
      { signal: new AbortController().signal, onBytes: () => {} },
    );
  await expect(fetching()).rejects.toMatchObject({ code: 'disk_full' });
  await clear(folder);
  expect(await fetching()).toBe(sha256(bytes));
  expect(hub.storeAsked.at(-1)?.range).toMatch(/^bytes=[1-9]\d*-$/);
});

test('a models folder that takes no files is told of', async () => {
  const models = '/proc/gala-models';
  await expect(pullFrom(hubAt(hub.url), models, REPOSITORY)).rejects.toMatchObject({
    code: 'folder_unwritable',
  });
  expect(await createModelStore(models).list()).toEqual([]);
});
