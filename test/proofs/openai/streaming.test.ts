import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import OpenAI, { APIError, toFile } from 'openai';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';
import { examplesIn } from '../../support/guide-examples.ts';
import { eventsIn } from '../../support/server-events.ts';

const server = builtGala();
const run = promisify(execFile);

const client = () =>
  new OpenAI({ baseURL: server.gala.baseURL, apiKey: server.gala.apiKey, maxRetries: 0 });

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** How far two pictures of one size are apart, on average, in steps of 255. */
async function distance(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = await Promise.all(
    [a, b].map((bytes) => sharp(bytes).removeAlpha().raw().toBuffer()),
  );
  let sum = 0;
  for (let i = 0; i < one!.length; i++) sum += Math.abs(one![i]! - other![i]!);
  return sum / one!.length;
}

/** Runs a program in a folder that has this project's packages. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'gala-streaming-'));
  try {
    await symlink(new URL('../../../node_modules', import.meta.url), join(folder, 'node_modules'));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const environment = () => ({
  ...process.env,
  OPENAI_BASE_URL: server.gala.baseURL,
  OPENAI_API_KEY: server.gala.apiKey,
});

test('what is shown on the way is another picture each time, and on its way to the last', async () => {
  const stream = await client().images.generate({
    model: 'gpt-image-1',
    prompt: 'a red umbrella on a beach',
    stream: true,
    partial_images: 3,
  });
  const pictures: Buffer[] = [];
  const said: number[] = [];
  for await (const event of stream) {
    pictures.push(bytesOf(event.b64_json));
    const isPartial = event.type === 'image_generation.partial_image';
    said.push(isPartial ? event.partial_image_index : event.usage.output_tokens);
  }
  const shown = pictures.length - 1;
  expect(said).toEqual([...Array.from({ length: shown }, (_, i) => i), 1056 + 100 * shown]);
  expect(pictures.length).toBeGreaterThan(1);
  expect(pictures.length).toBeLessThan(5);
  const last = pictures.at(-1)!;
  const apart = await Promise.all(pictures.map((picture) => distance(picture, last)));
  for (const one of apart.slice(0, -1)) expect(one).toBeGreaterThan(0);
  expect(apart).toEqual(apart.toSorted((a, b) => b - a));
});

test('the picture is the one that comes without a stream, of generations and edits', async () => {
  const ask = { model: 'gpt-image-1-mini', prompt: 'a blue cup', quality: 'low', seed: 5 } as const;
  const plain = await client().images.generate(ask);
  const base64 = plain.data?.[0]?.b64_json ?? '';
  const image = await toFile(bytesOf(base64), 'cup.png', { type: 'image/png' });
  const edit = { ...ask, prompt: 'make it night', image } as const;
  const edited = await client().images.edit(edit);
  const completed: string[] = [];
  for (const stream of [
    await client().images.generate({ ...ask, stream: true }),
    await client().images.edit({ ...edit, stream: true }),
  ]) {
    for await (const event of stream) completed.push(event.b64_json);
  }
  expect(completed.map(bytesOf)).toEqual([
    bytesOf(base64),
    bytesOf(edited.data?.[0]?.b64_json ?? ''),
  ]);
});

test('what cannot be done is thrown from the stream, and what is refused before it', async () => {
  const photo = await sharp({
    create: {
      width: 256,
      height: 256,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 120, sigma: 30 },
    },
  })
    .png()
    .toBuffer();
  const image = await toFile(photo, 'photo.png', { type: 'image/png' });
  const ask = { model: 'gpt-image-1', image, prompt: 'remove the cat', stream: true } as const;
  const stream = await client().images.edit(ask);
  const inStream: unknown = await (async () => {
    for await (const event of stream) throw new Error(`There was ${event.type}.`);
    return undefined;
  })().catch((error: unknown) => error);
  expect(inStream).toBeInstanceOf(APIError);
  expect(inStream).toMatchObject({ type: 'image_generation_user_error', code: 'mask_required' });
  const before: unknown = await client()
    .images.edit({ ...ask, n: 2 })
    .catch((error: unknown) => error);
  expect(before).toMatchObject({ status: 400, param: 'input', code: 'unsupported_parameter' });
});

test('the examples of the guide run', async () => {
  const { js, sh } = await examplesIn('streaming.md');
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'example.mjs'), js[0] ?? '');
    const { stdout } = await run(process.execPath, ['example.mjs'], {
      cwd: folder,
      env: environment(),
    });
    const names = stdout.trim().split('\n');
    expect(names[0]).toBe('lighthouse-0.png');
    expect(names.at(-1)).toBe('lighthouse.png');
    const { width } = await sharp(await readFile(join(folder, 'lighthouse.png'))).metadata();
    expect(width).toBe(1024);
    const options = { cwd: folder, env: environment(), maxBuffer: 64 * 1024 ** 2 };
    const { stdout: heard } = await run('sh', ['-c', sh[1] ?? ''], options);
    expect(eventsIn(heard).at(-1)?.event).toBe('image_generation.completed');
  });
});
