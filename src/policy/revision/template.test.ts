import { expect, test } from 'vitest';

import { seededRandom } from '../../numerics/random.ts';
import { spell, type Reference } from './template.ts';

const fox: Reference = { noun: 'fox', plural: false, possessive: 'its' };
const women: Reference = { noun: 'women', plural: true, possessive: 'their' };

test('verbs and pronouns agree with the subject', () => {
  const template = 'The {s} stand{v} out, and {its} coat {is} seen around {it}';
  expect(spell(template, fox, seededRandom(1))).toBe(
    'The fox stands out, and its coat is seen around it',
  );
  expect(spell('{Its} gaze rests where the {s} look{v}', women, seededRandom(1))).toBe(
    'Their gaze rests where the women look',
  );
});

test('one of the choices is taken, each at some time', () => {
  const texts = Array.from({ length: 40 }, (_, seed) =>
    spell('The light is [soft|pale]', undefined, seededRandom(seed)),
  );
  expect(new Set(texts)).toEqual(new Set(['The light is soft', 'The light is pale']));
});

test('without a subject nothing is said of one', () => {
  expect(spell('The {s} waits', undefined, seededRandom(1))).toBeUndefined();
});
