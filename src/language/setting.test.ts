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
  ['a boat on a lake, late afternoon light', { time: 'day', moment: 'afternoon' }],
  ['a house in soft morning light', { time: 'dawn', moment: 'morning' }],
  ['a house in sunset light', { time: 'sunset' }],
  ['a harbour town with three sailing boats', { place: 'harbour' }],
  ['an underwater scene with a turtle', { place: 'underwater' }],
  ['a goldfish', { place: undefined }],
  ['a bear in a snowy forest', { place: 'forest', weather: ['snow'] }],
  ['a parrot in the jungle in the morning', { place: 'jungle', time: 'dawn' }],
  ['a camel', { place: 'desert', implied: true }],
  [
    'a tent in the mountains on a cloudy day',
    { place: 'mountains', time: 'day', weather: ['cloudy'] },
  ],
  ['a black dragon on a castle tower', { place: undefined, indoors: false }],
  ['a wizard in a tower', { place: undefined, indoors: false }],
  ['a dog in the kitchen', { place: 'kitchen', indoors: true }],
  ['a piano in a living room', { place: 'living-room', also: [], indoors: true }],
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
  ['a snowy owl', { weather: [], season: undefined }],
  ['a chef pouring milk', { weather: [] }],
  ['autumn leaves', { season: 'autumn' }],
  ['a storm cloud', { weather: ['storm'] }],
  ['a misty and eerie swamp', { place: 'swamp', weather: ['fog'], moods: ['eerie'] }],
  ['a dreamy castle', { moods: ['dreamy'] }],
  ['a city without rain', { place: 'city', weather: [] }],
  ['a car in front of a diner', { place: 'street', implied: true, indoors: false }],
  ['a museum with a piano', { place: 'museum', indoors: true }],
  ['a museum with a red door', { indoors: false }],
  ['a waiter in a diner', { place: 'restaurant', implied: false, indoors: true }],
  ['a tornado crashing into a skyscraper', { place: undefined, indoors: false }],
  ['a pigeon flying', { place: 'sky', implied: true }],
  ['a village by a lake in the mountains', { place: 'village', also: ['lake', 'mountains'] }],
  ['a harp on the floor of a library', { place: 'library', also: [], indoors: true }],
  ['a mouse on the floor', { place: 'room', also: [] }],
  ['a tailor at the shop', { place: 'shop', indoors: true }],
  ['a tailor in front of a shop', { indoors: false }],
  ['a robot on the moon', { place: 'planet' }],
  ['a monk in a cave', { place: 'cave', indoors: false }],
  ['a wolf howling at the moon', { place: undefined }],
  ['a tractor on a country road', { place: 'road' }],
  ['an old king in a castle', { place: 'throne-room', indoors: true }],
  ['a cow in front of a castle', { indoors: false }],
  ['a goat on a bridge', { place: 'bridge' }],
  ['a boy on a bed', { place: 'bedroom', implied: true, indoors: true }],
  ['a boy on a bed in a hospital', { place: 'hospital', also: [] }],
  ['a park in autumn', { place: 'park', season: 'autumn', weather: [] }],
  ['a hot spring', { season: undefined }],
  ['a goose at noon', { time: 'day', moment: 'noon' }],
  ['a goose at golden hour', { time: 'sunset', moment: 'golden-hour' }],
  ['a kite on a windy day', { weather: ['wind'] }],
  ['a nun playing tennis', { place: 'sports-field', implied: true }],
  ['a nun playing the flute', { place: 'church', implied: true }],
  ['a mechanic swimming', { place: 'pool', implied: true }],
  ['a swan swimming', { place: 'pond', implied: true }],
  ['a pirate cooking', { place: 'kitchen', implied: true }],
])('setting of %j', (prompt, expected) => {
  expect(readPrompt(prompt).setting).toMatchObject(expected);
});

test('the light of an hour is no lamp, any other light is seen', () => {
  const nouns = (prompt: string) => readPrompt(prompt).entities.map(({ noun }) => noun);
  expect(nouns('a boat, late afternoon light')).toEqual(['boat']);
  expect(nouns('a house in soft morning light')).toEqual(['house']);
  expect(nouns('a traffic light in the evening')).toEqual(['light']);
  expect(nouns('a house under a full moon')).toEqual(['house', 'moon']);
});
