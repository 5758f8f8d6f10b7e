import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';

import { builtGala } from '../support/built-gala.ts';
import { runGala, type Ended } from '../support/gala-process.ts';
import { differences, rgbaOf, writePictureFile } from '../support/picture-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const server = builtGala();
let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  await writePictureFile(join(folder, 'photo.png'), { width: 256, height: 256 });
  await writePictureFile(join(folder, 'wide.jpg'), { width: 192, height: 96 });
  await gala('mask', 'rect', '--size', '256x256', '80,80,96x96', '-o', 'mask.png');
});

const gala = (...words: readonly string[]): Promise<Ended> =>
  runGala(words, { cwd: folder, env: { HOME: folder } });

/** The same through the server, with its key. */
const through = (...words: readonly string[]): Promise<Ended> =>
  runGala([...words, '--server', server.gala.url], {
    cwd: folder,
    env: { HOME: folder, GALA_API_KEY: server.gala.apiKey },
  });

const pixels = (file: string): Promise<Buffer> => rgbaOf(join(folder, file));

const sizeOf = async (file: string): Promise<string> => {
  const { format, width, height } = await sharp(join(folder, file)).metadata();
  return `${format} ${width}x${height}`;
};

/** Whether a pixel lies in the hole of mask.png. */
const inHole = (i: number): boolean => {
  const [x, y] = [i % 256, Math.floor(i / 256)];
  return x >= 80 && x < 176 && y >= 80 && y < 176;
};

test.each([
  ['here', gala],
  ['through a server', through],
])('an edit %s replaces the hole and nothing else, each time another way', async (_, run) => {
  const words = ['edit', 'photo.png', '--mask', 'mask.png', 'a red balloon on a wall'];
  const { code, stdout, stderr } = await run(...words, '-n', '2', '--seed', '5', '-o', 'out.png');
  expect(stderr).toBe('');
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'out-1.png\nout-2.png\n' });
  const before = await pixels('photo.png');
  for (const file of ['out-1.png', 'out-2.png']) {
    const changed = differences(before, await pixels(file));
    expect(changed.length).toBeGreaterThan(96 * 96 * 0.5);
    expect(changed.every(inHole)).toBe(true);
  }
  const siblings = differences(await pixels('out-1.png'), await pixels('out-2.png'));
  expect(siblings.length).toBeGreaterThan(0);
});

test.each([
  ['here', gala],
  ['through a server', through],
])('a variation %s is another picture of the same size', async (_, run) => {
  const ended = await run('vary', 'photo.png', '-n', '2', '--seed', '1', '--json');
  expect(ended.code).toBe(0);
  const { pictures } = JSON.parse(ended.stdout) as { pictures: { file: string; seed: number }[] };
  expect(pictures.map(({ file, seed }) => [file, seed])).toEqual([
    ['photo-varied-1.png', 1],
    ['photo-varied-2.png', 2],
  ]);
  for (const { file } of pictures) {
    expect(await sizeOf(file)).toBe('png 256x256');
    const changed = differences(await pixels('photo.png'), await pixels(file));
    expect(changed.length).toBeGreaterThan(256 * 256 * 0.5);
  }
});

test('without a mask the transparency of the picture says what is replaced', async () => {
  await gala('mask', 'rect', '--on', 'photo.png', '80,80,96x96', '-o', 'holed.png');
  expect((await gala('edit', 'holed.png', 'a red balloon')).stdout).toBe('holed-edited.png\n');
  const changed = differences(await pixels('photo.png'), await pixels('holed-edited.png'));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every(inHole)).toBe(true);
});

test('a JPEG that is not square is edited here as it is', async () => {
  await gala('mask', 'ellipse', '--on', 'wide.jpg', '25%,25%,50%x50%', '-o', 'm.png');
  await gala('edit', 'wide.jpg', '--mask', 'm.png', 'a red balloon', '-o', 'out.png');
  expect(await sizeOf('out.png')).toBe('png 192x96');
  expect((await pixels('out.png')).subarray(0, 4)).toEqual(
    (await pixels('wide.jpg')).subarray(0, 4),
  );
});

test('padding makes room that is drawn, and keeps the picture in the middle', async () => {
  const { code } = await gala('edit', 'wide.jpg', '--fit', 'pad', 'a wide sea', '-o', 'out.png');
  expect(code).toBe(0);
  expect(await sizeOf('out.png')).toBe('png 192x192');
  const middle = (await pixels('out.png')).subarray(48 * 192 * 4, (48 + 96) * 192 * 4);
  expect(middle.equals(await pixels('wide.jpg'))).toBe(true);
});

