import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';

import { runGala, type Ended } from '../../support/gala-process.ts';
import { rgbaOf, writePictureFile } from '../../support/picture-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  await writePictureFile(join(folder, 'photo.png'), { width: 64, height: 48 });
});

const mask = (...words: readonly string[]): Promise<Ended> =>
  runGala(['mask', ...words], { cwd: folder, env: { HOME: folder } });

const alphasOf = async (file: string): Promise<number[]> =>
  [...(await rgbaOf(join(folder, file)))].filter((_, i) => i % 4 === 3);

test('a rectangle on a picture takes its alpha away there and changes nothing else', async () => {
  const ended = await mask('rect', '--on', 'photo.png', '10,20,30x8', '-o', 'mask.png');
  expect(ended).toMatchObject({
    code: 0,
    stdout: 'mask.png: replaces 7.8 %, blends 0 %, keeps 92.2 %\n',
    stderr: '',
  });
  const [before, after] = [
    await rgbaOf(join(folder, 'photo.png')),
    await rgbaOf(join(folder, 'mask.png')),
  ];
  const expected = before.map((value, i) => {
    const [x, y] = [(i >> 2) % 64, Math.floor((i >> 2) / 64)];
    const inside = x >= 10 && x < 40 && y >= 20 && y < 28;
    return i % 4 === 3 && inside ? 0 : value;
  });
  expect(after.equals(expected)).toBe(true);
});

test('several ellipses in percent, inverted, with a soft edge', async () => {
  const words = ['0%,0%,50%x100%', '50%,0%,50%x100%', '--size', '80x40', '--json'];
  const plain = await mask('ellipse', ...words, '-o', 'plain.png');
  const inverted = await mask('ellipse', ...words, '--invert', '-o', 'inverted.png');
  const soft = await mask('ellipse', ...words, '--feather', '4', '-o', 'soft.png');
  const facts = [plain, inverted, soft].map(
    ({ stdout }) => JSON.parse(stdout) as { file: string; replaced: number; kept: number },
  );
  expect(facts.map(({ file }) => file)).toEqual(['plain.png', 'inverted.png', 'soft.png']);
  expect(facts[0]?.replaced).toBeCloseTo(facts[1]!.kept);
  expect(facts[0]?.replaced).toBeGreaterThan(0.7);
  expect(facts[2]?.replaced).toBeGreaterThanOrEqual(facts[0]!.replaced);
  expect(facts[2]?.kept).toBeLessThan(facts[0]!.kept);
  expect((await alphasOf('plain.png'))[20 * 80 + 20]).toBe(0);
  expect((await alphasOf('inverted.png'))[20 * 80 + 20]).toBe(255);
});

test('a polygon of three points', async () => {
  const ended = await mask('polygon', '--size', '40x40', '0,0', '40,0', '0,40', '-o', 'm.png');
  expect(ended.stdout).toMatch(/^m\.png: replaces 4\d\.\d %, blends 2\.5 %, keeps 4\d\.\d %\n$/);
});

test('black and white: which of them is erased can be said, grey blends', async () => {
  await sharp(Buffer.from([0, 100, 255]), { raw: { width: 3, height: 1, channels: 1 } })
    .png()
    .toFile(join(folder, 'bw.png'));
  await mask('from-bw', 'bw.png', '-o', 'black.png');
  await mask('from-bw', 'bw.png', '-o', 'white.png', '--erase', 'white');
  expect(await alphasOf('black.png')).toEqual([0, 100, 255]);
  expect(await alphasOf('white.png')).toEqual([255, 155, 0]);
});

test('black and white of another size is scaled to the picture when asked', async () => {
  const halves = Buffer.from(Array.from({ length: 128 * 96 }, (_, i) => (i % 128 < 64 ? 0 : 255)));
  await sharp(halves, { raw: { width: 128, height: 96, channels: 1 } })
    .png()
    .toFile(join(folder, 'bw.png'));
  const words = ['from-bw', 'bw.png', '--on', 'photo.png', '-o', 'm.png'];
  expect(await mask(...words)).toMatchObject({
    code: 2,
    stderr: 'error: The mask has 128x96 pixels and the picture 64x48; both must be the same.\n',
  });
  expect((await mask(...words, '--resize')).stdout).toContain('replaces 50.0 %, blends 0 %');
});

