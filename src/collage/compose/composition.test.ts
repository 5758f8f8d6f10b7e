import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity, Relation, RelationKind, Scene } from '../../language/scene.ts';
import type { Box } from './geometry.ts';
import type { Plan } from './plan.ts';
import { boxOf } from './actor.ts';
import { composition } from './composition.ts';
import { overlap } from './geometry.ts';
import { paperWorkshop } from '../../../test/support/composer/paper-workshop.ts';
import { relation, sceneOf, thing } from '../../../test/support/composer/scenes.ts';

const workshop = paperWorkshop();
const SQUARE = { width: 1, height: 1 };
const FRAMES = [SQUARE, { width: 1.75, height: 1 }, { width: 1, height: 1.75 }];

function planOf(scene: Scene, frame: Plan['frame'] = SQUARE, seed = 1): Plan {
  return composition(scene, frame, seed, workshop).plan;
}

const actorsOf = (plan: Plan) =>
  plan.items.map((item) => ({ ...item, figure: workshop.figure(item.recipe) }));

const boxesOf = (plan: Plan, entity: string) =>
  actorsOf(plan)
    .filter((actor) => actor.entity === entity)
    .map(boxOf);

const NOUNS = [
  'cat',
  'dog',
  't-rex',
  'flamingo',
  'person',
  'bird',
  'fish',
  'boat',
  'moon',
  'table',
  'box',
  'tree',
  'apple',
  'sign',
  'clock',
  'sloth',
  'vet',
  'gizmo',
];
const KINDS: RelationKind[] = [
  'on',
  'in',
  'under',
  'above',
  'behind',
  'in-front-of',
  'next-to',
  'between',
  'left-of',
  'right-of',
  'through',
  'around',
  'at',
  'with',
  'holding',
  'wearing',
  'riding',
  'using',
  'contains',
];

const scenes: fc.Arbitrary<Scene> = fc
  .record({
    nouns: fc.array(fc.constantFrom(...NOUNS), { minLength: 1, maxLength: 5 }),
    counts: fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 5, maxLength: 5 }),
    links: fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...KINDS), fc.nat(4)), { maxLength: 5 }),
  })
  .map(({ nouns, counts, links }) => {
    const entities: Entity[] = nouns.map((noun, index) =>
      thing(`e${index + 1}`, noun, { count: { value: counts.at(index)!, vague: false } }),
    );
    const relations: Relation[] = links
      .filter(([a, , b]) => a < nouns.length && b < nouns.length && a !== b)
      .map(([a, kind, b]) => relation(`e${a + 1}`, kind, `e${b + 1}`));
    return sceneOf(entities, relations);
  });

