import OpenAI, { APIError, AzureOpenAI } from 'openai';
import type { ResponseStreamEvent } from 'openai/resources/responses/responses';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';

import { solidEngine } from '../../support/solid-engine.ts';
import { openWholeServer } from '../../support/whole-server.ts';

const MODEL = 'gpt-5.5';

async function open(onTheWay?: (show: () => void) => Promise<void>) {
  const engine = solidEngine({ id: 'collage', ...(onTheWay && { onTheWay }) });
  const server = await openWholeServer({ engine });
  const client = new OpenAI({
    baseURL: `${server.origin}/v1`,
    apiKey: server.key,
    maxRetries: 0,
  });
  return { server, client, engine };
}

const formatOf = async (base64: string | undefined): Promise<string | undefined> =>
  (await sharp(Buffer.from(base64 ?? '', 'base64')).metadata()).format;

test('the guide’s first example: the picture is among the output', async () => {
  const { client: openai } = await open();
  const response = await openai.responses.create({
    model: MODEL,
    input: 'Generate an image of gray tabby cat hugging an otter with an orange scarf',
    tools: [{ type: 'image_generation' }],
  });
  const imageData = response.output
    .filter((output) => output.type === 'image_generation_call')
    .map((output) => output.result);
  expect(imageData).toHaveLength(1);
  expect(await formatOf(imageData[0] ?? undefined)).toBe('png');
  expect(response.output_text).toBe('Here is the picture.');
});

test('the guide’s conversations: by the response before it, and by the call’s id', async () => {
  const { client: openai } = await open();
  const response = await openai.responses.create({
    model: MODEL,
    input: 'Generate an image of gray tabby cat hugging an otter with an orange scarf',
    tools: [{ type: 'image_generation' }],
  });
  const followUp = await openai.responses.create({
    model: MODEL,
    previous_response_id: response.id,
    input: 'Now make it look realistic',
    tools: [{ type: 'image_generation' }],
  });
  expect(followUp.output.map(({ type }) => type)).toContain('image_generation_call');

  const calls = response.output.filter((output) => output.type === 'image_generation_call');
  const byId = await openai.responses.create({
    model: MODEL,
    input: [
      { role: 'user', content: [{ type: 'input_text', text: 'Now make it look realistic' }] },
      // As the guide has it; the type of the client wants more.
      { type: 'image_generation_call', id: calls[0]?.id } as never,
    ],
    tools: [{ type: 'image_generation' }],
  });
  expect(byId.output[0]).toMatchObject({ type: 'image_generation_call', action: 'edit' });
});

test('the guide’s stream: states on the way by their event', async () => {
  // What is not sent yet when the picture is done is left out, so it waits to be seen.
  let goOn: () => void = () => undefined;
  const wasSeen = new Promise<void>((resolve) => (goOn = resolve));
  const { client: openai } = await open(async (show) => {
    show();
    await wasSeen;
  });
  const stream = await openai.responses.create({
    model: MODEL,
    input: 'Draw a gorgeous image of a river made of white owl feathers',
    stream: true,
    tools: [{ type: 'image_generation', partial_images: 2 }],
  });
  const seen: number[] = [];
  const formats: (string | undefined)[] = [];
  for await (const event of stream) {
    if (event.type === 'response.image_generation_call.partial_image') {
      seen.push(event.partial_image_index);
      formats.push(await formatOf(event.partial_image_b64));
      goOn();
    }
  }
  expect(seen).toEqual([0]);
  expect(formats).toEqual(['png']);
});

test('the helper for streams puts the response together', async () => {
  const { client } = await open();
  const types: ResponseStreamEvent['type'][] = [];
  const stream = client.responses.stream({
    model: MODEL,
    input: 'a cat',
    tools: [{ type: 'image_generation' }],
  });
  stream.on('event', (event) => types.push(event.type));
  const response = await stream.finalResponse();
  expect(types.at(-1)).toBe('response.completed');
  const again = await client.responses.retrieve(response.id);
  // The helper adds what it parsed to what came.
  expect(response.output).toMatchObject(again.output);
  // Followed from its beginning, by its id alone.
  const followed = await client.responses.stream({ response_id: response.id }).finalResponse();
  expect(followed.output).toEqual(response.output);
});

test('Azure’s client talks as well, by the paths that have a version', async () => {
  const { server } = await open();
  const azure = new AzureOpenAI({
    baseURL: `${server.origin}/openai`,
    apiKey: server.key,
    apiVersion: '2025-04-01-preview',
    maxRetries: 0,
  });
  const tools = [{ type: 'image_generation' as const }];
  const { id } = await azure.responses.create({ model: MODEL, input: 'a cat', tools });
  const next = { model: MODEL, input: 'make it night', tools, previous_response_id: id };
  expect((await azure.responses.create(next)).output[0]).toMatchObject({ action: 'edit' });
  expect((await azure.responses.inputItems.list(id)).data).toHaveLength(1);
  await azure.responses.delete(id);
  await expect(azure.responses.retrieve(id)).rejects.toMatchObject({ status: 404 });
});

test('what is said is the text of the response', async () => {
  const { client } = await open();
  const response = await client.responses.create({ model: MODEL, input: 'hello' });
  expect(response.output_text).toContain('image_generation');
  const stream = client.responses.stream({ model: MODEL, input: 'hello' });
  expect((await stream.finalResponse()).output_text).toBe(response.output_text);
});

test('work in the background is polled, listed, cancelled and deleted', async () => {
  const { client } = await open();
  const begun = await client.responses.create({
    model: MODEL,
    input: 'a cat',
    tools: [{ type: 'image_generation' }],
    background: true,
  });
  await vi.waitFor(async () =>
    expect((await client.responses.retrieve(begun.id)).status).toBe('completed'),
  );
  expect((await client.responses.cancel(begun.id)).status).toBe('completed');
  const items = await client.responses.inputItems.list(begun.id, {
    include: ['message.input_image.image_url'],
  });
  expect(items.data).toMatchObject([{ role: 'user', content: [{ text: 'a cat' }] }]);
  await client.responses.delete(begun.id);
  await expect(client.responses.retrieve(begun.id)).rejects.toMatchObject({ status: 404 });
});

test('errors are those of the client', async () => {
  const { client } = await open();
  const wrong = client.responses.create({
    model: MODEL,
    input: 'a cat',
    tools: [{ type: 'image_generation', size: '512x512' }],
  });
  await expect(wrong).rejects.toThrow(APIError);
  await expect(wrong).rejects.toMatchObject({ status: 400, param: 'tools[0].size' });
});
