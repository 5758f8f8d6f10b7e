import { expect, test } from 'vitest';

import { wholeRetold } from '../../language/instructions/retold.ts';
import type { Item } from '../compose/plan.ts';
import { drawPicture } from '../draw-picture.ts';
import { paintPlan } from '../paint-plan.ts';
import { readScene, recordScene, type RecordedScene } from '../recorded-scene.ts';
import { boxAround } from './geometry.ts';
import { instructPicture } from './instruct-picture.ts';
import { UnseenError } from './unseen-error.ts';

const quiet = { stage: () => undefined };
const size = { width: 96, height: 96 };
const start = drawPicture(
  { prompt: 'a white cat next to a red umbrella and a wooden sign on a beach', size, seed: 7 },
  quiet,
);

function said(prompt: string, recorded: RecordedScene = start, more = {}) {
  const request = { prompt, size, seed: 3, source: start.pixels, recorded, unchanged: true };
  const { pixels, recorded: after } = instructPicture({ ...request, ...more }, quiet);
  return { pixels, recorded: after! };
}

const lookOf = ({ recipe, x, y, height, mirror }: Item) => ({ recipe, x, y, height, mirror });
const artOf = ({ recipe }: Item): string => recipe.art;
const isOf =
  (noun: string) =>
  (item: Item): boolean =>
    artOf(item).includes(noun);

test.each([
  ['make the cat black', 'cat'],
  ['change the umbrella to green', 'umbrella'],
  ['make the cat bigger', 'cat'],
  ['move the cat to the left', 'cat'],
  ['put the cat in front of the sign', 'cat'],
  ['give the cat a hat', 'cat'],
  ['the cat should look the other way', 'cat'],
  ['write HELLO on the sign', 'sign'],
  ['remove the umbrella', 'umbrella'],
  ['replace the umbrella with a palm tree', 'umbrella'],
])('“%s” leaves everything but the %s as and where it is', (prompt, noun) => {
  const { recorded } = said(prompt, start, {
    wholePrompt: wholeRetold(start.scene.prompt, prompt),
  });
  const others = start.plan.items.filter((item) => !isOf(noun)(item));
  const now = recorded.plan.items.map((item) => JSON.stringify(lookOf(item)));
  for (const item of others) expect(now).toContain(JSON.stringify(lookOf(item)));
  const [before, after] = [start.plan.items, recorded.plan.items].map((items) =>
    JSON.stringify(items.map(lookOf)),
  );
  expect(after).not.toBe(before);
  expect(recorded.plan.backdrop).toEqual(start.plan.backdrop);
  expect(recorded.plan.light).toEqual(start.plan.light);
});

test('outside of what changes, every pixel is as it was', () => {
  const { pixels } = said('make the cat black');
  const box = boxAround(start.plan.items.find(isOf('cat'))!);
  // Shadows and soft edges reach a little farther than the figure.
  const margin = 0.2;
  let outside = 0;
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const [u, v] = [x / size.width, y / size.height];
      const near = u > box.left - margin && u < box.right + margin;
      if (near && v > box.top - margin && v < box.bottom + margin) continue;
      outside++;
      const at = 3 * (y * size.width + x);
      expect([...pixels.data.subarray(at, at + 3)]).toEqual([
        ...start.pixels.data.subarray(at, at + 3),
      ]);
    }
  }
  expect(outside).toBeGreaterThan(0.2 * size.width * size.height);
});

test('twenty turns lose nothing, pile nothing up and paint as they are recorded', () => {
  const turns = [
    'make it night',
    'make the cat black',
    'add a dog',
    'make it rain',
    'give the cat a hat',
    'make the umbrella blue',
    'no rain',
    'now in watercolor',
    'make the dog bigger',
    'move the sign to the right',
    'write OPEN on the sign',
    'realistic again',
    'make it day',
    'remove the hat',
    'add a ball next to the cat',
    'put them in a forest',
    'make it brighter',
    'make it darker',
    'put them on a beach',
    'make the cat white',
  ];
  let recorded: RecordedScene = start;
  let pixels = start.pixels;
  for (const prompt of turns) {
    ({ recorded, pixels } = said(prompt, recorded));
    const again = readScene(recordScene(recorded))!;
    expect(again.plan).toEqual(JSON.parse(JSON.stringify(recorded.plan)));
  }
  const things = recorded.plan.items.filter(({ entity }) => entity !== undefined).map(artOf);
  for (const noun of ['cat', 'umbrella', 'sign', 'dog']) {
    expect(things.filter((art) => art.includes(noun))).toHaveLength(1);
  }
  expect(things).toHaveLength(5);
  expect(recorded.plan.light.time).toBe('day');
  expect(recorded.plan.styles).toEqual([]);
  expect(recordScene(recorded).length).toBeLessThan(20_000);
  expect(recorded.scene.prompt.length).toBeLessThan(400);
  expect(paintPlan(readScene(recordScene(recorded))!.plan, size, quiet).data).toEqual(pixels.data);
});

test('what was removed does not come back with what is added later', () => {
  const gone = said('remove the cat').recorded;
  const worn = said('put a bird on the umbrella', gone).recorded;
  expect(worn.plan.items.filter(isOf('cat'))).toEqual([]);
  expect(worn.plan.items.some(isOf('bird'))).toBe(true);
});

test.each([
  ['make it three cats', 'cat', 3],
  ['another cat', 'cat', 2],
  ['add two dogs and a ball', 'dog', 2],
])('“%s”: so many of them', (prompt, noun, count) => {
  expect(said(prompt).recorded.plan.items.filter(isOf(noun))).toHaveLength(count);
});

