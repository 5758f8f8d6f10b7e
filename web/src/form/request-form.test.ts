import { describe, expect, test } from 'vitest';

import type { PlaygroundModel, RequestSchema } from '../api/models.ts';
import {
  bodyOf,
  changeField,
  changeModel,
  fillIn,
  isSettable,
  startForm,
  troublesOf,
  type RequestForm,
} from './request-form.ts';

const maybe = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });

const plainRequest: RequestSchema = {
  properties: {
    prompt: { type: 'string', minLength: 1, maxLength: 10 },
    n: { ...maybe({ type: 'integer', minimum: 1, maximum: 10 }), default: 1 },
    size: { ...maybe({ type: 'string', enum: ['256x256', '512x512'] }), default: '512x512' },
    seed: maybe({ type: 'integer', minimum: 0, maximum: 99 }),
  },
  required: ['prompt'],
};

const streamingRequest: RequestSchema = {
  properties: {
    ...plainRequest.properties,
    prompt: { type: 'string', minLength: 1, maxLength: 20 },
    size: { ...maybe({ type: 'string', enum: ['1024x1024', 'auto'] }), default: 'auto' },
    background: { ...maybe({ type: 'string', enum: ['auto', 'transparent'] }), default: 'auto' },
    output_format: { ...maybe({ type: 'string', enum: ['png', 'jpeg', 'webp'] }), default: 'png' },
    output_compression: { ...maybe({ type: 'integer', minimum: 0, maximum: 100 }), default: 100 },
    stream: { type: ['boolean', 'null'], default: false },
    partial_images: { ...maybe({ type: 'integer', minimum: 0, maximum: 3 }), default: 0 },
  },
  required: ['prompt'],
};

function makeModel(
  id: string,
  request: RequestSchema,
  rest: Partial<PlaygroundModel> = {},
): PlaygroundModel {
  return {
    id,
    owned_by: 'gala',
    engine: 'collage',
    engine_model: null,
    unusable: null,
    kind: 'dall-e',
    operations: ['generate'],
    request: { generate: request },
    tool: null,
    excludes: [],
    sizes: { listed: [], default: '512x512', free: null },
    pictures: { most: 1, square_png: true, upload_limit: 1, mask_required: true },
    streams: false,
    revises: false,
    blends: false,
    usual: null,
    introduction: null,
    names: { aimlapi: null, onemin: null },
    offered: { aimlapi: [], onemin: [] },
    ...rest,
  };
}

const plain = makeModel('plain', plainRequest);
const streaming = makeModel('streaming', streamingRequest, {
  excludes: [
    [
      { field: 'background', in: ['transparent'] },
      { field: 'output_format', in: ['jpeg'] },
    ],
    [
      { field: 'output_format', in: ['png'] },
      { field: 'output_compression', not_in: [100] },
    ],
    [
      { field: 'stream', in: [true] },
      { field: 'n', not_in: [1] },
    ],
    [
      { field: 'partial_images', not_in: [0] },
      { field: 'stream', in: [false] },
    ],
  ],
});
const away = makeModel('away', plainRequest, { unusable: 'Its weights are missing.' });
const models = [plain, streaming, away];

/** A form with these fields set, one after the other. */
const filled = (model: PlaygroundModel, values: Readonly<Record<string, unknown>>): RequestForm =>
  Object.entries(values).reduce(
    (form, [name, value]) => changeField(form, name, value).form,
    startForm(model, 'generate'),
  );

describe('a field', () => {
  test('that is not set is not sent, nor is one set to what it is usually', () => {
    expect(bodyOf(filled(plain, { n: 3, size: '512x512' }))).toEqual({ model: 'plain', n: 3 });
    expect(bodyOf(filled(plain, { n: 1 }))).toEqual({ model: 'plain' });
  });

  test('with a wrong value keeps it to be mended, says so, and does not send it', () => {
    const form = filled(plain, { prompt: 'far too long', n: 11 });
    expect(form.values).toEqual({ prompt: 'far too long', n: 11 });
    expect(Object.fromEntries(troublesOf(form))).toEqual({
      prompt: { is: 'long', most: 10, has: 12 },
      n: { is: 'range', least: 1, most: 10 },
    });
    expect(bodyOf(form)).toEqual({ model: 'plain' });
  });

  test('that is required and empty is missing', () => {
    expect(troublesOf(filled(plain, { prompt: '' })).get('prompt')).toEqual({ is: 'missing' });
  });

  test('counts characters as the server does', () => {
    expect(troublesOf(filled(plain, { prompt: '🦊'.repeat(10) })).size).toBe(0);
  });
});

