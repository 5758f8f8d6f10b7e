import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import OpenAI from 'openai';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';
import { readDocumentation, type Documentation } from '../../support/documented.ts';

const server = builtGala();
const run = promisify(execFile);
let documentation: Documentation;
beforeAll(async () => {
  documentation = await readDocumentation(server);
});

/** The Node example of OpenAI's image guide for DALL·E 3, letter by letter. */
const NODE = `import OpenAI from "openai";
const openai = new OpenAI();

const result = await openai.images.generate({
  model: "dall-e-3",
  prompt: "a white siamese cat",
  size: "1024x1024",
});

console.log(result.data[0].url);
`;

test('the example of the guide', async () => {
  const { gala } = server;
  const folder = await mkdtemp(join(tmpdir(), 'gala-dall-e-3-'));
  try {
    const modules = new URL('../../../node_modules', import.meta.url);
    await symlink(modules, join(folder, 'node_modules'));
    await writeFile(join(folder, 'example.mjs'), NODE);
    const { stdout } = await run(process.execPath, ['example.mjs'], {
      cwd: folder,
      env: { ...process.env, OPENAI_BASE_URL: gala.baseURL, OPENAI_API_KEY: gala.apiKey },
    });
    const picture = await fetch(stdout.trim());
    const { format, width, height } = await sharp(await picture.arrayBuffer()).metadata();
    expect([format, width, height]).toEqual(['png', 1024, 1024]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

const dalle3 = (more: Partial<OpenAI.ImageGenerateParamsNonStreaming> = {}) =>
  new OpenAI({ baseURL: server.gala.baseURL, apiKey: server.gala.apiKey }).images.generate({
    model: 'dall-e-3',
    prompt: 'a white siamese cat',
    ...more,
  });

test.each(['1792x1024', '1024x1792'] as const)('%s in hd, behind base64', async (size) => {
  const { data } = await dalle3({ size, quality: 'hd', response_format: 'b64_json' });
  const picture = await sharp(Buffer.from(data?.[0]?.b64_json ?? '', 'base64')).metadata();
  expect(`${picture.width}x${picture.height}`).toBe(size);
});

test('the revision comes back, keeps what was named, and is another the next time', async () => {
  const replies = [await dalle3(), await dalle3()];
  const [first, second] = replies.map(({ data }) => data?.[0]?.revised_prompt ?? '');
  expect(first).toMatch(/white siamese cat/);
  expect(first!.length).toBeGreaterThan(60);
  expect(second).not.toBe(first);
});

test('the reply is as documented, and the record keeps both prompts', async () => {
  const asked = { model: 'dall-e-3', prompt: 'a red fox', style: 'natural', seed: 4 };
  const reply = await server.send('/v1/images/generations', { json: asked });
  expect(documentation.deviations('POST /v1/images/generations', reply)).toEqual([]);
  const [picture] = (reply.json as { data: { revised_prompt: string }[] }).data;
  expect(Object.keys(picture!)).toEqual(['revised_prompt', 'url']);
  const record = await server.send(`/gala/v1/records/${reply.headers.get('x-gala-record')}`);
  expect(documentation.deviations('GET /gala/v1/records/{id}', record)).toEqual([]);
  expect(record.json).toMatchObject({
    prompt: 'a red fox',
    revised_prompt: picture!.revised_prompt,
  });
});

test('vivid and natural are two pictures', async () => {
  const seed = { seed: 4 } as object;
  const of = async (style: 'vivid' | 'natural') =>
    (await dalle3({ style, response_format: 'b64_json', ...seed })).data?.[0];
  const [vivid, natural] = [await of('vivid'), await of('natural')];
  expect(vivid?.revised_prompt).toBe(natural?.revised_prompt);
  expect(vivid?.b64_json).not.toBe(natural?.b64_json);
});

test.each([
  [{ n: 2 }, 'You must provide n=1 for this model.'],
  [{ size: '512x512' as const }, 'The size is not supported by this model.'],
  [{ prompt: 'x'.repeat(4001) }, 'Prompt must be length 4000 or less.'],
  [{ quality: 'high' as const }, "Invalid value: 'high'."],
  [{ background: 'opaque' as const }, "Unknown parameter: 'background'."],
])('refuses %j in the words of the original', async (more, words) => {
  const before = await server.pictures();
  await expect(dalle3(more)).rejects.toThrow(words);
  expect(await server.pictures()).toEqual(before);
});
