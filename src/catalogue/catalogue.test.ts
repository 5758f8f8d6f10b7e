import { expect, test } from 'vitest';

import { parseSize } from '../kernel/size.ts';
import { createCatalogue } from './catalogue.ts';
import { createPriceList } from './price-list.ts';
import { KNOWN_MODELS } from './known-models.ts';

test('serves both models of DALL·E from the collage engine by default', () => {
  const catalogue = createCatalogue();
  expect(catalogue.models.map((model) => model.id)).toEqual(['dall-e-2', 'dall-e-3']);
  expect(catalogue.find('dall-e-2')?.engine).toBe('collage');
  expect(catalogue.find('dall-e-3')?.rules.operations).toEqual(['generate']);
  expect(catalogue.find('dall-e-9')).toBeUndefined();
});

test('an alias follows the rules of the model it is like, and is not passed off as OpenAI’s', () => {
  const catalogue = createCatalogue([
    { id: 'dall-e-2', engine: 'collage' },
    { id: 'house-painter', engine: 'tiny', like: 'dall-e-2' },
  ]);
  expect(catalogue.find('house-painter')).toMatchObject({
    engine: 'tiny',
    ownedBy: 'gala',
    rules: { promptLimit: 1000 },
  });
  expect(catalogue.models).toHaveLength(2);
});

test('a model takes what its engine can do, and the same model of another engine takes more', () => {
  const bindings = [
    { id: 'dall-e-2', engine: 'collage' },
    { id: 'house-painter', engine: 'tiny', like: 'dall-e-2' },
  ];
  const catalogue = createCatalogue(bindings, (engine) =>
    engine === 'tiny' ? ['vary', 'generate'] : ['generate', 'edit', 'vary'],
  );
  expect(catalogue.find('dall-e-2')?.rules.operations).toEqual(['generate', 'edit', 'vary']);
  expect(catalogue.find('house-painter')?.rules.operations).toEqual(['generate', 'vary']);
});

test('an alias costs what the model it is like costs, unless it has a price of its own', () => {
  const bindings = ['house-painter', 'old-master'].map((id) => ({
    id,
    engine: 'tiny',
    like: 'dall-e-2',
  }));
  const prices = createPriceList({ 'old-master': { standard: { '256x256': 3 } } });
  const catalogue = createCatalogue(bindings, undefined, prices);
  const price = (id: string, size: string) => catalogue.find(id)?.pricePerImage('standard', size);
  expect(price('house-painter', '256x256')).toBe(32_000);
  expect(price('old-master', '256x256')).toBe(6_000_000);
  expect(price('old-master', '512x512')).toBe(36_000);
  expect(price('old-master', '1x1')).toBeUndefined();
});

test('refuses a binding that nobody knows the rules of, and one made twice', () => {
  expect(() => createCatalogue([{ id: 'dall-e-9', engine: 'collage' }])).toThrow(RangeError);
  const twice = { id: 'dall-e-2', engine: 'collage' };
  expect(() => createCatalogue([twice, twice])).toThrow(RangeError);
});

test('every known model has sizes that can be read and a default among them', () => {
  expect(KNOWN_MODELS.length).toBeGreaterThan(0);
  for (const { rules } of KNOWN_MODELS) {
    expect(rules.sizes).toContain(rules.defaultSize);
    for (const size of rules.sizes) expect(parseSize(size)).toBeDefined();
  }
});
