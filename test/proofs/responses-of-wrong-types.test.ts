import { expect, test } from 'vitest';

import { responseRequest } from '../../src/wire/openai/responses/response-request.ts';
import { RESPONSES, TOOL } from '../support/conversations.ts';
import { solidEngine } from '../support/solid-engine.ts';
import { openWholeServer } from '../support/whole-server.ts';

/** One of every type, with what is empty, negative, broken or beyond all bounds. */
const VALUES: readonly unknown[] = [
  '',
  'x',
  'x'.repeat(40_000),
  'x'.repeat(1_200_000),
  -1,
  1.5,
  7,
  1e300,
  true,
  [],
  [null],
  ['x'],
  [{}],
  {},
  { type: null },
  { a: 'x'.repeat(600) },
  { a: [{ b: 'x'.repeat(1_200_000) }] },
];

const FIELDS = Object.keys(responseRequest.shape);

const TOOL_OPTIONS = [
  'type',
  'model',
  'action',
  'quality',
  'size',
  'output_format',
  'output_compression',
  'background',
  'moderation',
  'input_fidelity',
  'input_image_mask',
  'partial_images',
  'seed',
];

interface Errors {
  readonly error: { readonly param: string | null; readonly message: string };
}

/** Sends every value for every field: what was neither taken nor refused by name, and how many were refused. */
async function askWithAll(
  fields: readonly string[],
  bodyWith: (field: string, value: unknown) => object,
  nameOf: (field: string) => string,
): Promise<{ readonly strange: readonly unknown[]; readonly refused: number }> {
  const server = await openWholeServer({ engine: solidEngine({ id: 'collage' }) });
  const strange: unknown[] = [];
  let refused = 0;
  for (const field of fields) {
    for (const value of VALUES) {
      const json = { model: 'gpt-5', store: false, ...bodyWith(field, value) };
      const { status, json: body } = await server.send(RESPONSES, { json });
      const { param, message } = status === 200 ? TAKEN : (body as Errors).error;
      const isNamed = status === 400 && String(param).startsWith(nameOf(field));
      if (isNamed) refused++;
      else if (status !== 200) {
        strange.push([field, JSON.stringify(value).slice(0, 40), status, param, message]);
      }
    }
  }
  return { strange, refused };
}

const TAKEN = { param: null, message: '' };

test('whatever a field of a request holds, it is taken or refused by name', async () => {
  // Without the tool nothing is drawn, so that what is taken costs nothing.
  const { strange, refused } = await askWithAll(
    FIELDS,
    (field, value) => ({ input: 'hello', [field]: value }),
    (field) => field,
  );
  expect(strange).toEqual([]);
  expect(refused).toBeGreaterThan(4 * FIELDS.length);
});

test('whatever an option of the tool holds, it is taken or refused by name', async () => {
  const { strange, refused } = await askWithAll(
    TOOL_OPTIONS,
    (field, value) => ({ input: 'a cat', tools: [{ ...TOOL, [field]: value }] }),
    (field) => `tools[0].${field}`,
  );
  expect(strange).toEqual([]);
  expect(refused).toBeGreaterThan(4 * TOOL_OPTIONS.length);
});

test('no echo stands for a text that was too long', async () => {
  const server = await openWholeServer();
  const text = { format: { examples: ['x'.repeat(1_200_000)] } };
  const { status, json } = await server.send(RESPONSES, {
    json: { model: 'gpt-5', input: 'hello', text },
  });
  expect([status, json]).toMatchObject([
    400,
    { error: { code: 'string_above_max_length', param: 'text.format.examples[0]' } },
  ]);
});
