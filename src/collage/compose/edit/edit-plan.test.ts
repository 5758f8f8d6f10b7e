import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { seededRandom } from '../../../numerics/random.ts';
import { boxOf } from '../actor.ts';
import { compose } from '../compose.ts';
import type { Box } from '../geometry.ts';
import { openWorkshop } from '../open-workshop.ts';
import type { Item, Plan } from '../plan.ts';
import { editedPlan } from './edit-plan.ts';
import { holeOf, liesIn } from './hole.ts';
import { box, boxMask } from './test-support/masks.ts';

const size = { width: 128, height: 128 };
const frame = { width: 1, height: 1 };
const workshop = openWorkshop();
const everywhere = box(0.01, 0.01, 0.99, 0.99);

interface Known {
  readonly scene: ReturnType<typeof readPrompt>;
  readonly plan: Plan;
}

function drawn(prompt: string): Known {
  const scene = readPrompt(prompt);
  return { scene, plan: compose(scene, frame, 5) };
}

function edited(known: Known, prompt: string, at: Box = everywhere, seed = 1) {
  const hole = holeOf(boxMask(size, at), size)!;
  const scene = readPrompt(prompt);
  const { plan, holds } = editedPlan(known, scene, hole, workshop, seededRandom(seed));
  return { scene, plan, holds, hole };
}

const boxOfItem = (item: Item) => boxOf({ ...item, figure: workshop.figure(item.recipe) });
const arts = ({ items }: Plan) => items.map(({ recipe }) => recipe.art);
const ofArt = ({ items }: Plan, art: string) => items.filter(({ recipe }) => recipe.art === art);

test('what the new prompt adds comes into the hole; all else stays as it was', () => {
  const known = drawn('a dog in a park');
  const { plan, hole, holds } = edited(known, 'a dog in a park with a kite', box(0, 0, 0.6, 0.4));
  const [kite] = plan.items.slice(-1);
  expect(kite!.recipe.art).toBe('noto:kite');
  expect(liesIn(hole, boxOfItem(kite!))).toBe(true);
  expect(arts(plan).filter((art) => art !== 'noto:kite').length).toBeLessThanOrEqual(
    known.plan.items.length,
  );
  expect(plan.backdrop).toEqual(known.plan.backdrop);
  expect(plan.seed).toBe(known.plan.seed);
  expect(holds).toBe(true);
});

test('what lies in the hole and is not named any more goes, what lies elsewhere stays', () => {
  const known = drawn('a camel in front of a pyramid');
  const camel = known.plan.items.find(({ recipe }) => /camel/.test(recipe.art))!;
  expect(arts(edited(known, 'a pyramid in the desert').plan)).not.toContain(camel.recipe.art);
  const left = boxOfItem(camel).left;
  const aside = left > 0.5 ? box(0, 0, 0.2, 0.2) : box(0.8, 0, 1, 0.2);
  expect(arts(edited(known, 'a pyramid in the desert', aside).plan)).toContain(camel.recipe.art);
});

test('a thing that is told otherwise changes where it stands, and keeps what chance gave it', () => {
  const known = drawn('a cat on a rug');
  const before = known.plan.items.find(({ recipe }) => /cat/.test(recipe.art))!;
  const { plan } = edited(known, 'a blue cat on a rug');
  const after = plan.items.find(({ recipe }) => /cat/.test(recipe.art))!;
  expect(after.recipe.colours).toEqual(['blue']);
  expect({ ...after, recipe: 0, entity: 0 }).toEqual({ ...before, recipe: 0, entity: 0 });
});

test('a hat makes its wearer no smaller', () => {
  const known = drawn('a white siamese cat');
  const before = known.plan.items.find(({ recipe }) => recipe.art === 'noto:cat')!;
  const { plan } = edited(known, 'a white siamese cat wearing a red hat', box(0, 0, 1, 0.5));
  const after = plan.items.find(({ recipe }) => recipe.art === 'noto:cat')!;
  expect(after.recipe.attached).toHaveLength(1);
  const scale = ({ recipe, height }: Item) => height / workshop.figure(recipe).height;
  expect(scale(after)).toBeCloseTo(scale(before), 6);
  expect([after.x, after.y]).toEqual([before.x, before.y]);
});

test('numbers are kept: more of them are as large as those that are there', () => {
  const known = drawn('two apples on a wooden table');
  const [first] = ofArt(known.plan, 'noto:red-apple');
  const more = ofArt(edited(known, 'three apples on a wooden table').plan, 'noto:red-apple');
  expect(more).toHaveLength(3);
  for (const { height } of more) expect(height).toBeLessThanOrEqual(1.05 * first!.height);
  expect(ofArt(edited(known, 'one apple on a wooden table').plan, 'noto:red-apple')).toHaveLength(
    1,
  );
});

test('an edit of an edit knows what was added before', () => {
  const known = drawn('a dog in a park');
  const first = edited(known, 'a dog in a park with a kite', box(0, 0, 0.6, 0.4));
  const second = edited(first, 'a dog in a park with a kite and a rabbit', box(0, 0.4, 0.5, 1));
  expect(arts(second.plan).filter((art) => art === 'noto:kite')).toHaveLength(1);
  expect(arts(second.plan).some((art) => /rabbit/.test(art))).toBe(true);
  const third = edited(second, 'a dog in a park with a rabbit', box(0, 0, 0.65, 0.45));
  expect(arts(third.plan)).not.toContain('noto:kite');
});

test('another hour shows everywhere, so such a plan holds for the hole alone', () => {
  const known = drawn('a village by a lake at sunset');
  const { plan, holds } = edited(known, 'a village by a lake at night', box(0, 0, 1, 0.4));
  expect(plan.light.time).toBe('night');
  expect(holds).toBe(false);
  expect(edited(known, 'a village by a lake').plan.light).toEqual(known.plan.light);
});

test('a prompt that changes nothing has what lies in the hole drawn anew', () => {
  const known = drawn('a dog in a park');
  const again = (seed: number) =>
    JSON.stringify(edited(known, 'a dog in a park', everywhere, seed).plan.items);
  expect(again(1)).toBe(again(1));
  expect(new Set([JSON.stringify(known.plan.items), again(1), again(2), again(3)]).size).toBe(4);
});

test('who comes to sit on something that is there sits on it', () => {
  const known = drawn('a sofa in a living room');
  const sofa = known.plan.items.find(({ recipe }) => /sofa|couch/.test(recipe.art))!;
  const { plan } = edited(known, 'a living room with a white cat on the sofa');
  const cat = boxOfItem(plan.items.find(({ recipe }) => recipe.art === 'noto:cat')!);
  const seat = boxOfItem(sofa);
  expect(cat.left).toBeGreaterThan(seat.left);
  expect(cat.right).toBeLessThan(seat.right);
  expect(cat.bottom).toBeLessThan(seat.bottom - 0.02);
  expect(cat.bottom).toBeGreaterThan(seat.top);
});

test('a rider comes onto the horse that is there, which stays as it is', () => {
  const known = drawn('a horse in a meadow');
  const horse = known.plan.items.find(({ recipe }) => /horse/.test(recipe.art))!;
  const { plan } = edited(known, 'a cowboy riding a horse in a meadow');
  const after = plan.items.find(({ recipe }) => recipe.art === horse.recipe.art)!;
  expect({ ...after, entity: 0 }).toEqual({ ...horse, entity: 0 });
  expect(boxOfItem(plan.items.at(-1)!).top).toBeLessThan(boxOfItem(horse).top);
});
