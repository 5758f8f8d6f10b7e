import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { builtGala } from '../support/built-gala.ts';
import { guidePictures, pictureBehind } from '../support/guide-pictures.ts';
import { pythonClient } from '../support/python-client.ts';

/** As programs were written for the last client before the rewrite of November 2023. */
const PROGRAM = `
import openai

response = openai.Image.create(prompt="a white siamese cat", n=1, size="1024x1024")
print(response["data"][0]["url"])

response = openai.Image.create_edit(
  image=open("sunlit_lounge.png", "rb"),
  mask=open("mask.png", "rb"),
  prompt="A sunlit indoor lounge area with a pool containing a flamingo",
  n=1,
  size="1024x1024"
)
print(response["data"][0]["url"])

response = openai.Image.create_variation(
  image=open("corgi_and_cat_paw.png", "rb"),
  n=1,
  size="1024x1024"
)
print(response["data"][0]["url"])
`;

const ERRORS = `
import openai

try:
    openai.Image.create_variation(image=open("corgi_and_cat_paw.png", "rb"), n=11)
except openai.error.OpenAIError as error:
    print(type(error).__name__, error.http_status, error.param)
try:
    openai.Image.create(prompt="a", api_key="sk-wrong-0123456789")
except openai.error.OpenAIError as error:
    print(type(error).__name__, error.http_status)
`;

const server = builtGala();
const pictures = guidePictures(server);
const python = await pythonClient('openai==0.28.1');

test.skipIf(!python)('a generation, an edit and a variation', async () => {
  const urls = (await python?.run(PROGRAM, server.gala, pictures.folder)) ?? [];
  expect(urls).toHaveLength(3);
  const [, edited, varied] = await Promise.all(urls.map(pictureBehind));
  const [lounge, corgi] = await Promise.all(
    ['sunlit_lounge.png', 'corgi_and_cat_paw.png'].map((name) =>
      readFile(join(pictures.folder, name)),
    ),
  );
  expect(await pictures.isEdited(lounge!, edited!)).toBe(true);
  expect(varied!.equals(corgi!)).toBe(false);
});

test.skipIf(!python)('errors arrive as the classes programs caught', async () => {
  expect(await python?.run(ERRORS, server.gala, pictures.folder)).toEqual([
    'InvalidRequestError 400 n',
    'AuthenticationError 401',
  ]);
});
