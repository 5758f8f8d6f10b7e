import { expect, test } from 'vitest';

import { builtGala } from '../support/built-gala.ts';
import { pictureBehind } from '../support/guide-pictures.ts';
import { pythonClient } from '../support/python-client.ts';

const PROGRAM = `
from langchain_community.utilities.dalle_image_generator import DallEAPIWrapper

print(DallEAPIWrapper().run("a white siamese cat"))
print(DallEAPIWrapper(n=2, separator="\\n").run("a red balloon"))
`;

const server = builtGala();
const python = await pythonClient('langchain-community', 'openai');

test.skipIf(!python)('LangChain’s wrapper draws one picture, and several', async () => {
  const urls = (await python?.run(PROGRAM, server.gala, '.')) ?? [];
  expect(new Set(urls).size).toBe(3);
  for (const url of urls) expect((await pictureBehind(url)).length).toBeGreaterThan(0);
});