test('a preview shows the picture and says how much is replaced', async () => {
  await mask('rect', '--size', '64x48', '0,0,32x48', '-o', 'mask.png');
  const { stdout } = await mask('preview', 'photo.png', 'mask.png', '-o', 'preview.png');
  expect(stdout).toBe('preview.png: replaces 50.0 %, blends 0 %, keeps 50.0 %\n');
  const [before, after] = [
    await rgbaOf(join(folder, 'photo.png')),
    await rgbaOf(join(folder, 'preview.png')),
  ];
  for (const y of [0, 20, 47]) {
    const [left, middle, right] = [0, 32, 64].map((x) => (y * 64 + x) * 4);
    expect(after.subarray(middle, right).equals(before.subarray(middle, right))).toBe(true);
    expect(after.subarray(left, middle).equals(before.subarray(left, middle))).toBe(false);
  }
});

test('a mask through a pipe', async () => {
  const { code, bytes } = await mask('rect', '--on', 'photo.png', '0,0,9x9', '-o', '-');
  expect(code).toBe(0);
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 64, height: 48, hasAlpha: true });
});

test('a mask that replaces nothing or everything says so', async () => {
  const nothing = await mask('rect', '--on', 'photo.png', '900,900,5x5', '-o', 'm.png');
  expect(nothing).toMatchObject({ code: 0, stderr: 'warning: this replaces nothing.\n' });
  const all = await mask('rect', '--on', 'photo.png', '0,0,100%x100%', '-o', 'm.png');
  expect(all).toMatchObject({ code: 0, stderr: 'warning: this replaces the whole picture.\n' });
});

test.each([
  [['rect', '1,2,3x4', '-o', 'm.png'], 'with --on, or the size of the mask with --size.'],
  [['rect', '1,2,3', '--size', '9x9', '-o', 'm.png'], "'1,2,3' is no box; expected left,top"],
  [['ellipse', '1,2,0x4', '--size', '9x9', '-o', 'm.png'], "'1,2,0x4' has no area."],
  [['polygon', '1,2', '3,4', '--size', '9x9', '-o', 'm.png'], 'three points or more'],
  [['rect', '1,2,3x4', '--size', '9x9'], "required option '-o, --out <file>' not specified"],
  [['rect', '1,2,3x4', '--size', '9x9', '-o', 'm.jpg'], 'should end with .png'],
  [['rect', '1,2,3x4', '--size', '9x9', '--on', 'photo.png', '-o', 'm.png'], 'cannot be used with'],
  [['rect', '1,2,3x4', '--size', '9x9', '--feather', '-1', '-o', 'm.png'], 'from 0 to 1000'],
  [['from-bw', 'photo.png', '--erase', 'grey', '-o', 'm.png'], 'Allowed choices are black, white'],
  [['from-bw', 'photo.png', '--resize', '-o', 'm.png'], '--resize goes with --on only.'],
  [['preview', 'photo.png', '-o', 'm.png'], 'transparent nowhere and there is no mask'],
  [['preview', 'photo.png', 'photo.png', '-o', 'm.png'], 'gala mask from-bw'],
])('gala mask %j is wrong usage', async (words, message) => {
  const { code, stdout, stderr } = await mask(...words);
  expect(stderr).toContain(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(await readdir(folder)).toEqual(['photo.png']);
});

test('files that cannot be read are named, and nothing is written', async () => {
  await writeFile(join(folder, 'text.png'), 'hello');
  const whole = await readFile(join(folder, 'photo.png'));
  await writeFile(join(folder, 'cut.png'), whole.subarray(0, whole.length / 2));
  for (const [words, message] of [
    [['nowhere.png'], "Cannot read 'nowhere.png' (ENOENT)."],
    [['text.png'], 'This is no whole PNG, JPEG, WebP or GIF'],
    [['cut.png'], 'This is no whole PNG, JPEG, WebP or GIF'],
  ] as const) {
    const { code, stderr } = await mask('from-bw', ...words, '-o', 'm.png');
    expect(stderr).toContain(message);
    expect(code).not.toBe(0);
  }
  expect(await readdir(folder)).toEqual(['cut.png', 'photo.png', 'text.png']);
});
