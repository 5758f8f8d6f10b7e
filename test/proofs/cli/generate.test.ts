import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import sharp from 'sharp';

import { runGala, startProcess, type Ended } from '../../support/gala-process.ts';
import { rgbaOf } from '../../support/picture-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

const generate = (...words: readonly string[]): Promise<Ended> =>
  runGala(['generate', ...words], { cwd: folder, env: { HOME: folder } });

const sizeOf = async (file: string): Promise<string> => {
  const { format, width, height } = await sharp(join(folder, file)).metadata();
  return `${format} ${width}x${height}`;
};

test('draws the picture of the manual, quietly in a pipe', async () => {
  const prompt = 'A T-Rex relaxing on a beach, lying on a sun lounger and wearing sunglasses.';
  const ended = await generate(prompt, '--out', 'trex.png');
  expect(ended).toMatchObject({ code: 0, stdout: 'trex.png\n', stderr: '' });
  expect(await sizeOf('trex.png')).toBe('png 1024x1024');
  expect(await readdir(folder)).toEqual(['trex.png']);
});

test('a picture says that it is generated, and nothing of the prompt', async () => {
  await generate('a zeppelin over Wolfenbüttel', '-s', '64x64', '-o', 'p.png');
  const bytes = await readFile(join(folder, 'p.png'));
  expect(bytes.includes('algorithmicMedia')).toBe(true);
  expect(bytes.includes('zeppelin')).toBe(false);
});

test('several pictures are numbered, differ, and follow from the seed', async () => {
  const words = ['a red balloon', '--size', '96x64', '--seed', '41', '--json'];
  const { code, stdout } = await generate(...words, '-n', '3', '-o', 'balloon.png');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    model: 'dall-e-2',
    prompt: 'a red balloon',
    pictures: [1, 2, 3].map((i) => ({
      file: `balloon-${i}.png`,
      width: 96,
      height: 64,
      seed: 40 + i,
    })),
  });
  const pixels = async (name: string): Promise<string> =>
    (await rgbaOf(join(folder, name))).toString('base64');
  const pictures = await Promise.all([1, 2, 3].map((i) => pixels(`balloon-${i}.png`)));
  expect(new Set(pictures).size).toBe(3);
  await generate('a red balloon', '-s', '96x64', '--seed', '42', '-o', 'again.png');
  expect((await pixels('again.png')) === pictures[1]).toBe(true);
});

test('without --out the file is named after the prompt and replaces none', async () => {
  const first = await generate('Ein süßer Hund!', '-s', '64x64');
  const second = await generate('Ein süßer Hund!', '-s', '64x64');
  expect(first.stdout).not.toBe(second.stdout);
  expect((await readdir(folder)).length).toBe(2);
});

test('--out replaces what is there, through a link its target', async () => {
  await mkdir(join(folder, 'real'));
  await writeFile(join(folder, 'real', 'a.png'), 'old');
  await symlink('real/a.png', join(folder, 'link.png'));
  expect((await generate('a cat', '-s', '64x64', '-o', 'link.png')).code).toBe(0);
  expect(await readlink(join(folder, 'link.png'))).toBe('real/a.png');
  expect(await sizeOf('real/a.png')).toBe('png 64x64');
});

test('--out - writes the picture to standard output', async () => {
  const { code, bytes } = await generate('a cat', '-s', '64x48', '-o', '-');
  expect(code).toBe(0);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 64, height: 48 });
});

test('the prompt comes from standard input for -', async () => {
  const words = ['generate', '-', '-s', '64x64', '--json'];
  const { stdout } = await runGala(words, { cwd: folder, input: 'a green frog\n' });
  expect(JSON.parse(stdout)).toMatchObject({ prompt: 'a green frog' });
});

test.each([
  [[], 'missing required argument'],
  [[''], 'The prompt is empty.'],
  [['a', '--size', '1024'], 'Expected width x height'],
  [['a', '--size', '9999x9999'], 'The size 9999x9999 cannot be drawn'],
  [['a', '-n', '0'], 'Expected a whole number from 1 to 10.'],
  [['a', '-n', '11'], 'Expected a whole number from 1 to 10.'],
  [['a', '--seed', '-1'], 'Expected a whole number from 0 to 4294967295.'],
  [['a', '--seed', '4294967296'], 'Expected a whole number'],
  [
    ['a', '--model', 'dall-e-9'],
    "There is no model 'dall-e-9' for this. There are: dall-e-2, dall-e-3, gpt-image-1, gpt-image-1-mini, gpt-image-1.5, chatgpt-image-latest, gpt-image-2, gpt-image-2-2026-04-21, mini.",
  ],
  [['a', '--out', 'a.jpg'], "'a.jpg' should end with .png."],
  [['a', '--out', '-', '-n', '2'], 'Standard output takes one picture'],
  [['a', '--out', '-', '--json'], 'leave out --json'],
  [['a', '--workers', 'many'], "--workers is 'many'; expected a whole number"],
  [['a', '--sizes', '64x64'], 'Did you mean --size?'],
  [['a', 'b'], 'too many arguments'],
])('gala generate %j is wrong usage', async (words, message) => {
  const { code, stdout, stderr } = await generate(...words);
  expect(stderr).toContain(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that is not there is found out before anything is drawn', async () => {
  const { code, stderr } = await generate('a cat', '--out', 'nowhere/cat.png');
  expect(stderr).toBe("error: Cannot write to the folder 'nowhere' (ENOENT).\n");
  expect(code).toBe(1);
});

test('Ctrl-C ends it with 130 and leaves the old file and nothing else', async () => {
  await writeFile(join(folder, 'big-1.png'), 'old');
  const words = ['generate', 'a crowd of dogs in a city', '-s', '2048x2048', '-n', '10'];
  const running = startProcess([...words, '-o', 'big.png'], { cwd: folder });
  await sleep(1500);
  running.child.kill('SIGINT');
  const { code, stdout, stderr } = await running.ended;
  expect({ code, stdout, stderr }).toEqual({
    code: 130,
    stdout: '',
    stderr: 'error: interrupted\n',
  });
  expect(await readdir(folder)).toEqual(['big-1.png']);
  expect(await readFile(join(folder, 'big-1.png'), 'utf8')).toBe('old');
});

test('Ctrl-C ends the wait for a prompt', async () => {
  const running = startProcess(['generate', '-'], { cwd: folder, input: { open: true } });
  await sleep(1500);
  running.child.kill('SIGINT');
  expect(await running.ended).toMatchObject({ code: 130, stderr: 'error: interrupted\n' });
});

test('drawing needs no data folder and makes none', async () => {
  await generate('a cat', '-s', '64x64', '-o', 'cat.png');
  expect(existsSync(join(folder, '.local'))).toBe(false);
});
