import { expect, test } from 'vitest';

import { likelyReplacing, readMask, reframeSelection, type Rgba } from './read-mask.ts';

/** White, black, light grey, dark grey, transparent white, nearly opaque black. */
const SIX: Rgba = {
  width: 6,
  height: 1,
  data: Uint8ClampedArray.from(
    [
      [255, 255, 255, 255],
      [0, 0, 0, 255],
      [200, 200, 200, 255],
      [90, 90, 90, 255],
      [255, 255, 255, 0],
      [0, 0, 0, 250],
    ].flat(),
  ),
};

test.each([
  ['white', [1, 0, 1, 0, 0, 0]],
  ['black', [0, 1, 0, 1, 0, 1]],
  ['transparent', [0, 0, 0, 0, 1, 0]],
] as const)('where %s means "replace", each pixel is one or the other', (replacing, expected) => {
  expect([...readMask(SIX, replacing).data]).toEqual(expected);
});

test('every pixel is white, black or transparent, and only one of them', () => {
  const [white, black, transparent] = (['white', 'black', 'transparent'] as const).map(
    (replacing) => readMask(SIX, replacing).data,
  );
  for (let i = 0; i < 6; i++) expect(white![i]! + black![i]! + transparent![i]!).toBe(1);
});

test('half is opaque, and white', () => {
  const grey = (light: number, alpha: number): Rgba => ({
    width: 1,
    height: 1,
    data: Uint8ClampedArray.of(light, light, light, alpha),
  });
  expect([...readMask(grey(128, 128), 'white').data]).toEqual([1]);
  expect([...readMask(grey(127, 128), 'black').data]).toEqual([1]);
  expect([...readMask(grey(128, 127), 'transparent').data]).toEqual([1]);
});

test('a file with transparency most likely means that, any other its white', () => {
  expect(likelyReplacing(SIX)).toBe('transparent');
  expect(likelyReplacing({ ...SIX, width: 4, data: SIX.data.slice(0, 16) })).toBe('white');
});

const CHECKED = { width: 2, height: 2, data: Uint8Array.of(1, 0, 0, 1) };

test('an enlarged selection has the same shares', () => {
  const frame = { x: 0, y: 0, width: 2, height: 2 };
  const { data } = reframeSelection(CHECKED, frame, { width: 4, height: 4 });
  expect([...data]).toEqual([1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1]);
});

test('what lies beside the picture is selected, for it is to be filled', () => {
  const frame = { x: 0, y: -1, width: 2, height: 4 };
  const { data } = reframeSelection(CHECKED, frame, { width: 2, height: 4 });
  expect([...data]).toEqual([1, 1, 1, 0, 0, 1, 1, 1]);
});
