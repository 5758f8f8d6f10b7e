import OpenAI, { NotFoundError } from 'openai';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { builtGala } from '../../support/built-gala.ts';

const server = builtGala();

const client = () =>
  new OpenAI({ baseURL: server.gala.baseURL, apiKey: server.gala.apiKey, maxRetries: 0 });

/** With a seed, which is Gala's own extension: another beach may have red things of its own. */
const TOOL = {
  type: 'image_generation',
  size: '1024x1024',
  quality: 'low',
  seed: 5,
} as OpenAI.Responses.Tool.ImageGeneration;

/** The one picture of a response, as colours. */
async function pictureOf({ output }: OpenAI.Responses.Response): Promise<Buffer> {
  const calls = output.filter((item) => item.type === 'image_generation_call');
  expect(calls).toHaveLength(1);
  const bytes = Buffer.from(calls[0]?.result ?? '', 'base64');
  return sharp(bytes).removeAlpha().resize(64, 64, { kernel: 'cubic' }).raw().toBuffer();
}

/** Average brightness of the rows from one share of the height to another, 0–255. */
function brightness(pixels: Buffer, from: number, to: number): number {
  const rows = pixels.subarray(64 * 3 * Math.round(64 * from), 64 * 3 * Math.round(64 * to));
  return rows.reduce((sum, value) => sum + value, 0) / rows.length;
}

/** How many pixels of the picture are clearly red, as bright as that is by night. */
function redPixels(pixels: Buffer): number {
  let red = 0;
  for (let i = 0; i < pixels.length; i += 3) {
    const [r, g, b] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!];
    if (r > 70 && r > 1.6 * g && r > 1.6 * b) red++;
  }
  return red;
}

test('a conversation goes on from picture to picture: night falls, a red umbrella comes and goes', async () => {
  const openai = client();
  const say = (input: string, previous?: OpenAI.Responses.Response) =>
    openai.responses.create({
      model: 'gpt-5',
      input,
      tools: [TOOL],
      previous_response_id: previous?.id ?? null,
    });
  const day = await say('a grey cat on a beach');
  const night = await say('make it night', day);
  const umbrella = await say('add a red umbrella', night);
  const without = await say('remove the umbrella', umbrella);
  const [atDay, atNight, withRed, withoutRed] = await Promise.all(
    [day, night, umbrella, without].map(pictureOf),
  );
  expect(brightness(atNight!, 0, 0.4)).toBeLessThan(0.6 * brightness(atDay!, 0, 0.4));
  expect(redPixels(atNight!)).toBe(0);
  expect(redPixels(withRed!)).toBeGreaterThan(20);
  expect(withoutRed).toEqual(atNight);
});

test('work in the background is waited for by asking, and forgotten when it is deleted', async () => {
  const openai = client();
  const begun = await openai.responses.create({
    model: 'gpt-5',
    input: 'a lighthouse in a storm',
    tools: [TOOL],
    background: true,
  });
  expect(['queued', 'in_progress']).toContain(begun.status);
  expect(begun.output).toEqual([]);
  let response = begun;
  while (response.status === 'queued' || response.status === 'in_progress') {
    await new Promise((resolve) => setTimeout(resolve, 100));
    response = await openai.responses.retrieve(begun.id);
  }
  expect(response).toMatchObject({ id: begun.id, status: 'completed', error: null });
  expect(await pictureOf(response)).toHaveLength(64 * 64 * 3);
  await openai.responses.delete(begun.id);
  await expect(openai.responses.retrieve(begun.id)).rejects.toThrow(NotFoundError);
});

test('without the tool the server says what it is, in words, word by word where they are streamed', async () => {
  const openai = client();
  const { output, output_text: text } = await openai.responses.create({
    model: 'gpt-5',
    input: 'What is the capital of France?',
  });
  expect(output.map(({ type }) => type)).toEqual(['message']);
  expect(text).not.toBe('');
  const stream = openai.responses.stream({
    model: 'gpt-5',
    input: 'What is the capital of France?',
  });
  let streamed = '';
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') streamed += event.delta;
  }
  expect(streamed).toBe(text);
});
