import { expect, test } from 'vitest';

import { CREDITS_PER_USD } from '../kernel/money.ts';
import { createCatalogue } from './catalogue.ts';
import { createPriceList, DEFAULT_PRICES } from './price-list.ts';

test.each([
  ['dall-e-2', 'standard', '256x256', 0.016],
  ['dall-e-2', 'standard', '512x512', 0.018],
  ['dall-e-2', 'standard', '1024x1024', 0.02],
  ['dall-e-3', 'standard', '1024x1024', 0.04],
  ['dall-e-3', 'standard', '1024x1792', 0.08],
  ['dall-e-3', 'hd', '1024x1024', 0.08],
  ['dall-e-3', 'hd', '1792x1024', 0.12],
  ['gpt-image-1-mini', 'high', '1024x1536', 0.052],
])('%s %s %s costs %d dollars', (model, quality, size, usd) => {
  expect(DEFAULT_PRICES.perImage(model, quality, size)).toBe(Math.round(usd * CREDITS_PER_USD));
});

test('what is not on the list has no price, rather than none to pay', () => {
  expect(DEFAULT_PRICES.perImage('dall-e-2', 'standard', '640x480')).toBeUndefined();
  expect(DEFAULT_PRICES.perImage('dall-e-3', 'low', '1024x1024')).toBeUndefined();
  expect(DEFAULT_PRICES.perImage('gpt-image-2', 'low', '1024x1024')).toBeUndefined();
});

test('what is sold by the token costs so much for each, unless it has a price of its own', () => {
  const prices = createPriceList({
    'gpt-image-2': { low: { '1024x1024': 1 } },
    sketch: { '*': { output_token: '0.000001' } },
  });
  expect(prices.perImage('gpt-image-2', 'low', '1024x1024', 196)).toBe(2_000_000);
  expect(prices.perImage('gpt-image-2', 'low', '1536x1024', 196)).toBe(60 * 196);
  expect(prices.perImage('sketch', 'any', '8x8', 7)).toBe(14);
  expect(prices.perImage('dall-e-2', 'any', '8x8', 7)).toBeUndefined();
});

test('whatever a known model can be asked for has a price', () => {
  for (const { id, rules, pricePerImage } of createCatalogue().models) {
    for (const quality of rules.qualities.filter((one) => one !== 'auto')) {
      for (const size of rules.sizes.filter((one) => one !== 'auto')) {
        expect(pricePerImage(quality, size), `${id} ${quality} ${size}`).toBeTypeOf('number');
      }
    }
  }
});

test('a list of one’s own replaces single prices, adds models and may say zero', () => {
  const prices = createPriceList({
    'dall-e-2': { standard: { '256x256': 0.5, '512x512': '0' } },
    'house-painter': { standard: { '1x1': '0.000001' } },
  });
  expect(prices.perImage('dall-e-2', 'standard', '256x256')).toBe(1_000_000);
  expect(prices.perImage('dall-e-2', 'standard', '512x512')).toBe(0);
  expect(prices.perImage('dall-e-2', 'standard', '1024x1024')).toBe(40_000);
  expect(prices.perImage('house-painter', 'standard', '1x1')).toBe(2);
});

test.each([
  [[], 'A price list must be an object'],
  [null, 'A price list must be an object'],
  [{ 'dall-e-2': 1 }, 'dall-e-2 must be an object'],
  [{ 'dall-e-2': { standard: 0.1 } }, 'dall-e-2, standard must be an object'],
  [{ 'dall-e-2': { standard: { '1x1': null } } }, 'dall-e-2, standard, 1x1 is no number'],
  [{ 'dall-e-2': { standard: { '1x1': -1 } } }, '“-1” for dall-e-2, standard, 1x1'],
  [{ 'dall-e-2': { standard: { '1x1': 1e-7 } } }, '“1e-7” for'],
  [{ 'dall-e-2': { standard: { '1x1': 'free' } } }, '“free” for'],
])('refuses %j', (written, message) => {
  expect(() => createPriceList(written)).toThrow(message);
});
