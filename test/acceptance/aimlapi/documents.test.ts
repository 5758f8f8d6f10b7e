import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { AIMLAPI_EXAMPLES, pointedAt } from '../../support/aimlapi-examples.ts';
import { builtGala } from '../../support/built-gala.ts';

const run = promisify(execFile);
const server = builtGala();

const printedBy = async (example: string): Promise<string> => {
  const program = pointedAt(example, server.gala);
  const { stdout, stderr } = await run(process.execPath, ['-e', program]);
  expect(stderr).toBe('');
  return stdout;
};

const pictureIn = async (text: string) => {
  const [url = ''] = /http[^'"\s]+\.png\?[^'"\s]+/.exec(text) ?? [];
  const { format, width, height } = await sharp(await (await fetch(url)).arrayBuffer()).metadata();
  return { format, width, height };
};

test('the JavaScript example for dall-e-2', async () => {
  const printed = await printedBy(AIMLAPI_EXAMPLES.javascript['dall-e-2']);
  expect(printed).toMatch(/^Generation: \{\s+created: \d+,\s+data: \[\s+\{\s+url:/);
  expect(printed).toMatch(/meta: \{ usage: \{ credits_used: 40000, usd_spent: 0\.02 \} \}/);
  expect(await pictureIn(printed)).toEqual({ format: 'png', width: 1024, height: 1024 });
});

test('the JavaScript example for dall-e-3', async () => {
  const printed = await printedBy(AIMLAPI_EXAMPLES.javascript['dall-e-3']);
  expect(printed).toMatch(/^\{\s+created: \d+,\s+data: \[\s+\{\s+revised_prompt:/);
  expect(printed).toMatch(/T-Rex/);
  expect(await pictureIn(printed)).toEqual({ format: 'png', width: 1024, height: 1024 });
});
