import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import OpenAI from 'openai';
import { Configuration, OpenAIApi } from 'openai-v3';
import sharp from 'sharp';
import { beforeAll, beforeEach, expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';
import { gradient } from '../../support/sample-pngs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const server = builtGala();
const run = promisify(execFile);

const SIDE = 256;
const HOLE = { left: 64, top: 128, width: 128, height: 96 } as const;

let picture: Buffer;
let mask: Buffer;
beforeAll(async () => {
  picture = await gradient(SIDE, SIDE).png().toBuffer();
  const hole = { ...HOLE, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 1 } } as const;
  const { left, top, ...size } = hole;
  mask = await sharp({ create: { ...size, width: SIDE, height: SIDE } })
    .composite([{ input: { create: size }, left, top, blend: 'dest-out' }])
    .png()
    .toBuffer();
});

/** A folder with the files that the guide's examples name. */
let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'sunlit_lounge.png'), picture);
  await writeFile(join(folder, 'corgi_and_cat_paw.png'), picture);
  await writeFile(join(folder, 'mask.png'), mask);
});

/** The examples of the DALL·E 2 guide, letter by letter but for the host. */
const CURL = {
  edits: (host: string) => `curl ${host}/v1/images/edits \\
  -H "Authorization: Bearer $OPENAI_API_KEY" \\
  -F model="dall-e-2" \\
  -F image="@sunlit_lounge.png" \\
  -F mask="@mask.png" \\
  -F prompt="A sunlit indoor lounge area with a pool containing a flamingo" \\
  -F n=1 \\
  -F size="1024x1024"`,
  variations: (host: string) => `curl ${host}/v1/images/variations \\
  -H "Authorization: Bearer $OPENAI_API_KEY" \\
  -F model="dall-e-2" \\
  -F image="@corgi_and_cat_paw.png" \\
  -F n=1 \\
  -F size="1024x1024"`,
};

const PYTHON = {
  edits: `
from openai import OpenAI
client = OpenAI()

result = client.images.edit(
    model="dall-e-2",
    image=open("sunlit_lounge.png", "rb"),
    mask=open("mask.png", "rb"),
    prompt="A sunlit indoor lounge area with a pool containing a flamingo",
    n=1,
    size="1024x1024",
)

print(result.data[0].url)
`,
  variations: `
from openai import OpenAI
client = OpenAI()

result = client.images.create_variation(
    model="dall-e-2",
    image=open("corgi_and_cat_paw.png", "rb"),
    n=1,
    size="1024x1024"
)

print(result.data[0].url)
`,
};

const env = () => ({
  ...process.env,
  OPENAI_API_KEY: server.gala.apiKey,
  OPENAI_BASE_URL: server.gala.baseURL,
});

async function pixelsAt(url: string | undefined) {
  const bytes = Buffer.from(await (await fetch(url ?? '')).arrayBuffer());
  return sharp(bytes).raw().toBuffer({ resolveWithObject: true });
}

/** How many pixels of an answer are another colour than the picture's, in the hole and around it. */
async function changes(url: string | undefined, side: number) {
  const scale = side / SIDE;
  const before = await sharp(picture).resize(side, side).removeAlpha().raw().toBuffer();
  const { data, info } = await pixelsAt(url);
  const changed = { inside: 0, outside: 0 };
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [u, v] = [x / scale - HOLE.left, y / scale - HOLE.top];
      const inside = u > 1 && v > 1 && u < HOLE.width - 2 && v < HOLE.height - 2;
      const edge = !inside && u > -3 && v > -3 && u < HOLE.width + 2 && v < HOLE.height + 2;
      if (edge) continue;
      const at = (y * side + x) * 3;
      const difference = Math.abs(data[(y * side + x) * info.channels]! - before[at]!);
      changed[inside ? 'inside' : 'outside'] += difference > 8 ? 1 : 0;
    }
  }
  return { side: info.width, repainted: changed.inside > 0, spilled: changed.outside };
}

