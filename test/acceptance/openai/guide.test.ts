import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';

const server = builtGala();
const run = promisify(execFile);

/** The bash example of the DALL·E 2 guide, letter by letter but for the host. */
const BASH = (host: string) => `curl ${host}/v1/images/generations \\
  -H "Content-Type: application/json" \\
  -H "Authorization: Bearer $OPENAI_API_KEY" \\
  -d '{
    "model": "dall-e-2",
    "prompt": "a white siamese cat",
    "n": 1,
    "size": "1024x1024"
  }'`;

async function pictureAt(url: string | undefined) {
  const response = await fetch(url ?? '');
  const { format, width, height } = await sharp(await response.arrayBuffer()).metadata();
  const type = response.headers.get('content-type');
  return { status: response.status, type, format, width, height };
}

const A_PICTURE = { status: 200, type: 'image/png', format: 'png', width: 1024, height: 1024 };

test('the bash example', async () => {
  const { gala } = server;
  const { stdout } = await run('bash', ['-c', BASH(gala.url)], {
    env: { ...process.env, OPENAI_API_KEY: gala.apiKey },
  });
  const body = JSON.parse(stdout) as { created: number; data: { url: string }[] };
  expect(stdout).toBe(`${JSON.stringify(body, null, 2)}\n`);
  expect(Object.keys(body)).toEqual(['created', 'data']);
  expect(Math.abs(body.created - Date.now() / 1000)).toBeLessThan(60);
  expect(body.data).toHaveLength(1);
  expect(await pictureAt(body.data[0]?.url)).toEqual(A_PICTURE);
});
