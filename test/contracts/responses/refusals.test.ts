import { expect, test } from 'vitest';

import { ask, refusalIn, RESPONSES, TOOL } from '../../support/conversations.ts';
import { solidEngine } from '../../support/solid-engine.ts';
import { openWholeServer } from '../../support/whole-server.ts';

const NEVER = `resp_${'0'.repeat(50)}`;
const CALL = `ig_${'0'.repeat(50)}`;

const tool = (more: object) => ({ tools: [{ ...TOOL, ...more }] });
const user = (...content: readonly object[]) => ({ input: [{ role: 'user', content }] });

const unknown = (param: string) => ['unknown_parameter', param, `Unknown parameter: '${param}'.`];
const unsupported = (param: string) => [
  'unsupported_parameter',
  param,
  `Unsupported parameter: '${param}' is not supported by this server.`,
];

/** A body, and the code, the parameter and the message of its refusal. */
const REFUSED: readonly (readonly [name: string, body: object, refusal: readonly unknown[]])[] = [
  [
    'no model',
    { model: null },
    ['missing_required_parameter', 'model', "Missing required parameter: 'model'."],
  ],
  [
    'no input',
    { input: null },
    ['missing_required_parameter', 'input', "Missing required parameter: 'input'."],
  ],
  [
    'nothing in the input',
    { input: [] },
    [
      'empty_array',
      'input',
      "Invalid 'input': empty array. Expected an array with minimum length 1, but got an empty array instead.",
    ],
  ],
  ['an unknown parameter', { n: 1 }, unknown('n')],
  ['a conversation', { conversation: 'conv_1' }, unsupported('conversation')],
  ['a prompt template', { prompt: { id: 'pmpt_1' } }, unsupported('prompt')],
  ['n in the tool', tool({ n: 1 }), unknown('tools[0].n')],
  ['a style in the tool', tool({ style: 'vivid' }), unknown('tools[0].style')],
  [
    'a size that is too small',
    tool({ model: 'gpt-image-2', size: '512x512' }),
    [
      'invalid_value',
      'tools[0].size',
      "Invalid size '512x512'. Requested resolution is below the current minimum pixel budget.",
    ],
  ],
  [
    'a size of another model',
    tool({ size: '1254x836' }),
    [
      'invalid_value',
      'tools[0].size',
      "Invalid value: '1254x836'. Supported values are: '1024x1024', '1024x1536', '1536x1024', and 'auto'.",
    ],
  ],
  [
    'a quality of another family',
    tool({ quality: 'hd' }),
    [
      'invalid_value',
      'tools[0].quality',
      "Invalid value: 'hd'. Supported values are: 'low', 'medium', 'high', and 'auto'.",
    ],
  ],
  [
    'four states on the way',
    { stream: true, ...tool({ partial_images: 4 }) },
    [
      'integer_above_max_value',
      'tools[0].partial_images',
      "Invalid 'tools[0].partial_images': integer above maximum value. Expected a value <= 3, but got 4 instead.",
    ],
  ],
  [
    'a JPEG without background',
    tool({ background: 'transparent', output_format: 'jpeg' }),
    [
      'invalid_value',
      'tools[0].background',
      "Transparent background is not supported for output format 'jpeg'.",
    ],
  ],
  [
    'a compressed PNG',
    tool({ output_compression: 50 }),
    [
      'invalid_png_output_compression',
      'tools[0].output_compression',
      'Compression less than 100 is not supported for PNG output format.',
    ],
  ],
  [
    'fidelity where there is no choice',
    tool({ model: 'gpt-image-2', input_fidelity: 'high' }),
    [
      'invalid_input_fidelity_model',
      'tools[0].input_fidelity',
      "The model 'gpt-image-2' does not support the 'tools[0].input_fidelity' parameter.",
    ],
  ],
  [
    'a model of another family',
    tool({ model: 'dall-e-3' }),
    ['invalid_value', 'tools[0].model', expect.stringContaining("Invalid value: 'dall-e-3'.")],
  ],
  [
    'a tool that nobody could call',
    { tools: [TOOL, { type: 'function', name: 'f' }] },
    [
      'invalid_value',
      'tools[1].type',
      "Invalid value: 'function'. Value must be 'image_generation'.",
    ],
  ],
  ['the tool twice', { tools: [TOOL, TOOL] }, ['invalid_value', 'tools', expect.any(String)]],
  [
    'a mask with other keys',
    tool({ input_image_mask: { url: 'x' } }),
    unknown('tools[0].input_image_mask.url'),
  ],
  [
    'a choice of a tool that is not there',
    { tools: [], tool_choice: { type: 'image_generation' } },
    [null, 'tool_choice', "Tool choice 'image_generation' not found in 'tools' parameter."],
  ],
  [
    'a choice of a function',
    { tool_choice: { type: 'function', name: 'f' } },
    [null, 'tool_choice', "Tool choice 'f' not found in 'tools' parameter."],
  ],
  [
    'a previous response that never was',
    { previous_response_id: NEVER },
    [
      'previous_response_not_found',
      'previous_response_id',
      `Previous response with id '${NEVER}' not found.`,
    ],
  ],
  [
    'an id with a space',
    { previous_response_id: 'resp 1' },
    [
      'invalid_value',
      'previous_response_id',
      "Invalid 'previous_response_id': 'resp 1'. Expected an ID that contains letters, numbers, underscores, or dashes, but this value contained additional characters.",
    ],
  ],
  [
    'background without a place to look for it',
    { background: true, store: false },
    [
      'invalid_value',
      'background',
      "The 'background' parameter is only allowed when 'store' is enabled.",
    ],
  ],
  [
    'options of a stream without one',
    { stream_options: {} },
    [
      'invalid_value',
      'stream_options',
      "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
    ],
  ],
  [
    'too warm',
    { temperature: 3 },
    ['invalid_value', 'temperature', expect.stringContaining('from 0 to 2')],
  ],
  [
    'seventeen pairs',
    { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [i, 'x'])) },
    ['invalid_value', 'metadata', expect.stringContaining('16 pairs')],
  ],
  [
    'a long value',
    { metadata: { a: 'x'.repeat(513) } },
    ['string_above_max_length', 'metadata.a', expect.any(String)],
  ],
  [
    'two hundred and one items',
    { input: Array.from({ length: 201 }, () => ({ role: 'user', content: 'a' })) },
    [
      'array_above_max_length',
      'input',
      "Invalid 'input': array too long. Expected an array with maximum length 200, but got an array with length 201 instead.",
    ],
  ],
  [
    'an item of another kind',
    { input: [{ type: 'reasoning', id: 'rs_1', summary: [] }] },
    [
      'invalid_value',
      'input[0].type',
      "Invalid value: 'reasoning'. Supported values are: 'message', 'image_generation_call', and 'item_reference'.",
    ],
  ],
  [
    'a file that is no picture',
    user({ type: 'input_file', file_id: 'file-1' }),
    [
      'invalid_value',
      'input[0].content[0].type',
      "Invalid value: 'input_file'. Supported values are: 'input_text' and 'input_image'.",
    ],
  ],
  [
    'a picture that is not named',
    user({ type: 'input_image' }),
    [
      'missing_required_parameter',
      'input[0].content[0].image_url',
      "Missing required parameter: 'input[0].content[0].image_url'.",
    ],
  ],
  [
    'a picture that is named twice',
    user({ type: 'input_image', image_url: 'https://a.example/a.png', file_id: 'file-1' }),
    ['invalid_value', 'input[0].content[0]', expect.any(String)],
  ],
  [
    'a picture that is none',
    user(
      { type: 'input_text', text: 'make it night' },
      { type: 'input_image', image_url: 'data:image/png;base64,aGVsbG8=' },
    ),
    ['invalid_image_format', 'input[0].content[1].image_url', expect.any(String)],
  ],
  [
    'a call with a picture that is none',
    { input: [{ type: 'image_generation_call', id: 'ig_1', result: 'aGVsbG8=' }] },
    ['invalid_image_format', 'input[0].result', expect.any(String)],
  ],
  [
    'an edit of nothing',
    tool({ action: 'edit' }),
    [expect.anything(), expect.anything(), expect.any(String)],
  ],
];

