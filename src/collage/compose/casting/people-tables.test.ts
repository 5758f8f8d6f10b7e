import { expect, test } from 'vitest';
import { pieces } from '../../art/pieces/index.ts';
import { hairNames } from '../../art/rigs/face/hair.ts';
import { moods } from '../../art/rigs/face/moods.ts';
import { outfits } from '../../art/rigs/outfits/index.ts';
import { poseNames } from '../../art/rigs/poses.ts';
import { stances } from '../../art/rigs/stances.ts';
import { readTable } from '../../art/table.ts';
import { readOptions } from './roles.ts';

/** What each option of the tables may be. */
const known: Readonly<Record<string, ReadonlySet<string>>> = {
  outfit: new Set(Object.keys(outfits)),
  hair: new Set(hairNames),
  mood: new Set(Object.keys(moods)),
  stance: new Set(Object.keys(stances)),
  left: new Set(poseNames),
  right: new Set(poseNames),
};

const unknownOptions = (text: string): string[] =>
  Object.entries(readOptions(text)).flatMap(([name, value]) =>
    known[name]?.has(String(value)) === false ? [`${name}=${String(value)}`] : [],
  );

test('roles and garments name looks and clothes that exist', () => {
  for (const table of ['roles', 'garments']) {
    for (const [words, options = ''] of readTable(table)) {
      expect({ words, unknown: unknownOptions(options) }).toEqual({ words, unknown: [] });
    }
  }
});

test('what roles wear exists', () => {
  for (const [nouns, , worn = ''] of readTable('roles')) {
    for (const text of worn.split(' ').filter(Boolean)) {
      const [anchor, kind, id = ''] = text.split(':');
      expect({ nouns, kind, exists: pieces.has(id) }).toEqual({
        nouns,
        kind: 'piece',
        exists: true,
      });
      expect(['crown', 'eyes', 'head', 'neck', 'back', 'mouth', 'sole']).toContain(anchor);
    }
  }
});

test('doings name stances, arms and moods that exist', () => {
  for (const [actions, ...cells] of readTable('doings')) {
    const named = ['stance', 'left', 'right', 'mood'].flatMap((name, at) =>
      (cells[at] ?? '')
        .split('|')
        .filter(Boolean)
        .map((cell) => [name, cell] as const),
    );
    const unknown = named.filter(([name, cell]) => known[name]?.has(cell) !== true);
    expect({ actions, unknown }).toEqual({ actions, unknown: [] });
  }
});
