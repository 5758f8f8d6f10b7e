import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import type { AiRecord } from '../../../src/wire/onemin/ai-record.ts';
import { builtGala } from '../../support/built-gala.ts';
import { readDocumentation } from '../../support/documented.ts';

const server = builtGala();
const run = promisify(execFile);

/** The examples of 1min.ai's page on DALL·E 2, letter by letter but for host and key. */
const CURL = `curl --location 'https://api.1min.ai/api/features' \\
--header 'API-KEY: <api-key>' \\
--header 'Content-Type: application/json' \\
--data '{
"type": "IMAGE_GENERATOR",
"model": "dall-e-2",
"promptObject": {
"prompt": "A surreal landscape with floating islands and rainbow waterfalls",
"n": 2,
"size": "1024x1024"
}
}'`;

const PLAYGROUND = `curl -X POST "https://api.1min.ai/api/features" \\
-H "API-KEY: <your-api-key>" \\
-H "Content-Type: application/json" \\
-d '{
"type": "IMAGE_GENERATOR",
"model": "dall-e-2",
"promptObject": {
"prompt": "A surreal landscape with floating islands and rainbow waterfalls",
"n": 1,
"size": "1024x1024"
}
}'`;

const JAVASCRIPT = `fetch('https://api.1min.ai/api/features', {
method: 'POST',
headers: {
'Content-Type': 'application/json',
'API-KEY': 'YOUR_API_KEY'
},
body: JSON.stringify({
type: 'IMAGE_GENERATOR',
model: 'dall-e-2',
promptObject: {
prompt: 'A surreal landscape with floating islands and rainbow waterfalls',
n: 2,
size: '1024x1024'
}
})
})`;

const EXAMPLES = [
  ['cURL', CURL, 2],
  ['the playground’s cURL', PLAYGROUND, 1],
  ['JavaScript', JAVASCRIPT, 2],
] as const;

/** What the example prints against this server; a promise of a reply is printed as its text. */
async function printed(example: string): Promise<string> {
  const { gala } = server;
  const program = example
    .replace('https://api.1min.ai', gala.url)
    .replace(/<api-key>|<your-api-key>|YOUR_API_KEY/, gala.apiKey);
  const [command, words] = program.startsWith('curl')
    ? ['bash', ['-c', program]]
    : [process.execPath, ['-e', `${program}.then((r) => r.text()).then(console.log)`]];
  return (await run(command, words)).stdout;
}

test.each(EXAMPLES)('the example in %s', async (_name, example, count) => {
  const body = JSON.parse(await printed(example)) as { aiRecord: AiRecord };
  const { aiRecord } = body;
  expect(aiRecord).toMatchObject({
    model: 'dall-e-2',
    type: 'IMAGE_GENERATOR',
    status: 'SUCCESS',
    aiRecordDetail: {
      promptObject: {
        prompt: 'A surreal landscape with floating islands and rainbow waterfalls',
        n: count,
        size: '1024x1024',
      },
    },
  });
  expect(aiRecord.aiRecordDetail.resultObject).toHaveLength(count);
  for (const url of aiRecord.aiRecordDetail.responseObject.temporaryUrls) {
    const picture = await sharp(await (await fetch(url)).arrayBuffer()).metadata();
    expect(picture).toMatchObject({ format: 'png', width: 1024, height: 1024 });
  }
});

test.each([
  ['dall-e-3', { size: '1792x1024', quality: 'hd', style: 'natural', n: 1 }, 'png'],
  ['gpt-image-1', { size: '1024x1536', quality: 'low', background: 'transparent' }, 'png'],
  ['gpt-image-2', { size: '1280x720', quality: 'low', output_format: 'webp' }, 'webp'],
])('%s draws what its options say', async (model, options, format) => {
  const reply = await server.send('/api/features', {
    json: {
      type: 'IMAGE_GENERATOR',
      model,
      promptObject: { prompt: 'a red fox', ...options },
    },
    headers: { authorization: '', 'api-key': server.gala.apiKey },
  });
  const documentation = await readDocumentation(server);
  expect(documentation.deviations('POST /api/features', reply)).toEqual([]);
  const { aiRecord } = reply.json as { aiRecord: AiRecord };
  const bytes = await (await fetch(aiRecord.temporaryUrl)).arrayBuffer();
  const picture = await sharp(bytes).metadata();
  expect(`${picture.width}x${picture.height}`).toBe(options.size);
  expect(picture.format).toBe(format);
  expect(picture.hasAlpha).toBe('background' in options);
});
