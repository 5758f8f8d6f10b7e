import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { suitedArt } from './substitutes.ts';

function artOf(prompt: string, noun: string, art: string): string {
  const scene = readPrompt(prompt);
  return suitedArt(
    scene.entities.find((entity) => entity.noun === noun)!,
    art,
    scene,
  );
}

test('a cake whose candles are counted comes without its own', () => {
  expect(artOf('a cake with five candles', 'cake', 'noto:birthday-cake')).toBe('piece:iced-cake');
  expect(artOf('three candles on a cake', 'candle', 'noto:candle')).toBe('piece:slim-candle');
});

test('alone they stay as they are', () => {
  expect(artOf('a cake on a table', 'cake', 'noto:birthday-cake')).toBe('noto:birthday-cake');
  expect(artOf('a candle on a table', 'candle', 'noto:candle')).toBe('noto:candle');
});

test('what is shown in a bottle is seen through clear glass, a drink is not', () => {
  expect(artOf('a ship in a bottle', 'bottle', 'piece:bottle')).toBe('piece:lying-bottle');
  expect(artOf('a bottle of wine', 'bottle', 'piece:bottle')).toBe('piece:bottle');
  expect(artOf('a rose in a bottle', 'bottle', 'piece:bottle')).toBe('piece:bottle');
});

test('goldfish swim in glass, but not where it is said to be for soup', () => {
  expect(artOf('a goldfish in a bowl', 'bowl', 'piece:bowl')).toBe('piece:fish-bowl');
  expect(artOf('a goldfish in a soup bowl', 'bowl', 'piece:bowl')).toBe('piece:bowl');
  expect(artOf('apples in a bowl', 'bowl', 'piece:bowl')).toBe('piece:bowl');
});

test('plants grow in flower pots, soup boils in cooking pots', () => {
  expect(artOf('a cactus in a pot', 'pot', 'piece:cooking-pot')).toBe('piece:flower-pot');
  expect(artOf('soup in a pot', 'pot', 'piece:cooking-pot')).toBe('piece:cooking-pot');
});
