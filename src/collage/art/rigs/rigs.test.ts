import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../figure.ts';
import type { PieceOptions } from '../piece.ts';
import { Sketch } from '../pieces/sketch.ts';
import { rigs } from './index.ts';
import { outfits } from './outfits/index.ts';

/** A plain round head, 100 wide, that looks the way asked. */
function head(facing: 'left' | 'right' | 'front'): Figure {
  const s = new Sketch('head');
  s.oval(50, 60, 50, 60, '#8a5');
  return s.figure({
    metres: 0.3,
    bearing: 'stands',
    facing,
    extent: 'head',
    anchors: { head: [50, 60, 100], eyes: [50, 50, 60], crown: [50, 4, 90], mouth: [50, 92, 30] },
  });
}

const variants: readonly PieceOptions[] = [
  {},
  { skin: '#8d5f4c', tail: 'ringed', cape: true },
  { being: 'person', skin: '#c68642' },
  { being: 'person', legs: 'kilt', cape: '#204080', left: 'wave', right: 'hip' },
  { being: 'person', left: 'cradle', right: 'chest', grip: 'both', tail: 'bushy' },
  { floor: true, limbs: '#222222', keyboard: false, grip: 'fist', tail: 'thick' },
  { outfit: 'no such', skin: 'not a colour', legs: 'none', left: 'nowhere', tail: 'short' },
  ...Object.keys(outfits).map((outfit) => ({ outfit, being: 'person' })),
];

describe.each([...rigs.values()])('$id', (rig) => {
  test('draws well-formed pictures with every option and keeps the anchors inside', () => {
    for (const options of variants) {
      const figure = rig.build(options, head('front'));
      for (const { markup, viewBox } of figure.layers) {
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="${viewBox.join(' ')}">${markup}</svg>`;
        const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
        expect(pixels.some((value, i) => i % 4 === 3 && value > 60)).toBe(true);
      }
      const stray = Object.entries(figure.anchors).filter(
        ([, { x, y }]) => x < 0 || x > figure.width || y < -1 || y > figure.height + 1,
      );
      expect({ options, stray }).toEqual({ options, stray: [] });
    }
  });

  test('carries the head with its anchors: eyes above the mouth, crown above the eyes', () => {
    for (const facing of ['left', 'right', 'front'] as const) {
      const figure = rig.build({}, head(facing));
      const { head: centre, eyes, crown, mouth } = figure.anchors;
      expect(crown!.y).toBeLessThan(eyes!.y);
      expect(eyes!.y).toBeLessThan(mouth!.y);
      expect(Math.hypot(centre!.x - eyes!.x, centre!.y - eyes!.y)).toBeLessThan(centre!.width / 2);
      expect(figure.layers.some(({ markup }) => markup.includes('#8a5'))).toBe(true);
    }
  });

  test('is the same whatever the scale of the head', () => {
    const small = head('front');
    const big = new Sketch('big');
    const moved = big.include(small, { x: 0, y: 0 }, { x: 0, y: 0, scale: 3 });
    const anchors = Object.fromEntries(
      Object.entries(small.anchors).map(([name, anchor]) => [name, moved(anchor)]),
    );
    const tripled = big.figure({ ...small.facts, anchors });
    const [a, b] = [rig.build({}, small), rig.build({}, tripled)];
    expect(b.width).toBeCloseTo(a.width, 6);
    expect(b.height).toBeCloseTo(a.height, 6);
    expect(b.anchors.eyes!.x).toBeCloseTo(a.anchors.eyes!.x, 6);
  });

  test('is the same for the same options', () => {
    for (const options of variants) {
      expect(rig.build(options, head('front'))).toEqual(rig.build(options, head('front')));
    }
  });

  test('skin and clothes take the colours asked for', () => {
    const markup = (options: PieceOptions): string =>
      rig
        .build(options, head('front'))
        .layers.map((layer) => layer.markup)
        .join('');
    expect(markup({ skin: '#304050' })).not.toBe(markup({ skin: '#c0a080' }));
    const red = markup({ outfit: 'suit', colour: '#d93025' });
    expect(red).not.toBe(markup({ outfit: 'suit', colour: '#12c0ff' }));
  });
});

test('someone lying looks towards the feet, whichever way the head was drawn', () => {
  const lounging = rigs.get('lounging')!;
  const mirrored = (facing: 'left' | 'right'): number =>
    lounging.build({}, head(facing)).layers.filter(({ box }) => box.mirror).length;
  expect(mirrored('left')).toBe(1);
  expect(mirrored('right')).toBe(0);
});

test('an animal known from the side only turns its face to the front, in its own colour', () => {
  const standing = rigs.get('standing')!;
  const markup = (options: PieceOptions): string =>
    standing
      .build(options, head('left'))
      .layers.map((layer) => layer.markup)
      .join('');
  const raccoon = markup({ head: 'noto:raccoon', skin: '#708090' });
  expect(raccoon).toContain('raccoon-face');
  expect(raccoon).not.toBe(markup({ head: 'noto:raccoon', skin: '#a05030' }));
  expect(raccoon).not.toContain('#8a5');
  expect(markup({ head: 'noto:bear' })).toContain('#8a5');
});
