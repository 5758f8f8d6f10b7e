import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { seededRandom } from '../../../numerics/random.ts';
import { openWorkshop } from '../open-workshop.ts';
import { troupeOf, understood } from '../troupe.ts';
import type { Room } from './newcomers.ts';
import { newcomersOf } from './newcomers.ts';
import { headInHole } from './head-in-hole.ts';
import { holeOf } from './hole.ts';
import { suitingHole } from './suiting-hole.ts';
import type { Box } from '../geometry.ts';
import { box, boxMask } from './test-support/masks.ts';

const workshop = openWorkshop();

function cast(prompt: string, room: Room = 'ample') {
  const scene = understood(readPrompt(prompt));
  return {
    scene,
    performers: newcomersOf(troupeOf(scene, workshop, seededRandom(1)), scene, room),
  };
}

const nouns = (prompt: string, room?: Room) =>
  cast(prompt, room)
    .performers.map(({ entity }) => entity.noun)
    .sort();

test('what a place contains or comes with is new, the place is there', () => {
  expect(nouns('A sunlit indoor lounge area with a pool containing a flamingo')).toEqual([
    'flamingo',
  ]);
  expect(nouns('a garden with a golden retriever on the lawn')).toEqual(['retriever']);
  expect(nouns('a cup of coffee on a wooden table with a croissant')).toEqual(['croissant']);
});

test('what is by a thing is new rather than that thing, unless it is the smaller one', () => {
  expect(nouns('an astronaut with a cat on her shoulder')).toEqual(['cat']);
  expect(nouns('a cat sitting on a sofa in a living room')).toEqual(['cat']);
  expect(nouns('an astronaut beside a painting of a cat')).toEqual(['cat', 'painting']);
  expect(nouns('a motorcycle with a dog sitting beside it')).toEqual(['dog']);
  expect(nouns('a dog on a skateboard')).toEqual(['dog', 'skateboard']);
});

test('what scenery is said to have is where the scenery is said to be', () => {
  const { scene, performers } = cast('a living room with a cat on the sofa');
  expect(performers.map(({ entity }) => entity.noun)).toEqual(['cat']);
  const [cat] = performers;
  expect(scene.relations.some(({ kind, from }) => kind === 'on' && from === cat!.entity.id)).toBe(
    true,
  );
});

test('those who belong together come together', () => {
  expect(nouns('a man riding a horse on the beach')).toEqual(['horse', 'man']);
  expect(nouns('a room with a painting of a cat on the wall')).toEqual(['cat', 'painting']);
  expect(nouns('a bowl of fruit on a kitchen table')).toEqual(['bowl', 'fruit']);
  expect(nouns('a vase of flowers on the table')).toEqual(['flower', 'vase']);
});

test('prompts that name nothing to be drawn ask for nothing', () => {
  for (const prompt of [
    'an empty beach',
    'a street without people',
    'a beautiful landscape',
    'background',
    'a clean wooden table',
    'an empty garage',
    'an astronaut in front of a plain wall',
    'infinity',
    'a zorgon in a field',
    '',
    '????',
  ]) {
    expect([prompt, ...nouns(prompt)]).toEqual([prompt]);
  }
});

test('a small hole is for the company of the subject, a rim for those who surely come', () => {
  expect(nouns('a rocket and a full moon in the sky', 'small')).toEqual(['moon']);
  expect(nouns('a bowl of fruit', 'small')).toEqual(['bowl', 'fruit']);
  expect(nouns('a golden retriever in a garden', 'rim')).toEqual([]);
  expect(nouns('a garden with a golden retriever', 'rim')).toEqual(['retriever']);
});

test('moons and planes go to a hole in the sky, the others to one on the ground', () => {
  const { performers } = cast('a cat and a full moon');
  const frame = { width: 1, height: 1 };
  const size = { width: 128, height: 128 };
  const suiting = (at: Box, room: Room = 'ample') =>
    suitingHole(performers, holeOf(boxMask(size, at), size)!, room, frame).map(
      ({ entity }) => entity.noun,
    );
  expect(suiting(box(0.3, 0, 0.8, 0.4))).toEqual(['moon']);
  expect(suiting(box(0.3, 0.5, 0.8, 0.9))).toEqual(['cat']);
  expect(suiting(box(0.1, 0.1, 0.9, 0.9)).sort()).toEqual(['cat', 'moon']);
  expect(suiting(box(0.1, 0.1, 0.9, 0.9), 'sky')).toEqual(['moon']);
});

test('a hole over a head gets the head of someone dressed, who fills it', () => {
  const size = { width: 128, height: 128 };
  const frame = { width: 1, height: 1 };
  const over = (prompt: string, at: Box) => {
    const { scene, performers } = cast(prompt);
    return headInHole(performers, scene, holeOf(boxMask(size, at), size)!, frame, workshop);
  };
  const head = box(0.3, 0.05, 0.7, 0.45);
  const item = over('a woman wearing a red hat', head)!;
  expect(item.recipe.art).toBe('rig:bust');
  expect(item.y - item.height).toBeGreaterThan(0.05);
  expect(item.y).toBeGreaterThan(0.45);
  expect(over('a woman', head)).toBeUndefined();
  expect(over('a woman wearing a red hat', box(0, 0.5, 1, 1))).toBeUndefined();
  expect(over('two women wearing red hats', head)).toBeUndefined();
});