test('through a server, other formats and shapes become what it takes', async () => {
  const words = ['vary', 'wide.jpg', '--fit', 'cover', '--size', '256x256', '-o', 'out.png'];
  expect(await through(...words)).toMatchObject({ code: 0, stderr: '' });
  expect(await sizeOf('out.png')).toBe('png 256x256');
});

test('a size that neither is asked for nor is the picture’s is said aloud', async () => {
  const words = ['vary', 'wide.jpg', '--fit', 'cover', '-o', 'out.png'];
  expect(await through(...words)).toMatchObject({
    code: 0,
    stderr: "warning: 'wide.jpg' is drawn at 256x256 rather than 96x96; --size chooses another.\n",
  });
  expect((await gala(...words)).stderr).toBe('');
  expect(await sizeOf('out.png')).toBe('png 96x96');
});

test('a mask at another scale is scaled to the picture', async () => {
  await gala('mask', 'rect', '--size', '512x512', '160,160,192x192', '-o', 'large.png');
  await gala('edit', 'photo.png', '--mask', 'large.png', 'a red balloon', '-o', 'out.png');
  const changed = differences(await pixels('photo.png'), await pixels('out.png'));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every(inHole)).toBe(true);
});

test.each([
  [['edit', 'photo.png', 'a'], 2, 'there is no mask, so nothing would be replaced'],
  [['edit', 'photo.png', '--mask', 'photo.png', 'a'], 1, 'gala mask from-bw'],
  [['edit', 'wide.jpg', '--mask', 'mask.png', 'a'], 2, 'both must be the same'],
  [['edit', 'photo.png', '--mask', 'mask.png', ''], 2, 'The prompt is empty.'],
  [['edit', 'photo.png'], 2, "missing required argument 'prompt'"],
  [['edit', 'nowhere.png', 'a'], 1, "Cannot read 'nowhere.png' (ENOENT)."],
  [['vary', 'text.png'], 1, "'text.png': This is no whole PNG"],
  [['vary', 'wide.jpg', '-s', '256x256'], 2, '--fit cover takes the middle of it'],
  [['vary', 'wide.jpg', '--fit', 'stretch'], 2, 'Allowed choices are cover, pad'],
  [['vary', 'photo.png', '-n', '11'], 2, 'from 1 to 10'],
  [['vary', 'photo.png', '--key-file', 'key'], 2, '--key-file goes with --server only.'],
  [['vary', 'photo.png', '--server', 'x', '--workers', '2'], 2, 'cannot be used with'],
  [['vary', 'photo.png', '--server', 'http://127.0.0.1:9'], 2, 'set GALA_API_KEY, or name a file'],
  [['vary', 'wide.jpg', '--server', 'http://127.0.0.1:9'], 2, 'another shape than 256x256'],
])('gala %j fails and says why', async (words, code, message) => {
  await writeFile(join(folder, 'text.png'), 'hello');
  const before = await readdir(folder);
  const ended = await gala(...words);
  expect(ended.stderr).toContain(message);
  expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
  expect(await readdir(folder)).toEqual(before);
});

test('generating through a server', async () => {
  const words = ['generate', 'a red balloon', '-s', '256x256', '--seed', '9', '-o', 'there.png'];
  expect(await through(...words)).toMatchObject({ code: 0, stdout: 'there.png\n', stderr: '' });
  await gala('generate', 'a red balloon', '-s', '256x256', '--seed', '9', '-o', 'here.png');
  expect((await pixels('there.png')).equals(await pixels('here.png'))).toBe(true);
});

test('what a server refuses arrives in its own words, and the key never shows', async () => {
  const refused = await through('generate', 'a', '-s', '100x100');
  expect(refused).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'error: The server refused: The size is not supported by this model.\n',
  });
  await writeFile(join(folder, 'key'), 'sk-wrong-0123456789\n');
  const words = ['vary', 'photo.png', '--server', server.gala.url, '--key-file', 'key'];
  const { code, stderr } = await gala(...words);
  expect(code).toBe(1);
  expect(stderr).toContain('Look at GALA_API_KEY or --key-file.');
  expect(stderr).not.toContain('wrong-0123456789');
});

test('a key from a file', async () => {
  await writeFile(join(folder, 'key'), `${server.gala.apiKey}\n`);
  const words = ['vary', 'photo.png', '--server', server.gala.url, '--key-file', 'key'];
  expect(await gala(...words)).toMatchObject({ code: 0, stdout: 'photo-varied.png\n' });
});

test('a server that is not there', async () => {
  const { code, stderr } = await runGala(['vary', 'photo.png', '--server', 'http://127.0.0.1:6'], {
    cwd: folder,
    env: { GALA_API_KEY: 'sk-0123456789abcdef' },
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error: No answer from http:\/\/127\.0\.0\.1:6 \(.+\)\. Is the server/);
});
