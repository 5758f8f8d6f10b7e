import { expect, test } from 'vitest';

import { responseRequest } from '../../../src/wire/openai/responses/response-request.ts';
import { RESPONSES, TOOL } from '../../support/conversations.ts';
import { solidEngine } from '../../support/solid-engine.ts';
import { openWholeServer } from '../../support/whole-server.ts';

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

/** Every value for every field: taken, or refused with the name of the field. */
async function askWithAll(
  fields: readonly string[],
  bodyWith: (field: string, value: unknown) => object,
  nameOf: (field: string) => string,
): Promise<void> {
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
  expect(strange).toEqual([]);
  expect(refused).toBeGreaterThan(4 * fields.length);
}

const TAKEN = { param: null, message: '' };

test('whatever a field of a request holds, it is taken or refused by name', async () => {
  // Without the tool nothing is drawn, so that what is taken costs nothing.
  await askWithAll(
    FIELDS,
    (field, value) => ({ input: 'hello', [field]: value }),
    (field) => field,
  );
});

test('whatever an option of the tool holds, it is taken or refused by name', async () => {
  await askWithAll(
    TOOL_OPTIONS,
    (field, value) => ({ input: 'a cat', tools: [{ ...TOOL, [field]: value }] }),
    (field) => `tools[0].${field}`,
  );
});
