import { expect, test } from 'vitest';

import { looksEnglish } from './english.ts';

test.each([
  'a white siamese cat',
  'infinity',
  'cat dog',
  'a café in Paris',
  'A sign that says "Der Spiegel"',
])('“%s” may be English', (text) => expect(looksEnglish(text)).toBe(true));

test.each([
  'un gato blanco sobre una mesa',
  'un chat blanc dans le jardin',
  'eine weiße Katze auf dem Sofa',
  '白い猫',
  'белый кот',
  '12345 !!!',
  '',
])('“%s” is not', (text) => expect(looksEnglish(text)).toBe(false));
