import { expect, test } from 'vitest';
import { readPrompt } from '../../language/read-prompt.ts';
import { boxOf } from './actor.ts';
import { compose } from './compose.ts';
import { overlap } from './geometry.ts';
import { openWorkshop } from './open-workshop.ts';
import type { Plan } from './plan.ts';

const SQUARE = { width: 1, height: 1 };
const FRAMES = [SQUARE, { width: 1.75, height: 1 }, { width: 1, height: 1.75 }];
const workshop = openWorkshop();

const boxes = (plan: Plan) =>
  plan.items.map((item) => ({
    item,
    box: boxOf({ ...item, figure: workshop.figure(item.recipe) }),
  }));

const PROMPTS = [
  'A T-Rex relaxing on a beach, lying on a sun lounger and wearing sunglasses.',
  'a white siamese cat',
  'a smiling sloth wearing a bucket hat typing at a computer with Hebrew letters on the screen',
  'A surreal landscape with floating islands and rainbow waterfalls',
  'A steampunk airship flying through clouds at sunset with brass fittings and billowing sails',
  'A sunlit indoor lounge area with a pool containing a flamingo',
  'a vet with a baby otter',
  'A flying machine',
  'an old man reading a book in an armchair',
  'a dozen eggs in a basket',
  'an astronaut riding a horse on the moon',
  'a red car in front of a castle',
  'a sign that says "Open 24 hours"',
  'a giant elephant balancing on a tiny ball',
  'a cow jumping over the moon',
  'a family having a picnic under a tree',
];

test.each(PROMPTS)('everything of “%s” is inside the frame', (prompt) => {
  const scene = readPrompt(prompt);
  for (const [seed, frame] of FRAMES.entries()) {
    const outside = boxes(compose(scene, frame, seed)).filter(({ item, box }) => {
      // Busts are cut off by the lower edge.
      const bust = workshop.figure(item.recipe).facts.extent === 'bust';
      const below = bust ? 0 : box.bottom - frame.height;
      // Furniture along the wall may go on beyond the sides, as long as one sees what it is.
      const aside = item.entity === undefined ? 0.6 * (box.right - box.left) : 0.04;
      return (
        Math.max(-box.left, box.right - frame.width) > aside || Math.max(-box.top, below) > 0.04
      );
    });
    expect(outside.map(({ item }) => item.recipe.art)).toEqual([]);
  }
});

test.each(PROMPTS)('“%s” differs between seeds, not between calls', (prompt) => {
  const scene = readPrompt(prompt);
  const plans = [1, 2, 3].map((seed) => JSON.stringify(compose(scene, SQUARE, seed)));
  expect(new Set(plans).size).toBe(3);
  expect(JSON.stringify(compose(scene, SQUARE, 1))).toBe(plans[0]);
});

test.each([
  ['three yellow ducks swimming in a pond', 3],
  ['seven red balloons in a blue sky', 7],
  ['two penguins on the ice', 2],
  ['twelve red apples', 12],
] as const)('“%s” has as many as it says', (prompt, count) => {
  const { items } = compose(readPrompt(prompt), SQUARE, 4);
  expect(items.filter(({ entity }) => entity !== undefined)).toHaveLength(count);
});

test.each([
  ['three yellow ducks swimming in a pond', /^lake$/],
  ['two penguins on the ice', /^snow$/],
  ['a ship in a storm', /^sea$/],
  ['a lion on a skyscraper', /^(?:city|street)$/],
  ['a doctor', /^room$/],
  ['a shark', /^underwater$/],
  ['a rocket', /^space$/],
])('“%s” gets a fitting place', (prompt, place) => {
  expect(compose(readPrompt(prompt), SQUARE, 1).backdrop.kind).toMatch(place);
});

test.each(['a cat on a table', 'an apple', 'a sloth typing on a laptop'])(
  '“%s” gets a table in the foreground',
  (prompt) => {
    const { options } = compose(readPrompt(prompt), SQUARE, 1).backdrop;
    expect(options['table']).toMatch(/wood|white|stone/);
  },
);

test('worn things follow the head onto a rig', () => {
  const plan = compose(
    readPrompt('a raccoon in a suit wearing sunglasses and a top hat'),
    SQUARE,
    1,
  );
  const raccoon = plan.items.find(({ recipe }) => recipe.art.startsWith('rig:'));
  expect(raccoon?.recipe.attached.map(({ anchor }) => anchor).sort()).toEqual(['crown', 'eyes']);
});

test('strangers in one picture keep out of each other’s way', () => {
  const scene = readPrompt('a cat, a lamp and a guitar');
  const worst = Array.from({ length: 6 }, (_, seed) => {
    const named = boxes(compose(scene, SQUARE, seed)).filter(({ item }) => item.entity);
    return named.flatMap(({ box }, i) =>
      named.slice(i + 1).map((other) => overlap(box, other.box)),
    );
  });
  expect(worst.every((overlaps) => overlaps.length >= 3)).toBe(true);
  expect(Math.max(...worst.flat())).toBeLessThan(0.12);
});
