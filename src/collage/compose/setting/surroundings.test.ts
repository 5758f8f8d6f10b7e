import { expect, test } from 'vitest';
import type { Place, Setting } from '../../../language/scene.ts';
import { backdropSettings } from '../../render/backdrop-options.ts';
import { sceneryNamed } from './sceneries.ts';
import { surroundingsOf } from './surroundings.ts';

const outdoors: readonly Place[] = [
  'beach',
  'sea',
  'harbour',
  'lake',
  'pond',
  'river',
  'waterfall',
  'swamp',
  'forest',
  'jungle',
  'mountains',
  'canyon',
  'volcano',
  'cave',
  'desert',
  'savanna',
  'snow',
  'field',
  'garden',
  'park',
  'farm',
  'village',
  'city',
  'street',
  'road',
  'railway',
  'castle',
];

const setting = (place: Place, ...also: readonly Place[]): Setting => ({
  place,
  also,
  implied: false,
  indoors: false,
  time: undefined,
  moment: undefined,
  season: undefined,
  weather: [],
  moods: [],
});

test('whichever of two places is named first, the same one lies in front', () => {
  for (const one of outdoors) {
    for (const other of outdoors.filter((place) => place !== one)) {
      expect(surroundingsOf(setting(one, other))).toEqual(surroundingsOf(setting(other, one)));
    }
  }
});

test('the backdrop of every pair can show what lies beyond', () => {
  let pairs = 0;
  for (const one of outdoors) {
    for (const other of outdoors) {
      const around = surroundingsOf(setting(one, other));
      if (!around) continue;
      pairs++;
      const { kind, options } = sceneryNamed(around.front);
      const asked = { ...options, beyond: around.beyond };
      expect(backdropSettings(kind, asked, 1)).toMatchObject({ beyond: around.beyond });
    }
  }
  expect(pairs).toBeGreaterThan(100);
});

test('a village by a lake lies beyond the water', () => {
  expect(surroundingsOf(setting('village', 'lake'))).toEqual({ front: 'lake', beyond: 'village' });
  expect(surroundingsOf(setting('city', 'sea'))).toEqual({ front: 'sea', beyond: 'city' });
  expect(surroundingsOf(setting('city', 'planet'))).toEqual({ front: 'planet', beyond: 'city' });
});

test('one place, a place that is only implied and rooms have no surroundings', () => {
  expect(surroundingsOf(setting('lake'))).toBeUndefined();
  expect(surroundingsOf({ ...setting('lake', 'village'), implied: true })).toBeUndefined();
  expect(surroundingsOf({ ...setting('cafe', 'city'), indoors: true })).toBeUndefined();
});
