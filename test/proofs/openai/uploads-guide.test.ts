import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import OpenAI from 'openai';
import { Configuration, OpenAIApi } from 'openai-v3';
import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';
import { guidePictures, pictureBehind } from '../../support/guide-pictures.ts';

const server = builtGala();
const pictures = guidePictures(server);
const run = promisify(execFile);

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

const PROMPT = 'A sunlit indoor lounge area with a pool containing a flamingo';

const open = (name: string) => fs.createReadStream(join(pictures.folder, name));

/** Whether the hole of mask.png was painted in the picture behind the URL, and nothing else. */
async function isEdited(url: string | undefined): Promise<boolean> {
  const before = await readFile(join(pictures.folder, 'sunlit_lounge.png'));
  return pictures.isEdited(before, await pictureBehind(url));
}

/** Whether there is another picture behind the URL. */
async function isVaried(url: string | undefined): Promise<boolean> {
  const before = await readFile(join(pictures.folder, 'corgi_and_cat_paw.png'));
  return !(await pictureBehind(url)).equals(before);
}

test.each([
  ['edits', isEdited],
  ['variations', isVaried],
] as const)('the curl example of %s', async (which, isGood) => {
  const { url: host, apiKey } = server.gala;
  const { stdout } = await run('bash', ['-c', CURL[which](host)], {
    env: { ...process.env, OPENAI_API_KEY: apiKey },
    cwd: pictures.folder,
  });
  const { data } = JSON.parse(stdout) as { data: { url: string }[] };
  expect(data).toHaveLength(1);
  expect(await isGood(data[0]?.url)).toBe(true);
});

test('the Node examples', async () => {
  const openai = new OpenAI({ baseURL: server.gala.baseURL, apiKey: server.gala.apiKey });
  const edited = await openai.images.edit({
    model: 'dall-e-2',
    image: open('sunlit_lounge.png'),
    mask: open('mask.png'),
    prompt: PROMPT,
    n: 1,
    size: '1024x1024',
  });
  expect(await isEdited(edited.data?.[0]?.url)).toBe(true);
  const varied = await openai.images.createVariation({
    model: 'dall-e-2',
    image: open('corgi_and_cat_paw.png'),
    n: 1,
    size: '1024x1024',
  });
  expect(await isVaried(varied.data?.[0]?.url)).toBe(true);
});

test('the client of 2023', async () => {
  const { apiKey, baseURL } = server.gala;
  const openai = new OpenAIApi(new Configuration({ apiKey, basePath: baseURL }));
  // Its types know the files of browsers alone.
  const [lounge, mask, corgi] = ['sunlit_lounge.png', 'mask.png', 'corgi_and_cat_paw.png'].map(
    (name) => open(name) as unknown as File,
  );
  const edited = await openai.createImageEdit(lounge!, PROMPT, mask, 1, '1024x1024');
  expect(await isEdited(edited.data.data[0]?.url)).toBe(true);
  const varied = await openai.createImageVariation(corgi!, 2, '1024x1024');
  expect(varied.data.data).toHaveLength(2);
  for (const { url } of varied.data.data) expect(await isVaried(url)).toBe(true);
});
