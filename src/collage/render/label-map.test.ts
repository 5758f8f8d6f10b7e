import { expect, test } from 'vitest';
import type { Item, Plan, Recipe } from '../compose/plan.ts';
import { labelMap } from './label-map.ts';
import { paint } from './paint.ts';

const size = { width: 160, height: 160 };

function recipe(art: string, given: Partial<Recipe> = {}): Recipe {
  return {
    art,
    options: {},
    colours: [],
    material: undefined,
    marking: undefined,
    attached: [],
    lettering: [],
    ...given,
  };
}

function item(look: Recipe, given: Partial<Item> = {}): Item {
  return {
    recipe: look,
    x: 0.5,
    y: 0.85,
    height: 0.5,
    turn: 0,
    mirror: false,
    distance: 0,
    shadow: 'none',
    entity: undefined,
    ...given,
  };
}

function planOf(items: readonly Item[], kind: Plan['backdrop']['kind'] = 'studio'): Plan {
  return {
    frame: { width: 1, height: 1 },
    seed: 5,
    light: { time: 'day', source: { x: 0.2, y: 0.1 }, visible: false },
    backdrop: { kind, horizon: 0.6, weather: [], mood: 'plain', options: {} },
    items,
  };
}

/** How many pixels each part has. */
function counts(plan: Plan): number[] {
  const { labels, parts } = labelMap(plan, size);
  const found = parts.map(() => 0);
  for (const label of labels) if (label > 0) found[label - 1]!++;
  return found;
}

test('exactly the labelled pixels are those that the item paints', () => {
  const cat = planOf([item(recipe('noto:cat'))]);
  const hooks = { stage: () => {} };
  const [full, empty] = [paint(cat, size, hooks), paint(planOf([]), size, hooks)];
  const { labels } = labelMap(cat, size);
  let [agreeing, labelled] = [0, 0];
  for (const [at, label] of labels.entries()) {
    const change = [0, 1, 2].map((c) =>
      Math.abs(full.data[at * full.channels + c]! - empty.data[at * empty.channels + c]!),
    );
    if (label > 0) labelled++;
    if (label > 0 === Math.max(...change) > 12) agreeing++;
  }
  expect(labelled).toBeGreaterThan(1500);
  expect(agreeing / labels.length).toBeGreaterThan(0.985);
});

test('what stands in front hides what stands behind', () => {
  const behind = item(recipe('noto:soccer-ball'), { entity: 'e1' });
  const before = item(recipe('piece:cube'), { height: 0.6, entity: 'e2' });
  const [ball = 0, cube = 0] = counts(planOf([behind, before]));
  expect(counts(planOf([behind]))[0]).toBeGreaterThan(1500);
  expect(ball).toBeLessThan(200);
  expect(cube).toBeGreaterThan(1500);
});

test('outside the frame nothing is seen', () => {
  expect(counts(planOf([item(recipe('noto:cat'), { x: 3 })]))).toEqual([0]);
  const whole = counts(planOf([item(recipe('noto:cat'))]))[0]!;
  const half = counts(planOf([item(recipe('noto:cat'), { x: 0 })]))[0]!;
  expect(half).toBeGreaterThan(0.25 * whole);
  expect(half).toBeLessThan(0.75 * whole);
});

test('attached things have labels of their own, as has what is attached to them', () => {
  const hat = { recipe: recipe('piece:top-hat'), anchor: 'crown', scale: 1, behind: false };
  const plan = planOf([item(recipe('noto:dog', { attached: [hat] }), { entity: 'e1' })]);
  const { parts } = labelMap(plan, size);
  expect(parts.map(({ recipe: { art }, anchor, entity }) => [art, anchor, entity])).toEqual([
    ['noto:dog', undefined, 'e1'],
    ['piece:top-hat', 'crown', 'e1'],
  ]);
  const [dog = 0, worn = 0] = counts(plan);
  expect(dog).toBeGreaterThan(800);
  expect(worn).toBeGreaterThan(100);
});

test('lettering belongs to what it is written on', () => {
  const plan = planOf([item(recipe('piece:sign', { lettering: ['hello'] }))]);
  expect(counts(plan)).toHaveLength(1);
  expect(counts(plan)[0]).toBeGreaterThan(500);
});

test('what is deep under water does not show', () => {
  const bird = recipe('noto:flamingo');
  const dry = counts(planOf([item(bird, { y: 0.9 })], 'sea'))[0]!;
  const wet = counts(planOf([item(bird, { y: 0.9, shadow: 'water' })], 'sea'))[0]!;
  expect(wet).toBeLessThan(dry);
  expect(wet).toBeGreaterThan(0.5 * dry);
});
