import { createOpenAI } from '@ai-sdk/openai';
import { generateImage, generateText, streamText, type GeneratedFile, type ToolSet } from 'ai';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { OPERATOR } from '../../src/ledger/rights.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { openWholeServer } from '../support/whole-server.ts';

// The Vercel AI SDK as its users call it, against a whole server.

async function openSdk(compatibility: 'strict' | 'lenient' = 'strict') {
  const server = await openWholeServer();
  const { secret: apiKey } = await server.keyring.create(OPERATOR, {
    name: 'an app',
    scopes: ['images'],
    compatibility,
  });
  return createOpenAI({ baseURL: `${server.origin}/v1`, apiKey });
}

const factsOf = async ({ uint8Array }: GeneratedFile) => {
  const { format, width, height } = await sharp(uint8Array).metadata();
  return { format, width, height };
};

/** Failures show at once, and warnings are looked at rather than printed. */
const ONCE = { maxRetries: 0 } as const;
globalThis.AI_SDK_LOG_WARNINGS = false;

test('dall-e-2 draws several in one call, at the size asked for', async () => {
  const openai = await openSdk();
  const { images, warnings } = await generateImage({
    ...ONCE,
    model: openai.image('dall-e-2'),
    prompt: 'a cat',
    n: 3,
    size: '512x512',
  });
  expect(warnings).toEqual([]);
  expect(images).toHaveLength(3);
  const facts = await Promise.all(images.map(factsOf));
  expect(facts).toEqual(
    Array.from({ length: 3 }, () => ({ format: 'png', width: 512, height: 512 })),
  );
});

test('dall-e-3 is called once for each picture, and says what it revised', async () => {
  const openai = await openSdk();
  const { images, providerMetadata } = await generateImage({
    ...ONCE,
    model: openai.image('dall-e-3'),
    prompt: 'a cat',
    n: 2,
    size: '1792x1024',
    providerOptions: { openai: { style: 'natural', quality: 'hd', user: 'jane' } },
  });
  expect(await Promise.all(images.map(factsOf))).toEqual(
    Array.from({ length: 2 }, () => ({ format: 'png', width: 1792, height: 1024 })),
  );
  expect(JSON.stringify(providerMetadata)).toContain('revisedPrompt');
});

test('gpt-image-1 takes the options of the provider, and counts tokens', async () => {
  const openai = await openSdk();
  const { images, usage, responses } = await generateImage({
    ...ONCE,
    model: openai.image('gpt-image-1'),
    prompt: 'a cat',
    n: 2,
    size: '1536x1024',
    providerOptions: {
      openai: {
        quality: 'low',
        background: 'opaque',
        outputFormat: 'webp',
        outputCompression: 60,
        moderation: 'auto',
      },
    },
  });
  expect(responses).toHaveLength(1);
  expect(await Promise.all(images.map(factsOf))).toEqual(
    Array.from({ length: 2 }, () => ({ format: 'webp', width: 1536, height: 1024 })),
  );
  expect(usage.outputTokens).toBe(2 * 400);
});

test('a seed and an aspect are warned of by the SDK itself, and never sent', async () => {
  const openai = await openSdk();
  const { images, warnings } = await generateImage({
    ...ONCE,
    model: openai.image('gpt-image-1'),
    prompt: 'a cat',
    aspectRatio: '16:9',
    seed: 7,
  });
  expect(images).toHaveLength(1);
  expect(warnings.map((warning) => 'feature' in warning && warning.feature)).toEqual([
    'aspectRatio',
    'seed',
  ]);
});

test('a picture is edited within its mask, and several into one', async () => {
  const openai = await openSdk();
  const picture = await samplePng({ width: 256 }, 255);
  const clear = await samplePng({ width: 256 }, 0);
  const masked = await generateImage({
    ...ONCE,
    model: openai.image('gpt-image-1'),
    prompt: { text: 'a hat', images: [picture], mask: clear },
    size: '1024x1536',
  });
  expect(await factsOf(masked.image)).toEqual({ format: 'png', width: 1024, height: 1536 });
  const edited = await generateImage({
    ...ONCE,
    model: openai.image('gpt-image-1.5'),
    prompt: { text: 'put the second on the first', images: [picture, picture] },
    providerOptions: { openai: { inputFidelity: 'high', quality: 'low' } },
  });
  expect(await factsOf(edited.image)).toMatchObject({ format: 'png', width: 1024 });
});

test('a refusal arrives with its message and status, and is not sent again', async () => {
  const openai = await openSdk();
  const asked = generateImage({
    model: openai.image('gpt-image-1'),
    prompt: 'a cat',
    providerOptions: { openai: { style: 'vivid' } },
  });
  await expect(asked).rejects.toMatchObject({
    message: "Unknown parameter: 'style'.",
    statusCode: 400,
    isRetryable: false,
  });
});

test('the same is drawn with a lenient key, and a model with the name of a provider', async () => {
  const openai = await openSdk('lenient');
  const { images } = await generateImage({
    ...ONCE,
    model: openai.image('openai/gpt-image-1'),
    prompt: 'a cat',
    size: '512x512',
    providerOptions: { openai: { style: 'vivid', quality: 'hd' } },
  });
  expect(await Promise.all(images.map(factsOf))).toEqual([
    { format: 'png', width: 1024, height: 1024 },
  ]);
});

/** The types of the SDK contradict each other where optional properties are exact. */
const withImageTool = (image_generation: object) => ({ image_generation }) as unknown as ToolSet;

/** The result of the image tool in one turn of a conversation. */
const drawnIn = (results: readonly { readonly toolName: string; readonly output: unknown }[]) => {
  expect(results).toMatchObject([{ toolName: 'image_generation' }]);
  const [drawn] = results.map(({ output }) => (output as { readonly result: string }).result);
  return Buffer.from(drawn ?? '', 'base64');
};

test('a conversation draws by the image tool, and goes on with what was drawn', async () => {
  const openai = await openSdk();
  const tools = withImageTool(
    openai.tools.imageGeneration({ outputFormat: 'webp', quality: 'low', size: '1024x1024' }),
  );
  const model = openai.responses('gpt-5');
  const first = await generateText({
    ...ONCE,
    model,
    prompt: 'Draw a cat on a beach.',
    tools,
    toolChoice: { type: 'tool', toolName: 'image_generation' },
  });
  expect(await sharp(drawnIn(first.toolResults)).metadata()).toMatchObject({
    format: 'webp',
    width: 1024,
  });
  const { responseId } = (first.providerMetadata?.['openai'] ?? {}) as { responseId?: string };
  expect(responseId).toMatch(/^resp_/);

  const second = await generateText({
    ...ONCE,
    model,
    prompt: 'make it night',
    tools,
    providerOptions: { openai: { previousResponseId: responseId ?? '' } },
  });
  expect(drawnIn(second.toolResults).length).toBeGreaterThan(0);
});

test('a streamed conversation tells of the call, shows it on its way, and ends', async () => {
  const openai = await openSdk();
  const stream = streamText({
    ...ONCE,
    model: openai.responses('gpt-5'),
    prompt: 'Draw a red ball.',
    tools: withImageTool(openai.tools.imageGeneration({ partialImages: 1 })),
  });
  const seen: string[] = [];
  for await (const part of stream.fullStream) seen.push(part.type);
  expect(seen).toContain('tool-call');
  expect(seen).toContain('tool-result');
  expect(seen).not.toContain('error');
  expect(seen.at(-1)).toBe('finish');
  expect(await stream.finishReason).toBe('stop');
});
