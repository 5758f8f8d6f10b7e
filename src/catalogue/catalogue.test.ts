import { expect, test } from 'vitest';

import { parseSize } from '../kernel/size.ts';
import { createCatalogue } from './catalogue.ts';
import { createPriceList } from './price-list.ts';
import { KNOWN_MODELS } from './known-models.ts';

test('serves every known model from the collage engine by default', () => {
  const catalogue = createCatalogue();
  expect(catalogue.models.map((model) => model.id)).toEqual(KNOWN_MODELS.map(({ id }) => id));
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
  const catalogue = createCatalogue(bindings, ({ engine }) => ({
    operations: engine === 'tiny' ? ['vary', 'generate'] : ['generate', 'edit', 'vary'],
    maxEdge: 4096,
  }));
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
    for (const size of rules.sizes) expect(size === 'auto' || parseSize(size)).toBeTruthy();
    expect(rules.qualities).toContain(rules.autoQuality ?? rules.qualities[0]);
  }
});

test('an id that is newer than this server follows the newest rules of its family', () => {
  const catalogue = createCatalogue();
  const find = (id: string) => catalogue.find(id);
  expect(find('gpt-image-3')?.rules).toEqual(find('gpt-image-2')?.rules);
  expect(find('gpt-image-2.5-flare')).toMatchObject({
    id: 'gpt-image-2.5-flare',
    engine: 'collage',
    rules: { qualities: ['low', 'medium', 'high', 'xhigh', 'max', 'auto'] },
  });
  expect(catalogue.models.map(({ id }) => id)).not.toContain('gpt-image-3');
  const strangers = ['gpt-image-', 'gpt-image-1 ', 'my-gpt-image-3', 'gpt-image-ä'];
  expect(strangers.filter((id) => find(id) !== undefined)).toEqual([]);
  expect(createCatalogue([{ id: 'dall-e-2', engine: 'collage' }]).find('gpt-image-3')).toBe(
    undefined,
  );
});

test.each([
  ['gpt-image-1', 'low', '1024x1024', 272, 0.011],
  ['gpt-image-1', 'high', '1536x1024', 6208, 0.25],
  ['gpt-image-1-mini', 'medium', '1024x1536', 1584, 0.015],
  ['chatgpt-image-latest', 'medium', '1024x1024', 1056, 1056 * 0.000032],
  ['gpt-image-2', 'low', '1024x1024', 196, 196 * 0.00003],
  ['gpt-image-2', 'medium', '1024x1024', 1756, 1756 * 0.00003],
  ['gpt-image-2', 'high', '1024x1024', 7024, 7024 * 0.00003],
  ['gpt-image-2.5-flare', 'max', '1024x1024', 7024, 7024 * 0.00003],
  ['dall-e-2', 'standard', '512x512', undefined, 0.018],
])('%s in %s at %s counts as %j tokens and costs %d dollars', (id, quality, size, tokens, usd) => {
  const model = createCatalogue().find(id);
  expect(model?.tokensPerImage(quality, size)).toBe(tokens);
  expect(model?.pricePerImage(quality, size)).toBe(Math.round(usd * 2_000_000));
});
