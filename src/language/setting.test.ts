import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';
import type { Setting } from './scene.ts';

test.each<[string, Partial<Setting>]>([
  ['a crab on a beach at dawn', { place: 'beach', implied: false, time: 'dawn' }],
  [
    'a ship in a storm at night',
    { place: 'sea', implied: true, time: 'night', weather: ['storm'] },
  ],
  ['a fish under the sea', { place: 'underwater' }],
  ['an underwater scene with a turtle', { place: 'underwater' }],
  ['a goldfish', { place: undefined }],
  ['a bear in a snowy forest', { place: 'forest', weather: ['snow'] }],
  ['a parrot in the jungle in the morning', { place: 'jungle', time: 'dawn' }],
  ['a camel', { place: 'desert', implied: true }],
  [
    'a tent in the mountains on a cloudy day',
    { place: 'mountains', time: 'day', weather: ['cloudy'] },
  ],
  ['a dog in the kitchen', { place: 'kitchen', indoors: true }],
  ['a piano in a living room', { place: 'room', indoors: true }],
  ['a man typing on a laptop', { place: 'office', implied: true, indoors: true }],
  ['a band on a stage', { place: 'stage', indoors: true }],
  ['an astronaut', { place: 'space', implied: true }],
  ['a goat walking in Times Square at night', { place: 'city', time: 'night' }],
  ['a bicycle on a rainy street', { place: 'street', weather: ['rain'] }],
  ['a bridge over a river at dusk', { place: 'river', time: 'sunset' }],
  ['the sun setting behind a hill', { place: 'field', time: 'sunset' }],
  ['a scarecrow in a field of wheat', { place: 'field', implied: false }],
  ['a gnome in a garden, outdoors', { place: 'garden', indoors: false }],
  ['a rainbow over a meadow', { weather: ['rainbow'] }],
  ['a rainbow trout', { weather: [] }],
  ['a misty and eerie swamp', { place: 'jungle', weather: ['fog'], moods: ['eerie'] }],
  ['a dreamy castle', { moods: ['dreamy'] }],
  ['a city without rain', { place: 'city', weather: [] }],
  ['a car in front of a diner', { place: 'street', implied: true, indoors: false }],
  ['a waiter in a diner', { place: 'room', implied: false, indoors: true }],
  ['a tornado crashing into a skyscraper', { place: undefined, indoors: false }],
  ['a pigeon flying', { place: 'sky', implied: true }],
])('setting of %j', (prompt, expected) => {
  expect(readPrompt(prompt).setting).toMatchObject(expected);
});
