import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { paintColour } from '../../art/colour/colour-names.ts';
import { houseWithParts } from './house-parts.ts';

function partsOf(prompt: string, art: string) {
  const scene = readPrompt(prompt);
  const [house] = scene.entities;
  return houseWithParts(house!, art, scene);
}

test('a part that has a colour of its own is painted in it', () => {
  const painted = partsOf('a house with a red door and a blue roof', 'noto:house');
  expect(painted?.art).toBe('piece:cottage');
  expect(painted?.options).toMatchObject({
    door: paintColour('red').hex,
    colour2: paintColour('blue').hex,
  });
});

test('without colours, and for anything else, the drawing stays', () => {
  expect(partsOf('a house with a door', 'noto:house')).toBeUndefined();
  expect(partsOf('a car with a red door', 'noto:automobile')).toBeUndefined();
});
