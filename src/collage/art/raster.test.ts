import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rasterised, rasterisedTightly, rasterOfBox } from './raster.ts';

const within = '<clipPath id="c"><rect width="10" height="10"/></clipPath>';
const near = '<rect x="5" y="5" width="20" height="20" fill="#f00"/>';

/** Every one of these ends the process in resvg's renderer when it gets the canvas that was asked for. */
test.each([
  ['a translucent thing left of the canvas', '<rect x="-400" width="9" height="9" opacity="0.5"/>'],
  ['a translucent thing below it', '<rect y="320" width="9" height="9" opacity="0.5"/>'],
  [
    'clipped parts beside it',
    `${within}<g clip-path="url(#c)"><rect x="500" width="9" height="9"/></g>`,
  ],
  [
    'translucent parts of a translucent group',
    '<g opacity="0.5"><rect x="-195" width="9" height="9"/><rect x="10" y="10" width="4" height="4" opacity="0.5"/></g>',
  ],
  [
    'a drawing of its own box',
    '<svg width="9" height="9"><rect x="500" width="9" height="9" opacity="0.5"/></svg>',
  ],
  ['what nobody sees', '<rect x="500" width="9" height="9" opacity="0"/>'],
])('%s leaves the canvas as it is and the process alive', (_, markup) => {
  const { data } = rasterised(100, 100, markup + near);
  expect([...data]).toEqual([...rasterised(100, 100, near).data]);
});

/** Hundreds of documents are drawn: more than the usual time on a busy machine. */
const PATIENT = { timeout: 20_000 };

test('a canvas that is cut to its markup is as safe', () => {
  const strip = '<rect x="-900" y="40" width="905" height="20" fill="#00f"/>';
  const far = '<rect x="-800" y="45" width="9" height="9" opacity="0.5"/>';
  const raster = rasterisedTightly(100, 100, strip + far);
  expect(raster).toMatchObject({ left: 0, top: 37, width: 8, height: 26 });
  expect([...raster!.data.subarray(4 * 8 * 10, 4 * 8 * 10 + 4)]).toEqual([0, 0, 255, 255]);
});

test('whatever is nested wherever, the canvas keeps its size and its process', PATIENT, () => {
  const at = fc.integer({ min: -400, max: 400 });
  const box = fc.tuple(at, at, fc.integer({ min: 1, max: 90 }));
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      box.map(([x, y, side]) => `<rect x="${x}" y="${y}" width="${side}" height="9" fill="#0a0"/>`),
      fc
        .tuple(
          fc.constantFrom(
            'opacity="0.5"',
            'clip-path="url(#c)"',
            'transform="rotate(40)"',
            'transform="matrix(0.8 0.6 -0.6 0.8 30 20)" opacity="0.3"',
          ),
          tie('tree'),
          tie('tree'),
        )
        .map(([kind, a, b]) => `<g ${kind}>${a}${b}</g>`),
    ),
  }));
  fc.assert(
    fc.property(tree, fc.integer({ min: 20, max: 60 }), (markup, side) => {
      const clip = '<clipPath id="c"><rect x="-300" width="320" height="10"/></clipPath>';
      expect(rasterised(side, 40, clip + markup).data.length).toBe(side * 40 * 4);
      const tight = rasterisedTightly(side, 40, clip + markup);
      expect(tight?.data.length).toBe(tight && tight.width * tight.height * 4);
    }),
    { numRuns: 120 },
  );
});

test('what lies absurdly far away is refused rather than painted', () => {
  const far = '<rect x="900000" y="900000" width="9" height="9" opacity="0.5"/>';
  expect(() => rasterised(100, 100, near + far)).toThrow(RangeError);
});

test('nothing at all is a clear canvas, or none', () => {
  expect(rasterised(4, 3, '')).toEqual({ width: 4, height: 3, data: new Uint8Array(48) });
  expect(rasterisedTightly(4, 3, '')).toBeUndefined();
});

test('a box of its own coordinates fills the canvas', () => {
  const { width, height, data } = rasterOfBox(
    '<rect x="50" y="20" width="40" height="20"/>',
    [50, 20, 40, 20],
    8,
  );
  expect([width, height]).toEqual([8, 4]);
  expect([...data].filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
});