test.each(['edits', 'variations'] as const)('the curl example of %s', async (which) => {
  const { stdout } = await run('bash', ['-c', CURL[which](server.gala.url)], {
    env: env(),
    cwd: folder,
  });
  const { data } = JSON.parse(stdout) as { data: { url: string }[] };
  expect(data).toHaveLength(1);
  const { info } = await pixelsAt(data[0]?.url);
  expect([info.width, info.height]).toEqual([1024, 1024]);
});

test('the Node example of edits', async () => {
  const openai = new OpenAI({ baseURL: server.gala.baseURL, apiKey: server.gala.apiKey });
  const result = await openai.images.edit({
    model: 'dall-e-2',
    image: fs.createReadStream(join(folder, 'sunlit_lounge.png')),
    mask: fs.createReadStream(join(folder, 'mask.png')),
    prompt: 'A sunlit indoor lounge area with a pool containing a flamingo',
    n: 1,
    size: '1024x1024',
  });
  expect(await changes(result.data?.[0]?.url, 1024)).toEqual({
    side: 1024,
    repainted: true,
    spilled: 0,
  });
});

test('the Node example of variations', async () => {
  const openai = new OpenAI({ baseURL: server.gala.baseURL, apiKey: server.gala.apiKey });
  const result = await openai.images.createVariation({
    model: 'dall-e-2',
    image: fs.createReadStream(join(folder, 'corgi_and_cat_paw.png')),
    n: 1,
    size: '1024x1024',
  });
  const { info } = await pixelsAt(result.data?.[0]?.url);
  expect([info.width, info.height]).toEqual([1024, 1024]);
});

test('the client of 2023', async () => {
  const { apiKey, baseURL } = server.gala;
  const openai = new OpenAIApi(new Configuration({ apiKey, basePath: baseURL }));
  const open = (name: string) => fs.createReadStream(join(folder, name)) as unknown as File;
  const prompt = 'a pool containing a flamingo';
  const edited = await openai.createImageEdit(
    open('sunlit_lounge.png'),
    prompt,
    open('mask.png'),
    1,
    '256x256',
  );
  expect(await changes(edited.data.data[0]?.url, 256)).toEqual({
    side: 256,
    repainted: true,
    spilled: 0,
  });
  const varied = await openai.createImageVariation(open('corgi_and_cat_paw.png'), 2, '256x256');
  expect(varied.data.data).toHaveLength(2);
});

const hasPython = spawnSync('python3', ['-c', 'import openai']).status === 0;
if (!hasPython) console.warn('SKIPPED: the Python examples; python3 has no module “openai”.');

test.skipIf(!hasPython).each(['edits', 'variations'] as const)(
  'the Python example of %s',
  async (which) => {
    const { stdout } = await run('python3', ['-c', PYTHON[which]], { env: env(), cwd: folder });
    const { info } = await pixelsAt(stdout.trim());
    expect([info.width, info.height]).toEqual([1024, 1024]);
  },
);

test('an edit keeps every protected pixel as it was', async () => {
  const openai = new OpenAI({ baseURL: server.gala.baseURL, apiKey: server.gala.apiKey });
  const result = await openai.images.edit({
    image: new File([new Uint8Array(picture)], 'a.png', { type: 'image/png' }),
    mask: new File([new Uint8Array(mask)], 'm.png', { type: 'image/png' }),
    prompt: 'a red ball',
    size: '256x256',
    response_format: 'b64_json',
  });
  const drawn = await sharp(Buffer.from(result.data?.[0]?.b64_json ?? '', 'base64'))
    .raw()
    .toBuffer();
  const before = await sharp(picture).raw().toBuffer();
  let changed = 0;
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const [u, v] = [x - HOLE.left, y - HOLE.top];
      if (u >= 0 && v >= 0 && u < HOLE.width && v < HOLE.height) continue;
      const at = (y * SIDE + x) * 3;
      if (!drawn.subarray(at, at + 3).equals(before.subarray(at, at + 3))) changed++;
    }
  }
  expect(changed).toBe(0);
});
