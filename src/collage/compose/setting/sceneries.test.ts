import { expect, test } from 'vitest';
import { backdropOptions, backdropSettings } from '../../render/backdrop-options.ts';
import { roomNames } from '../../render/interiors/room-looks.ts';
import furniture from './furniture.json' with { type: 'json' };
import sceneries from './sceneries.json' with { type: 'json' };
import { sceneriesOf, sceneryNamed } from './sceneries.ts';
import cast from './supporting-cast.json' with { type: 'json' };
import habitats from './habitat-words.json' with { type: 'json' };
import words from './scenery-words.json' with { type: 'json' };

const names = [...Object.keys(backdropOptions), ...Object.keys(sceneries)];

test.each(names)('%s asks its backdrop for nothing that it does not take', (name) => {
  const { kind, options } = sceneryNamed(name);
  expect(backdropSettings(kind, options, 1)).toMatchObject(options);
});

test('every list is for a scenery that there is', () => {
  for (const list of [words, habitats, furniture]) {
    expect(Object.keys(list).filter((name) => !names.includes(name))).toEqual([]);
  }
  const tables = new Set(names.map((name) => `${name}-table`));
  const unknown = Object.keys(cast).filter(
    (name) => name !== 'clinic' && !names.includes(name) && !tables.has(name),
  );
  expect(unknown).toEqual([]);
});

test('every kind of room is furnished', () => {
  expect(roomNames.filter((room) => !Object.keys(furniture).includes(room))).toEqual([]);
});

test('places are shown by sceneries that there are', () => {
  for (const place of ['sky', 'field', 'cafe', 'pool', 'bridge', 'railway', 'stage'] as const) {
    expect(sceneriesOf(place).filter((name) => !names.includes(name))).toEqual([]);
  }
});

test.each(['limbo', 'constructor', 'toString', '__proto__'])('“%s” names no scenery', (name) => {
  expect(() => sceneryNamed(name)).toThrow(`no scenery is called ${name}`);
});
