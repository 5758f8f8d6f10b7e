import {
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareDataFolder } from './data-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gala-folder-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('the folder and its parents are made for their owner alone, and left empty', async () => {
  const folder = join(root, 'a', 'b');
  await prepareDataFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is there already is used as it is', async () => {
  await prepareDataFolder(root);
  expect(readdirSync(root)).toEqual([]);
});

test('a file in the way is told', async () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  for (const folder of [file, join(file, 'below')]) {
    await expect(prepareDataFolder(folder)).rejects.toMatchObject({
      problem: 'data_folder_not_writable',
    });
  }
});

test('a link that leads nowhere is told, and one to a folder is followed', async () => {
  const link = join(root, 'link');
  const loop = join(root, 'loop');
  symlinkSync(join(root, 'away'), link);
  symlinkSync(loop, loop);
  for (const [folder, culprit] of [
    [link, link],
    [join(link, 'below'), link],
    [loop, loop],
  ] as const) {
    await expect(prepareDataFolder(folder)).rejects.toMatchObject({
      name: 'StartUpError',
      problem: 'data_folder_not_writable',
      message: expect.stringContaining(`${culprit} is a link that leads nowhere`) as string,
    });
  }
  await prepareDataFolder(join(root, 'away'));
  await prepareDataFolder(join(link, 'below'));
  expect(readdirSync(join(root, 'away'))).toEqual(['below']);
});

test.runIf(existsSync('/proc/self'))('a place that takes no folders is told at once', async () => {
  await expect(prepareDataFolder('/proc/gala/data')).rejects.toMatchObject({
    problem: 'data_folder_not_writable',
  });
});
