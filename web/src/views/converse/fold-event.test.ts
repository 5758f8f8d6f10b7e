import { expect, test } from 'vitest';

import type { HeardEvent } from '../../api/responses.ts';
import { answerOf, foldEvent } from './fold-event.ts';
import { WAITING, type Answer } from './turn.ts';

const PNG = 'iVBORw0KGgo=';
const place = { output_index: 0, item_id: 'ig_1', sequence_number: 0 };

const call = {
  id: 'ig_1',
  type: 'image_generation_call',
  status: 'completed',
  action: 'edit',
  background: 'opaque',
  output_format: 'webp',
  quality: 'low',
  size: '1536x1024',
  result: PNG,
  revised_prompt: 'a cat at night',
} as const;

const message = {
  id: 'msg_1',
  type: 'message',
  status: 'completed',
  role: 'assistant',
  content: [{ type: 'output_text', annotations: [], logprobs: [], text: 'Here it is.' }],
} as const;

/** Only what is looked at of a response. */
const response = (facts: object) =>
  ({ id: 'resp_1', status: 'completed', error: null, output: [], ...facts }) as never;

const events = (...list: readonly object[]): Answer =>
  (list as readonly HeardEvent[]).reduce(foldEvent, WAITING);

const begun = [
  { type: 'response.created', sequence_number: 0, response: response({ status: 'in_progress' }) },
  { type: 'response.in_progress', sequence_number: 1, response: response({}) },
  { type: 'response.image_generation_call.in_progress', ...place },
  { type: 'response.image_generation_call.generating', ...place },
];

const partial = {
  type: 'response.image_generation_call.partial_image',
  ...place,
  partial_image_index: 0,
  partial_image_b64: PNG,
  background: 'opaque',
  output_format: 'jpeg',
  quality: 'low',
  size: '1536x1024',
};

test('states on the way are shown and counted, and the picture takes their place', async () => {
  const drawing = events(...begun, partial, partial);
  expect(drawing).toMatchObject({ state: 'drawing', responseId: 'resp_1', states: 2, call: null });
  expect(drawing.picture?.source).toMatchObject({ type: 'image/jpeg' });
  const done = [
    { type: 'response.output_item.done', ...place, item: call },
    { type: 'response.completed', sequence_number: 9, response: response({ output: [call] }) },
  ].reduce((answer, event) => foldEvent(answer, event as HeardEvent), drawing);
  expect(done.state).toBe('done');
  const { source } = done.picture ?? {};
  expect(source).toMatchObject({ type: 'image/webp', size: 8 });
  expect(done.call).toEqual({
    action: 'edit',
    revisedPrompt: 'a cat at night',
    size: '1536x1024',
    quality: 'low',
    format: 'webp',
    background: 'opaque',
  });
});

test('what is said is said once, however it comes', () => {
  const delta = { type: 'response.output_text.delta', ...place, content_index: 0, logprobs: [] };
  const answer = events(
    { ...delta, delta: 'Here ' },
    { ...delta, delta: 'it is.' },
    { type: 'response.output_item.done', ...place, item: message },
  );
  expect(answer.text).toBe('Here it is.');
});

test('a failure keeps its words, and no state on the way passes for a picture', () => {
  const error = { code: 'invalid_prompt', message: 'Not without a mask.' };
  const failed = events(...begun, partial, {
    type: 'response.failed',
    sequence_number: 5,
    response: response({ status: 'failed', error }),
  });
  expect(failed).toMatchObject({ state: 'failed', picture: null });
  expect(failed.error?.message).toBe('Not without a mask.');
  expect(failed.error?.facts.code).toBe('invalid_prompt');
  const broken = events(...begun, { type: 'error', message: 'Too much.', code: null, param: null });
  expect(broken).toMatchObject({ state: 'failed', error: { message: 'Too much.' } });
});

test('a response that is kept is the same answer as its stream was', () => {
  const streamed = events(
    ...begun,
    { type: 'response.output_item.done', ...place, item: call },
    { type: 'response.output_item.done', ...place, item: message },
    { type: 'response.completed', sequence_number: 9, response: response({}) },
  );
  const kept = answerOf(response({ output: [call, message] }), 'rec_1', WAITING);
  expect({ ...kept, recordId: null }).toEqual(streamed);
  const swept = answerOf(response({ output: [{ ...call, result: null }] }), 'rec_1', WAITING);
  expect(swept).toMatchObject({ state: 'done', picture: null, call: { size: '1536x1024' } });
  expect(answerOf(response({ status: 'cancelled' }), null, WAITING).state).toBe('cancelled');
});