test('composes any scene, the same way for the same seed', () => {
  fc.assert(
    fc.property(scenes, fc.constantFrom(...FRAMES), fc.nat(), (scene, frame, seed) => {
      const plan = planOf(scene, frame, seed);
      expect(planOf(scene, frame, seed)).toEqual(plan);
      for (const item of plan.items) {
        expect([item.x, item.y, item.height, item.turn].every(Number.isFinite)).toBe(true);
        expect(item.height).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});

test('keeps every thing inside the frame', () => {
  fc.assert(
    fc.property(scenes, fc.constantFrom(...FRAMES), fc.nat(), (scene, frame, seed) => {
      const plan = planOf(scene, frame, seed);
      for (const actor of actorsOf(plan)) {
        if (actor.figure.facts.extent === 'bust') continue;
        const box = boxOf(actor);
        // Furniture along the wall may go on beyond the sides, as long as one sees what it is.
        const aside = actor.entity === undefined ? 0.6 * (box.right - box.left) : 0.03;
        expect(box.left).toBeGreaterThan(-aside);
        expect(box.right).toBeLessThan(frame.width + aside);
        expect(box.top).toBeGreaterThan(-0.03);
        expect(box.bottom).toBeLessThan(frame.height + 0.04);
      }
    }),
    { numRuns: 150 },
  );
});

test.each([2, 3, 5, 7, 12])('draws %d of a kind, none of them hidden', (value) => {
  for (let seed = 0; seed < 5; seed++) {
    const plan = planOf(
      sceneOf([thing('e1', 'dog', { count: { value, vague: false } })]),
      SQUARE,
      seed,
    );
    const boxes = boxesOf(plan, 'e1');
    expect(boxes).toHaveLength(value);
    const hidden = boxes.flatMap((box, i) =>
      boxes.slice(i + 1).map((other) => overlap(box, other)),
    );
    expect(Math.max(...hidden)).toBeLessThan(0.6);
  }
});

test('a bare plural becomes three to five', () => {
  const counts = Array.from(
    { length: 20 },
    (_, seed) =>
      boxesOf(
        planOf(sceneOf([thing('e1', 'dog', { count: { value: 3, vague: true } })]), SQUARE, seed),
        'e1',
      ).length,
  );
  expect(new Set(counts)).toEqual(new Set([3, 4, 5]));
});

test('gives each of a kind its own colour when there are as many colours', () => {
  const scene = sceneOf([
    thing('e1', 'bird', { count: { value: 3, vague: false }, colours: ['blue', 'red', 'white'] }),
  ]);
  const colours = planOf(scene)
    .items.filter(({ entity }) => entity === 'e1')
    .map(({ recipe }) => recipe.colours);
  expect(colours).toHaveLength(3);
  expect(colours).toEqual(expect.arrayContaining([['blue'], ['red'], ['white']]));
});

test('a lone subject fills about half of the frame', () => {
  for (const frame of FRAMES) {
    for (let seed = 0; seed < 10; seed++) {
      const box = boxesOf(planOf(sceneOf([thing('e1', 'cat')]), frame, seed), 'e1').at(0)!;
      const share = Math.max(
        (box.bottom - box.top) / frame.height,
        (box.right - box.left) / frame.width,
      );
      expect(share).toBeGreaterThan(0.42);
      expect(share).toBeLessThan(0.75);
    }
  }
});

test('never draws what the prompt rules out, not even as a prop', () => {
  const scene = sceneOf([
    thing('e1', 'cat'),
    thing('e2', 'dog', { negated: true }),
    thing('e3', 'potted plant', { negated: true }),
  ]);
  for (let seed = 0; seed < 20; seed++) {
    const art = planOf(scene, SQUARE, seed).items.map(({ recipe }) => recipe.art);
    expect(art).not.toContain('paper:dog');
    expect(art).not.toContain('paper:potted plant');
  }
});

test('attaches what is worn to who wears it', () => {
  const scene = sceneOf(
    [
      thing('e1', 't-rex'),
      thing('e2', 'sunglasses', { role: 'worn' }),
      thing('e3', 'hat', { role: 'worn' }),
    ],
    [relation('e1', 'wearing', 'e2'), relation('e1', 'wearing', 'e3')],
  );
  const { plan, accounts } = composition(scene, SQUARE, 1, workshop);
  const wearer = plan.items.find(({ entity }) => entity === 'e1')!;
  expect(wearer.recipe.attached.map(({ recipe, anchor }) => [recipe.art, anchor])).toEqual([
    ['paper:sunglasses', 'eyes'],
    ['paper:hat', 'crown'],
  ]);
  expect(plan.items.some(({ entity }) => entity === 'e2' || entity === 'e3')).toBe(false);
  expect(accounts.map(({ shown }) => shown)).toEqual(expect.arrayContaining(['attached', 'drawn']));
});

test('things that have nothing to do with each other do not overlap', () => {
  const scene = sceneOf([
    thing('e1', 'cat'),
    thing('e2', 'box'),
    thing('e3', 'table'),
    thing('e4', 'bird'),
  ]);
  for (const frame of FRAMES) {
    for (let seed = 0; seed < 10; seed++) {
      const plan = planOf(scene, frame, seed);
      const boxes = ['e1', 'e2', 'e3', 'e4'].map((id) => boxesOf(plan, id).at(0)!);
      boxes.forEach((box, i) => {
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBeLessThan(0.12);
      });
    }
  }
});

test.each<[RelationKind, (a: Box, b: Box) => boolean]>([
  ['left-of', (a, b) => a.right <= b.left + 0.01],
  ['right-of', (a, b) => a.left >= b.right - 0.01],
  ['above', (a, b) => a.bottom <= b.top + 0.01],
  ['on', (a, b) => a.bottom > b.top && a.bottom < b.bottom],
  ['in-front-of', (a, b) => a.bottom > b.bottom],
  ['behind', (a, b) => a.bottom < b.bottom],
])('“%s” is to be seen', (kind, holds) => {
  const scene = sceneOf([thing('e1', 'cat'), thing('e2', 'box')], [relation('e1', kind, 'e2')]);
  for (let seed = 0; seed < 8; seed++) {
    const plan = planOf(scene, SQUARE, seed);
    expect(holds(boxesOf(plan, 'e1').at(0)!, boxesOf(plan, 'e2').at(0)!)).toBe(true);
  }
});

test.each([
  ['left-of', -1],
  ['right-of', 1],
] as const)('“%s” stays so when those that it is about turn to the middle', (kind, side) => {
  const scene = sceneOf([thing('e1', 'cat'), thing('e2', 'dog')], [relation('e1', kind, 'e2')]);
  for (let seed = 0; seed < 8; seed++) {
    const plan = planOf(scene, SQUARE, seed);
    const [one, other] = [boxesOf(plan, 'e1').at(0)!, boxesOf(plan, 'e2').at(0)!];
    expect(side * (one.left + one.right - other.left - other.right)).toBeGreaterThan(0);
  }
});

test('someone between two things stands in their middle', () => {
  const scene = sceneOf(
    [thing('e1', 'cat'), thing('e2', 'tree', { count: { value: 2, vague: false } })],
    [relation('e1', 'between', 'e2')],
  );
  const plan = planOf(scene);
  const cat = boxesOf(plan, 'e1').at(0)!;
  const trees = boxesOf(plan, 'e2').sort((a, b) => a.left - b.left);
  expect(trees.at(0)!.right).toBeLessThanOrEqual(cat.left + 0.01);
  expect(trees.at(1)!.left).toBeGreaterThanOrEqual(cat.right - 0.01);
});

test('seeds differ', () => {
  const plans = Array.from({ length: 6 }, (_, seed) =>
    JSON.stringify(planOf(sceneOf([thing('e1', 'cat')]), SQUARE, seed)),
  );
  expect(new Set(plans).size).toBe(6);
});

test('words go onto what carries them, else onto a sign', () => {
  const screen = sceneOf([thing('e1', 'cat'), thing('e2', 'computer')], [], {
    texts: [{ text: 'Google Fonts', on: 'e2', script: 'Latn', colours: [], material: undefined }],
  });
  const sign = sceneOf([thing('e1', 'cat')], [], {
    texts: [{ text: 'Hello', on: undefined, script: 'Latn', colours: [], material: undefined }],
  });
  const lettered = (scene: Scene) =>
    planOf(scene)
      .items.filter(({ recipe }) => recipe.lettering.length > 0)
      .map(({ recipe }) => [recipe.art, ...recipe.lettering]);
  expect(lettered(screen)).toEqual([['paper:computer', 'Google Fonts']]);
  expect(lettered(sign)).toEqual([['paper:sign', 'Hello']]);
});

test('a subject without art is lettered, and the account says so', () => {
  const { plan, accounts } = composition(sceneOf([thing('e1', 'gizmo')]), SQUARE, 1, workshop);
  expect(plan.items.at(0)!.recipe.lettering).toEqual(['gizmo']);
  expect(accounts).toMatchObject([{ entity: 'e1', shown: 'lettered' }]);
});

test('an unreadable prompt gets an abstract picture', () => {
  const plan = planOf(sceneOf([], [], { readable: false, prompt: '???' }));
  expect(plan.backdrop.kind).toBe('abstract');
  expect(plan.items).toEqual([]);
});
