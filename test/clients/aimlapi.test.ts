import { expect, test } from 'vitest';

import { AIMLAPI_EXAMPLES, pointedAt } from '../support/aimlapi-examples.ts';
import { builtGala } from '../support/built-gala.ts';
import { pictureBehind } from '../support/guide-pictures.ts';
import { pythonClient } from '../support/python-client.ts';

const server = builtGala();
const python = await pythonClient('requests');

const printed = async (example: string): Promise<string> => {
  const lines = await python?.run(pointedAt(example, server.gala), server.gala, '.');
  return (lines ?? []).join('\n');
};

test.skipIf(!python)('the Python example for dall-e-2', async () => {
  const text = await printed(AIMLAPI_EXAMPLES.python['dall-e-2']);
  expect(text).toMatch(/^Generation: \{'created': \d+, 'data': \[\{'url': 'http/);
  const [, url] = /'url': '([^']+)'/.exec(text) ?? [];
  expect((await pictureBehind(url)).length).toBeGreaterThan(0);
});

test.skipIf(!python)('the Python example for dall-e-3', async () => {
  const { data } = JSON.parse(await printed(AIMLAPI_EXAMPLES.python['dall-e-3'])) as {
    data: { revised_prompt: string; url: string }[];
  };
  expect(data[0]?.revised_prompt).toMatch(/T-Rex/);
  expect((await pictureBehind(data[0]?.url)).length).toBeGreaterThan(0);
});
