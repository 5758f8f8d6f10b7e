import { expect, test } from 'vitest';
import { allFacts } from '../../src/collage/art/facts.ts';
import { pieces } from '../../src/collage/art/pieces/index.ts';
import { backdropOptions } from '../../src/collage/render/backdrop-options.ts';
import { accepts, acceptableArt, parseAcceptable } from './acceptable.ts';
import { readWords } from './word-list.ts';

test('every art and backdrop that the table accepts exists', () => {
  const arts = [...allFacts()].map(([id]) => `noto:${id}`);
  const known = [...arts, ...[...pieces.keys()].map((id) => `piece:${id}`)];
  known.push(...Object.keys(backdropOptions).map((kind) => `backdrop:${kind}`));
  const tokens = [...acceptableArt().values()].flatMap(({ itself, hypernym }) => [
    ...itself,
    ...hypernym,
  ]);
  const unknown = tokens.filter((token) => {
    const [plain = ''] = token.replace(/^~/u, '').split('/');
    return /^(noto|piece|backdrop):/u.test(plain) && !known.some((id) => accepts([plain], id));
  });
  expect(new Set(unknown)).toEqual(new Set());
  expect(tokens.length).toBeGreaterThan(2000);
});

test('no noun of the table is on the list of what has no picture', () => {
  const stopped = readWords('not-depictable.txt');
  expect([...acceptableArt().keys()].filter((noun) => stopped.has(noun))).toEqual([]);
});

test('what has the thing shows it too', () => {
  expect(accepts(['~noto:cat'], 'noto:cat')).toBe(true);
  const table = parseAcceptable(['@pets\tnoto:cat', 'nose\t~@pets|noto:nose']);
  expect(table.get('nose')?.itself).toEqual(['~noto:cat', 'noto:nose']);
});

test('a star stands for any text', () => {
  expect(accepts(['noto:man-*'], 'noto:man-standing')).toBe(true);
  expect(accepts(['noto:*-face'], 'noto:pig-face')).toBe(true);
  expect(accepts(['noto:man-*'], 'noto:woman-standing')).toBe(false);
  expect(accepts(['noto:man'], 'noto:man-standing')).toBe(false);
});

test('lists are put in where they are named', () => {
  const table = parseAcceptable(['@cars\ta:1|a:2', 'car\t@cars|a:3\tb:1', 'idea']);
  expect(table.get('car')).toEqual({ itself: ['a:1', 'a:2', 'a:3'], hypernym: ['b:1'] });
  expect(table.get('idea')).toEqual({ itself: [], hypernym: [] });
  expect(() => parseAcceptable(['car\t@none'])).toThrow('@none');
  expect(() => parseAcceptable(['car\ta', 'car\tb'])).toThrow('car');
});
