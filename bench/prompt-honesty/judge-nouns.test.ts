import { expect, test } from 'vitest';
import { parseAcceptable } from './acceptable.ts';
import { depictable, judgeNoun } from './judge-nouns.ts';
import type { NamedThing } from './named-things.ts';
import type { Seen } from './seen.ts';

const table = parseAcceptable([
  'corgi\tnoto:corgi\tnoto:dog',
  'bat\tnoto:bat',
  'baseball bat\tpiece:club',
  'beach\tbackdrop:beach',
]);
const area = { pixels: 900, left: 0, top: 0, right: 29, bottom: 29, x: 14.5, y: 14.5 };

function thing(...names: string[]): NamedThing {
  return { names, count: undefined, colours: [] };
}

function seeing(...arts: string[]): Seen {
  return {
    parts: arts.map((art, item) => ({
      part: item,
      item,
      entity: `e${item}`,
      anchor: undefined,
      signs: [art],
      area,
    })),
    scenery: ['backdrop:beach', 'time:day'],
  };
}

test.each([
  ['itself', thing('corgi'), seeing('noto:corgi', 'noto:dog')],
  ['hypernym', thing('corgi'), seeing('noto:dog')],
  ['itself', thing('beach'), seeing()],
  ['unjudged', thing('heffalump'), seeing('noto:dog')],
  ['missing', thing('bat'), seeing('noto:dog')],
])('%s', (verdict, named, seen) => {
  expect(judgeNoun(named, table, seen, []).verdict).toBe(verdict);
});

test('a picture that claims to be it and is not is wrong', () => {
  const claims = [{ words: ['bat', 'baseball bat'], art: 'noto:bat' }];
  const named = thing('baseball bat', 'bat');
  expect(judgeNoun(named, table, seeing('noto:bat'), claims).verdict).toBe('wrong');
  expect(judgeNoun(thing('bat'), table, seeing('noto:bat'), claims).verdict).toBe('itself');
});

test('what would show it but is out of sight is missing, not wrong', () => {
  const claims = [{ words: ['corgi'], art: 'noto:corgi' }];
  expect(judgeNoun(thing('corgi'), table, seeing('noto:bat'), claims).verdict).toBe('missing');
});

test('the more telling name decides whether a word has a picture', () => {
  const stopped = new Set(['bat', 'idea', 'bat man']);
  const things = [thing('idea'), thing('baseball bat', 'bat'), thing('bat man', 'bat'), thing('x')];
  expect(depictable(things, table, stopped)).toEqual([things[1], things[3]]);
});
