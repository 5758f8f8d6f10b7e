import fs from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import OpenAI, { AzureOpenAI, BadRequestError, NotFoundError, toFile } from 'openai';
import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';
import { samplePng } from '../../support/sample-pngs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const server = builtGala();

const client = () => new OpenAI({ baseURL: server.gala.baseURL, apiKey: server.gala.apiKey });

const upload = (openai: OpenAI, name: string, png: Buffer) =>
  toFile(png, name).then((file) => openai.files.create({ file, purpose: 'vision' }));

test('a stream of a file goes up, waits for nothing, and comes down as it was', async () => {
  const openai = client();
  const path = join(await temporaryFolder(), 'fox.png');
  await writeFile(path, await samplePng());
  const made = await openai.files.create({
    file: fs.createReadStream(path),
    purpose: 'user_data',
    expires_after: { anchor: 'created_at', seconds: 7200 },
  });
  expect(made).toMatchObject({ object: 'file', filename: 'fox.png', purpose: 'user_data' });
  expect(made.expires_at).toBe(made.created_at + 7200);
  expect(await openai.files.waitForProcessing(made.id)).toEqual(made);
  expect(await openai.files.retrieve(made.id)).toEqual(made);
  const content = await openai.files.content(made.id);
  expect(content.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await content.arrayBuffer())).toEqual(await readFile(path));
  expect(await openai.files.delete(made.id)).toEqual({
    id: made.id,
    object: 'file',
    deleted: true,
  });
  await expect(openai.files.retrieve(made.id)).rejects.toThrow(NotFoundError);
});

test('a list pages by itself, also while what it shows is deleted', async () => {
  const openai = client();
  const png = await samplePng();
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) ids.push((await upload(openai, `fox-${i}.png`, png)).id);
  const listed: string[] = [];
  for await (const { id } of openai.files.list({ limit: 2, order: 'asc', purpose: 'vision' })) {
    listed.push(id);
    await openai.files.delete(id);
  }
  expect(listed).toEqual(ids);
  expect((await openai.files.list()).data).toEqual([]);
});

test('what is no picture, and what is for something else, arrive as the errors programs catch', async () => {
  const openai = client();
  const failure = await upload(openai, 'notes.png', Buffer.from('notes')).catch((error) => error);
  expect(failure).toBeInstanceOf(BadRequestError);
  expect(failure).toMatchObject({ status: 400, param: 'file', code: 'invalid_image_format' });
  const file = await toFile(await samplePng(), 'fox.png');
  await expect(openai.files.create({ file, purpose: 'batch' })).rejects.toMatchObject({
    status: 400,
    param: 'purpose',
    message: "400 Invalid value: 'batch'. Supported values are: 'vision' and 'user_data'.",
  });
  await expect(openai.files.content('file-none')).rejects.toMatchObject({
    status: 404,
    message: '404 No such File object: file-none',
  });
});

test('Azure’s client finds the same files', async () => {
  const azure = new AzureOpenAI({
    endpoint: server.gala.url,
    apiKey: server.gala.apiKey,
    apiVersion: '2024-10-21',
  });
  const { id } = await upload(azure, 'fox.png', await samplePng());
  expect((await azure.files.list({ limit: 1 })).data).toMatchObject([{ id }]);
  expect(await client().files.retrieve(id)).toMatchObject({ id, filename: 'fox.png' });
  await azure.files.delete(id);
});
