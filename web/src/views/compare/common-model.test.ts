import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { FieldSchema, PlaygroundModel } from '../../api/models.ts';
import { fieldsOf } from '../../form/form-field.ts';
import { troubleOf } from '../../form/trouble.ts';
import { commonModelOf, leftToEach } from './common-model.ts';
import { chosenAtFirst, planComparison } from './plan-comparison.ts';

type Properties = Readonly<Record<string, FieldSchema>>;

function model(
  id: string,
  properties: Properties,
  facts: Partial<PlaygroundModel> = {},
): PlaygroundModel {
  return {
    id,
    kind: 'dall-e',
    operations: ['generate'],
    unusable: null,
    streams: false,
    request: { generate: { properties: { prompt: { type: 'string' }, ...properties } } },
    excludes: [],
    sizes: { listed: [], default: '', free: null },
    ...facts,
  } as unknown as PlaygroundModel;
}

const nullable = (schema: FieldSchema, usual?: unknown): FieldSchema => ({
  anyOf: [schema, { type: 'null' }],
  ...(usual !== undefined && { default: usual }),
});

const seed = nullable({ type: 'integer', minimum: 0, maximum: 2 ** 32 - 1 });
const DALL_E_2 = model('dall-e-2', {
  size: nullable({ enum: ['256x256', '1024x1024'] }, '1024x1024'),
  response_format: nullable({ enum: ['url', 'b64_json'] }, 'url'),
  seed,
});
const DALL_E_3 = model('dall-e-3', {
  size: nullable({ enum: ['1024x1024', '1792x1024'] }, '1024x1024'),
  quality: nullable({ enum: ['standard', 'hd', 'auto'] }, 'standard'),
  style: nullable({ enum: ['vivid', 'natural'] }, 'vivid'),
  seed,
});
const GPT = model(
  'gpt-image-1',
  {
    size: nullable({ enum: ['1024x1024', '1536x1024', 'auto'] }, 'auto'),
    quality: nullable({ enum: ['low', 'medium', 'high', 'auto'] }, 'medium'),
    stream: { type: ['boolean', 'null'], default: false },
    seed,
  },
  { kind: 'gpt-image', streams: true },
);
const LOCAL = model(
  'painter',
  {
    size: nullable({ anyOf: [{ enum: ['512x512'] }, { type: 'string', pattern: 'x' }] }, '512x512'),
    seed,
  },
  {
    kind: 'local',
    sizes: {
      listed: ['512x512'],
      default: '512x512',
      free: {
        multiple_of: 8,
        longest_edge: 2048,
        most_ratio: 4,
        least_pixels: 4096,
        most_pixels: 2 ** 22,
      },
    },
  },
);

const someOf = (...values: readonly (string | number)[]) =>
  fc.subarray([...values], { minLength: 1 }).map((list): FieldSchema => ({ enum: list }));
const range = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([a, b]): FieldSchema => ({
    type: 'integer',
    minimum: Math.min(a, b),
    maximum: Math.max(a, b),
  }));
const anyField = fc.oneof(
  someOf('low', 'medium', 'high', 'auto'),
  someOf('512x512', '1024x1024', '1792x1024', 'auto'),
  range,
  fc.constant<FieldSchema>({ type: ['boolean', 'null'] }),
  fc.integer({ min: 1, max: 9 }).map((max): FieldSchema => ({ type: 'string', maxLength: max })),
);
const anyModel = fc
  .record(
    { size: anyField, quality: anyField, steps: anyField, seed: anyField },
    { requiredKeys: [] },
  )
  .map((properties) => model('any', properties));

test('whatever is offered for all of them, each of them takes', () => {
  fc.assert(
    fc.property(fc.array(anyModel, { minLength: 2, maxLength: 4 }), (models) => {
      for (const { name, rule, usual } of fieldsOf(commonModelOf(models), 'generate')) {
        const listed = 'values' in rule ? rule.values : 'listed' in rule ? rule.listed : [];
        const ends = rule.kind === 'number' ? [rule.least, rule.most] : [];
        for (const value of [...listed, ...ends, ...(usual === undefined ? [] : [usual])]) {
          for (const one of models) {
            const own = fieldsOf(one, 'generate').find((field) => field.name === name);
            expect(own && !troubleOf(own.rule, value)).toBe(true);
          }
        }
      }
    }),
  );
});

test('what all of them take is set for all, and the rest is left to each', () => {
  const models = [DALL_E_2, DALL_E_3, GPT];
  const fields = fieldsOf(commonModelOf(models), 'generate');
  expect(fields.map(({ name }) => name)).toEqual(['size', 'seed']);
  expect([...leftToEach(models)]).toEqual([
    ['quality', ['dall-e-3', 'gpt-image-1']],
    ['style', ['dall-e-3']],
  ]);
  const twoSizes = fieldsOf(commonModelOf([GPT, { ...GPT, id: 'another' }]), 'generate');
  expect(twoSizes.map(({ name }) => name)).toEqual(['size', 'quality', 'seed']);
});

test('all are asked for one size, be it of their own accord', () => {
  const planned = planComparison([GPT, DALL_E_2], 'a cat', { model: 'all', seed: 7 });
  expect(planned.map(({ body }) => body)).toEqual([
    {
      model: 'gpt-image-1',
      prompt: 'a cat',
      size: '1024x1024',
      seed: 7,
      stream: true,
      partial_images: 2,
    },
    { model: 'dall-e-2', prompt: 'a cat', size: '1024x1024', seed: 7 },
  ]);
  const free = planComparison([LOCAL, DALL_E_3], 'a cat', { model: 'all' });
  expect(free.map(({ body }) => body['size'])).toEqual(['1024x1024', '1024x1024']);
});

test('a link chooses models that draw; without one there are some of different kinds', () => {
  const broken = { ...LOCAL, id: 'broken', unusable: 'Its text encoder is missing.' };
  const all = [DALL_E_2, DALL_E_3, GPT, LOCAL, broken];
  const chosen = chosenAtFirst(all, 'gpt-image-1,nobody,broken,dall-e-3,gpt-image-1');
  expect(chosen).toEqual(['gpt-image-1', 'dall-e-3']);
  expect(chosenAtFirst(all, undefined)).toEqual(['dall-e-2', 'dall-e-3', 'gpt-image-1']);
  expect(chosenAtFirst([], 'dall-e-2')).toEqual([]);
});