test('a picture of another shape shows the same things', () => {
  const wide = { width: 144, height: 96 };
  const { recorded, pixels } = said('make it night', start, { size: wide });
  expect(pixels).toMatchObject(wide);
  expect(recorded.plan.frame).toEqual({ width: 1.5, height: 1 });
  expect(recorded.plan.items.map(artOf)).toEqual(start.plan.items.map(artOf));
  for (const item of recorded.plan.items) {
    expect(item.x).toBeGreaterThan(0);
    expect(item.x).toBeLessThan(1.5);
  }
});

test('what nobody understands is refused, and told of the whole it is drawn where it shows', () => {
  expect(() => said('embellish it with a second dog please do')).toThrow(UnseenError);
  expect(() => said('make it better', start, { wholePrompt: start.scene.prompt })).toThrow(
    UnseenError,
  );
  const wholePrompt = `${start.scene.prompt}, a dog`;
  const { recorded } = said('embellish it somehow', start, { wholePrompt });
  expect(recorded.plan.items.some(isOf('dog'))).toBe(true);
  for (const noun of ['cat', 'umbrella', 'sign']) {
    const [before, after] = [start, recorded].map(({ plan }) => plan.items.find(isOf(noun))!);
    expect(lookOf(after!)).toEqual(lookOf(before!));
  }
});

const beach = drawPicture({ prompt: 'a cat on a beach', size, seed: 11 }, quiet);

test('a boat in the background floats small on the sea, and palms stand far off', () => {
  const { recorded } = said('add a boat in the background', beach);
  const boat = recorded.plan.items.find(isOf('boat'))!;
  expect(boat.shadow).toBe('water');
  expect(boat.height).toBeLessThan(0.27);
  const palm = said('add a palm tree in the back', recorded).recorded.plan.items.filter(
    isOf('palm'),
  );
  expect(Math.min(...palm.map(({ y }) => y))).toBeLessThan(0.8);
});

test('a poster gets its words large across the top, and loses them again', () => {
  const { recorded } = said('as a poster with the words SUMMER SALE', beach);
  const words = recorded.plan.items.find(({ recipe }) => recipe.options['text'] === 'SUMMER SALE')!;
  const box = boxAround(words);
  expect(box.right - box.left).toBeGreaterThan(0.4);
  expect(box.bottom).toBeLessThan(0.4);
  expect(recorded.plan.styles).toEqual(['flat']);
  const bare = said('and now without text', recorded).recorded;
  expect(bare.plan.items.map(lookOf)).toEqual(beach.plan.items.map(lookOf));
});

test('the sky takes a colour where there is one', () => {
  const { recorded } = said('make the sky pink', beach);
  expect(recorded.plan.backdrop).toEqual({ ...beach.plan.backdrop, sky: [expect.any(String)] });
  const space = said('put them on the moon', recorded).recorded;
  expect(space.plan.backdrop).toMatchObject({ kind: 'space', options: { ground: 'moon' } });
  expect(() => said('make the sky green', space)).toThrow(UnseenError);
});

test('somebody who gets a hat or a dress is the same person', () => {
  const girl = drawPicture({ prompt: 'a girl with a kite on a meadow', size, seed: 11 }, quiet);
  const who = ({ plan }: RecordedScene) => {
    const { tone, hair, hairColour, eyes } = plan.items.find(isOf('rig'))!.recipe.options;
    return { tone, hair, hairColour, eyes };
  };
  const clothes = ({ plan }: RecordedScene) => {
    const { outfit, colour, legColour } = plan.items.find(isOf('rig'))!.recipe.options;
    return { outfit, colour, legColour };
  };
  const hatted = said('give her a hat', girl, {
    wholePrompt: wholeRetold(girl.scene.prompt, 'give her a hat'),
  }).recorded;
  expect(who(hatted)).toEqual(who(girl));
  expect(clothes(hatted)).toEqual(clothes(girl));
  const attached = hatted.plan.items.find(isOf('rig'))!.recipe.attached;
  expect(attached.map(({ recipe }) => recipe.art)).toEqual(['noto:kite', 'piece:straw-hat']);
  const dressed = said('give her a red dress', hatted).recorded;
  expect(who(dressed)).toEqual(who(girl));
  expect(clothes(dressed)).not.toEqual(clothes(girl));
});

test('what comes between two stands there, smaller than they', () => {
  const dogs = drawPicture({ prompt: 'two dogs in a garden', size, seed: 11 }, quiet);
  const { recorded } = said('add a ball between them', dogs);
  const [ball, ...more] = recorded.plan.items.filter(isOf('sphere'));
  const [a, b] = recorded.plan.items.filter(isOf('dog'));
  expect(more).toEqual([]);
  expect(ball!.x).toBeCloseTo((a!.x + b!.x) / 2);
  expect(ball!.height).toBeLessThan(a!.height);
});

test.each(['mirror it', 'flip the picture', 'ajoute un chien à côté du chat', 'make it portrait'])(
  '“%s” is refused rather than done otherwise',
  (prompt) => {
    const wholePrompt = wholeRetold(beach.scene.prompt, prompt);
    expect(() => said(prompt, beach, { wholePrompt })).toThrow(UnseenError);
  },
);

test('what is told otherwise of what nobody spoke of is not drawn', () => {
  const wholePrompt = 'a black cat on a beach, a cat and a dog';
  expect(() => said('embellish it', beach, { wholePrompt })).toThrow(UnseenError);
});