test('every refusal names what is wrong, and nothing is drawn or kept', async () => {
  const engine = solidEngine({ id: 'collage' });
  const server = await openWholeServer({ engine });
  const answers = await Promise.all(
    REFUSED.map(async ([name, body]) => [name, ...refusalIn(await ask(server, body))]),
  );
  expect(answers).toEqual(REFUSED.map(([name, , refusal]) => [name, 400, ...refusal]));
  expect(engine.begun).toEqual([]);
  expect(await server.objects('kept')).toEqual([]);
});

test('what is referred to must be there', async () => {
  const server = await openWholeServer();
  for (const type of ['image_generation_call', 'item_reference']) {
    expect(refusalIn(await ask(server, { input: [{ type, id: CALL }] }))).toEqual([
      404,
      null,
      'input',
      `Item with id '${CALL}' not found. Items are not persisted when \`store\` is set to false. Try again with \`store\` set to true, or remove this item from your input.`,
    ]);
  }
  const routes = [
    ['GET', ''],
    ['GET', '/input_items'],
    ['DELETE', ''],
    ['POST', '/cancel'],
  ] as const;
  for (const [method, rest] of routes) {
    expect(refusalIn(await server.send(`${RESPONSES}/${NEVER}${rest}`, { method }))).toEqual([
      404,
      null,
      null,
      `Response with id '${NEVER}' not found.`,
    ]);
  }
  const late = await server.send(`${RESPONSES}/${NEVER}?stream=true&starting_after=3`);
  expect(refusalIn(late).slice(0, 3)).toEqual([400, 'unsupported_parameter', 'starting_after']);
});

test('nothing but JSON is read', async () => {
  const server = await openWholeServer();
  const broken = await server.send(RESPONSES, {
    method: 'POST',
    body: '{"model":',
    headers: { 'content-type': 'application/json' },
  });
  expect(broken.status).toBe(400);
  const form = await server.send(RESPONSES, { body: new FormData() });
  expect(form.status).toBe(400);
});
