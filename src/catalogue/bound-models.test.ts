import { assert, integer, pre, property } from 'fast-check';
import { expect, test } from 'vitest';

import { formatSize } from '../kernel/size.ts';
import { troubleWith } from '../kernel/size-bounds.ts';
import type { Abilities } from './abilities.ts';
import { createCatalogue, engineModelOf, type Binding } from './catalogue.ts';
import { createPriceList, DEFAULT_PRICES } from './price-list.ts';

const ABLE: Abilities = {
  operations: ['generate', 'edit', 'vary'],
  maxEdge: 2048,
  transparency: false,
  materials: 0,
  sampling: true,
};

const painted = (id: string): Binding => ({ id, engine: 'diffusion', engineModel: 'painter' });

const catalogueWith = (bindings: readonly Binding[], able: Partial<Abilities> = {}) =>
  createCatalogue(bindings, () => ({ ...ABLE, ...able }));

test('a bound model takes of its own rules what can be drawn, and how to sample besides', () => {
  const [model] = catalogueWith([painted('gpt-image-1')]).models;
  expect(model).toMatchObject({
    engine: 'diffusion',
    engineModel: 'painter',
    rules: {
      sampling: true,
      opaque: true,
      gpt: { backgrounds: ['auto', 'opaque'], mostImages: 1, formats: ['png', 'jpeg', 'webp'] },
    },
  });
  const [usual] = createCatalogue([{ id: 'gpt-image-1', engine: 'collage' }]).models;
  expect(usual?.rules.gpt?.backgrounds).toContain('transparent');
  expect(usual?.rules).not.toHaveProperty('sampling');
});

test('prompts for what reads few words are to be left as they are', () => {
  const rulesOf = (able: Partial<Abilities>) =>
    catalogueWith([painted('dall-e-3')], able).models[0]?.rules;
  expect(rulesOf({ briefPrompts: true })).toMatchObject({ revises: true, briefPrompts: true });
  expect(rulesOf({})).not.toHaveProperty('briefPrompts');
});

test('a newer id of a family is drawn by what draws the family', () => {
  const catalogue = catalogueWith([painted('gpt-image-2')]);
  expect(catalogue.find('gpt-image-3')).toMatchObject({
    engineModel: 'painter',
    rules: { sampling: true },
  });
});

test('sizes that are too large for whoever draws are not offered, and none are offered of none', () => {
  const [tall] = catalogueWith([painted('dall-e-3')], { maxEdge: 1024 }).models;
  expect(tall?.rules.sizes).toEqual(['1024x1024']);
  const [free] = catalogueWith([painted('gpt-image-2')], { maxEdge: 1536 }).models;
  expect(free?.rules.freeSizes?.longestEdge).toBe(1536);
  const [small] = catalogueWith([painted('dall-e-2')], { maxEdge: 512 }).models;
  expect(small?.rules).toMatchObject({ sizes: ['256x256', '512x512'], defaultSize: '512x512' });
  const [none] = catalogueWith([painted('dall-e-3')], { maxEdge: 512 }).models;
  expect(none?.rules.operations).toEqual([]);
});

test('what cannot be used says why, and keeps its rules', () => {
  const trouble = 'It is not installed.';
  const catalogue = createCatalogue([painted('dall-e-2')], () => ({ trouble }));
  expect(catalogue.find('dall-e-2')).toMatchObject({
    unusable: trouble,
    rules: { operations: ['generate', 'edit', 'vary'], sampling: true },
  });
  expect(catalogueWith([painted('dall-e-2')]).find('dall-e-2')).not.toHaveProperty('unusable');
});

test('a local model that cannot draw is on no list, but says why to whoever names it', () => {
  const trouble = 'Its scheduler is unknown.';
  const catalogue = createCatalogue([painted('dall-e-2'), painted('broken')], () => ({ trouble }));
  expect(catalogue.models.map(({ id }) => id)).toEqual(['dall-e-2']);
  expect(catalogue.find('broken')).toMatchObject({ unusable: trouble });
});

test('a model of several does each operation with the one that is meant for it', () => {
  const binding = { ...painted('dall-e-2'), engineModels: { edit: 'inpainter' } };
  const [model] = catalogueWith([binding]).models;
  expect(model && engineModelOf(model, 'edit')).toBe('inpainter');
  expect(model && engineModelOf(model, 'generate')).toBe('painter');
});

test('a local model is served under its own name, at the size at which it is best', () => {
  const catalogue = catalogueWith([painted('painter')], { nativeEdge: 640 });
  expect(catalogue.find('painter')).toMatchObject({
    ownedBy: 'gala',
    rules: { defaultSize: '640x640', count: { min: 1, max: 10 }, anyPictures: true },
  });
  expect(catalogue.find('painter')?.rules.sizes).toContain('640x640');
});

test('whatever a local model draws under its own name has a price, the larger the dearer', () => {
  const [model] = catalogueWith([painted('painter')]).models;
  const bounds = model!.rules.freeSizes!;
  const price = (width: number, height: number) =>
    model!.pricePerImage('standard', formatSize({ width, height }));
  const edge = integer({ min: 1, max: 2048 });
  assert(
    property(edge, edge, edge, (width, height, more) => {
      pre(troubleWith({ width, height }, bounds) === undefined);
      const credits = price(width, height)!;
      expect(credits).toBeGreaterThan(0);
      expect(Number.isInteger(credits)).toBe(true);
      expect(price(Math.min(2048, width + more), height)).toBeGreaterThanOrEqual(credits);
    }),
  );
  expect(price(512, 512)).toBe(DEFAULT_PRICES.perImage('dall-e-2', 'standard', '512x512'));
  expect(price(2048, 2048)).toBe(4 * DEFAULT_PRICES.perImage('dall-e-2', 'standard', '1024x1024')!);
});

test('an operator may give every size of a local model one price, also none', () => {
  const prices = createPriceList({ painter: { standard: { '*': 0, '512x512': 1 } } });
  const [model] = createCatalogue([painted('painter')], () => ABLE, prices).models;
  expect(model?.pricePerImage('standard', '65x71')).toBe(0);
  expect(model?.pricePerImage('standard', '512x512')).toBe(2_000_000);
});
