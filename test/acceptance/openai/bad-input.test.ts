import { beforeAll, expect, test } from 'vitest';

import { builtGala, type Reply, type SendOptions } from '../../support/built-gala.ts';
import { readDocumentation, type Documentation } from '../../support/documented.ts';

const server = builtGala();
let documentation: Documentation;
beforeAll(async () => {
  documentation = await readDocumentation(server);
});

const PATH = '/v1/images/generations';
const TYPE = { 'content-type': 'application/json' };
const NOT_JSON =
  "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON. If you have trouble figuring out how to fix this, please contact us through our help center at help.openai.com.)";
const EMPTY =
  "Invalid 'prompt': empty string. Expected a string with minimum length 1, but got an empty string instead.";

/** The body as it has to be, byte by byte. */
function body(
  order: 'message first' | 'code first',
  error: { message: string; type?: string; param?: string | null; code?: string | null },
): string {
  const { message, type = 'invalid_request_error', param = null, code = null } = error;
  const keys =
    order === 'code first' ? { code, message, param, type } : { message, type, param, code };
  return `${JSON.stringify({ error: keys }, null, 2)}\n`;
}

const newer = (message: string, param: string | null = null, code: string | null = null) =>
  body('message first', { message, param, code });

const older = (message: string, code: string | null = null) =>
  body('code first', { message, code });

const json = (json: unknown): SendOptions => ({ json });

test.each<[string, SendOptions, number, string]>([
  ['broken JSON', { body: '{"prompt": ', headers: TYPE }, 400, newer(NOT_JSON)],
  ['a bare NUL', { body: '{"prompt": "\u0000"}', headers: TYPE }, 400, newer(NOT_JSON)],
  ['an empty body', { method: 'POST', headers: TYPE }, 400, newer(NOT_JSON)],
  ['a list', json([{ prompt: 'a' }]), 400, newer(NOT_JSON)],
  [
    'another content type',
    { body: 'prompt=a', headers: { 'content-type': 'text/plain' } },
    400,
    newer(
      "Unsupported content type: 'text/plain'. This API method only accepts 'application/json' requests, but you specified the header 'Content-Type: text/plain'. Please try again with a supported content type.",
      null,
      'unsupported_content_type',
    ),
  ],
  [
    '2 MB',
    json({ prompt: 'a'.repeat(2_000_000) }),
    413,
    body('message first', {
      message: 'Maximum content size limit (1048576) exceeded',
      type: 'server_error',
    }),
  ],
  [
    'no prompt',
    json({}),
    400,
    newer("Missing required parameter: 'prompt'.", 'prompt', 'missing_required_parameter'),
  ],
  ['an empty prompt', json({ prompt: '' }), 400, newer(EMPTY, 'prompt', 'empty_string')],
  [
    '1001 characters',
    json({ prompt: 'a'.repeat(1001) }),
    400,
    older(
      'Prompt must be length 1000 or less. Your prompt length is 1001. Please reduce your prompt length.',
    ),
  ],
  [
    'n = 0',
    json({ prompt: 'a', n: 0 }),
    400,
    newer(
      "Invalid 'n': integer below minimum value. Expected a value >= 1, but got 0 instead.",
      'n',
      'integer_below_min_value',
    ),
  ],
  [
    'n = 11',
    json({ prompt: 'a', n: 11 }),
    400,
    newer(
      "Invalid 'n': integer above maximum value. Expected a value <= 10, but got 11 instead.",
      'n',
      'integer_above_max_value',
    ),
  ],
  [
    'n = 1.5',
    json({ prompt: 'a', n: 1.5 }),
    400,
    newer(
      "Invalid type for 'n': expected an integer, but got a decimal number instead.",
      'n',
      'invalid_type',
    ),
  ],
  [
    'n = "2"',
    json({ prompt: 'a', n: '2' }),
    400,
    newer(
      "Invalid type for 'n': expected an integer, but got a string instead.",
      'n',
      'invalid_type',
    ),
  ],
  [
    'size 300x300',
    json({ prompt: 'a', size: '300x300' }),
    400,
    older('The size is not supported by this model.', 'invalid_size'),
  ],
  [
    'size auto, which is for other models',
    json({ prompt: 'a', size: 'auto' }),
    400,
    older('The size is not supported by this model.', 'invalid_size'),
  ],
  [
    'an unknown parameter',
    json({ prompt: 'a', colour: 'red' }),
    400,
    newer("Unknown parameter: 'colour'.", 'colour', 'unknown_parameter'),
  ],
  [
    'a parameter of another model',
    json({ prompt: 'a', style: 'vivid' }),
    400,
    newer("Unknown parameter: 'style'.", 'style', 'unknown_parameter'),
  ],
  [
    'another quality',
    json({ prompt: 'a', quality: 'hd' }),
    400,
    newer("Invalid value: 'hd'. Value must be 'standard'.", 'quality', 'invalid_value'),
  ],
  [
    'response_format png',
    json({ prompt: 'a', response_format: 'png' }),
    400,
    newer(
      "Invalid value: 'png'. Supported values are: 'url' and 'b64_json'.",
      'response_format',
      'invalid_value',
    ),
  ],
  [
    'a model that is not served',
    json({ prompt: 'a', model: 'dall-e-9' }),
    400,
    newer(
      "Invalid value: 'dall-e-9'. Supported values are: 'dall-e-2', 'dall-e-3', 'gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'chatgpt-image-latest', 'gpt-image-2', 'gpt-image-2-2026-04-21', and 'mini'.",
      'model',
      'invalid_value',
    ),
  ],
  [
    'two pictures of dall-e-3',
    json({ prompt: 'a', model: 'dall-e-3', n: 2 }),
    400,
    older('You must provide n=1 for this model.'),
  ],
  [
    'no key',
    { ...json({ prompt: 'a' }), headers: { authorization: '' } },
    401,
    newer(
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank username) if you're accessing the API from your browser and are prompted for a username and password. You can obtain an API key from https://platform.openai.com/account/api-keys.",
    ),
  ],
  [
    'a wrong key',
    { ...json({ prompt: 'a' }), headers: { authorization: 'Bearer sk-gala-nobodyknowsthisone' } },
    401,
    newer(
      'Incorrect API key provided: sk-gala-**************sone. You can find your API key at https://platform.openai.com/account/api-keys.',
      null,
      'invalid_api_key',
    ),
  ],
  [
    'another method',
    { method: 'DELETE' },
    405,
    older(
      'Not allowed to DELETE on /v1/images/generations. (HINT: Perhaps you meant to use a different HTTP method?)',
    ),
  ],
])(
  '%s is refused in OpenAI’s words and leaves nothing behind',
  async (_name, request, status, text) => {
    const reply = await server.send(PATH, request);
    expect(reply.text).toBe(text);
    expect(reply.status).toBe(status);
    expect(documentation.deviations('POST /v1/images/generations', reply)).toEqual([]);
    expect(await server.pictures()).toEqual([]);
    expect(await records()).toEqual([]);
  },
);

async function records(): Promise<unknown> {
  const reply = await server.send('/gala/v1/records');
  return (reply.json as { data: unknown }).data;
}

test('an unknown URL', async () => {
  const reply = await server.send('/v1/images/paintings', json({}));
  expect(reply.status).toBe(404);
  expect(reply.text).toBe(newer('Invalid URL (POST /v1/images/paintings)'));
});

test('2 MB that come without saying how many they are', async () => {
  const chunk = new Uint8Array(100_000).fill(97);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (++sent > 20) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const reply: Reply = await server.send(PATH, { body, headers: TYPE });
  expect(reply.status).toBe(413);
});