describe('fields that exclude each other', () => {
  test('let the last change win, and say what had to go', () => {
    const several = filled(streaming, { n: 4 });
    const { form, refused } = changeField(several, 'stream', true);
    expect(form.values).toEqual({ stream: true });
    expect(refused).toEqual([
      { field: 'n', value: 4, why: { is: 'beside', other: 'stream', otherValue: true } },
    ]);
  });

  test('let everything go that hung on what went', () => {
    const form = filled(streaming, { stream: true, partial_images: 2 });
    expect(changeField(form, 'n', 2).form.values).toEqual({ n: 2 });
  });

  test('are not settable where leaving the other out does not help', () => {
    const start = startForm(streaming, 'generate');
    expect(isSettable(start, 'output_compression', 50)).toBe(false);
    expect(isSettable(filled(streaming, { output_format: 'webp' }), 'output_compression', 50)).toBe(
      true,
    );
    expect(changeField(start, 'partial_images', 2).form).toEqual(start);
  });
});

test('a value that cannot stand beside what is usual leaves the field as it was', () => {
  const strict = makeModel('strict', plainRequest, {
    excludes: [
      [
        { field: 'seed', in: [9] },
        { field: 'n', in: [1] },
      ],
    ],
  });
  const form = filled(strict, { seed: 5 });
  const { form: after, refused } = changeField(form, 'seed', 9);
  expect(after.values).toEqual({ seed: 5 });
  expect(refused).toEqual([
    { field: 'seed', value: 9, why: { is: 'beside', other: 'n', otherValue: 1 } },
  ]);
});

describe('another model', () => {
  test('keeps what it takes and drops the rest, saying so', () => {
    const form = filled(streaming, {
      prompt: 'a cat',
      n: 3,
      seed: 7,
      background: 'transparent',
      size: '1024x1024',
    });
    const changed = changeModel(form, plain);
    expect(changed.form.values).toEqual({ prompt: 'a cat', n: 3, seed: 7 });
    expect(changed.refused.map(({ field, value }) => [field, value])).toEqual([
      ['background', 'transparent'],
      ['size', '1024x1024'],
    ]);
  });

  test('never drops a prompt, however long', () => {
    const form = filled(streaming, { prompt: 'twelve signs' });
    const changed = changeModel(form, plain);
    expect(changed.form.values).toEqual({ prompt: 'twelve signs' });
    expect(changed.refused).toEqual([]);
    expect(troublesOf(changed.form).has('prompt')).toBe(true);
  });
});

describe('a link', () => {
  const start = startForm(plain, 'generate');

  test('fills the form in, reading texts as what the fields want', () => {
    const given = { model: 'streaming', prompt: 'a cat', stream: 'true', partial_images: '2' };
    const { form, refused } = fillIn(start, models, given);
    expect(bodyOf(form)).toEqual({
      model: 'streaming',
      prompt: 'a cat',
      stream: true,
      partial_images: 2,
    });
    expect(refused).toEqual([]);
  });

  test('with what is not taken has it told, and the rest filled in', () => {
    const given = { model: 'away', prompt: 'a cat', n: '11', size: '3x3', colour: 'red' };
    const { form, refused } = fillIn(start, models, given);
    expect(bodyOf(form)).toEqual({ model: 'plain', prompt: 'a cat' });
    expect(refused.map(({ field, why }) => [field, why.is])).toEqual([
      ['model', 'unusable'],
      ['n', 'range'],
      ['size', 'choice'],
      ['colour', 'unknown'],
    ]);
  });

  test.each(['plain', 'streaming', 'away', 'nowhere'])(
    'that names a model, %s, starts from nothing but the words',
    (model) => {
      const form = filled(plain, { prompt: 'a cat', n: 5 });
      expect(fillIn(form, models, { model }).form.values).toEqual({ prompt: 'a cat' });
    },
  );

  test('that names no model is added to what is set', () => {
    const form = filled(plain, { prompt: 'a cat', n: 5 });
    expect(fillIn(form, models, { seed: 7 }).form.values).toEqual({
      prompt: 'a cat',
      n: 5,
      seed: 7,
    });
  });
});

test('what is typed before the models are known is held to the rules of the first of them', () => {
  const model = makeModel('plain', plainRequest);
  const typed = changeField(startForm(undefined, 'generate'), 'prompt', 'a cat');
  expect(typed).toMatchObject({ form: { values: { prompt: 'a cat' } }, refused: [] });
  expect(changeModel(typed.form, model).form).toMatchObject({ model, values: { prompt: 'a cat' } });
  const emptied = changeField(typed.form, 'prompt', '');
  expect(changeModel(emptied.form, model).form.values).toEqual({});
});
