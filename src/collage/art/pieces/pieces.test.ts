import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../numerics/random.ts';
import type { Figure, Layer } from '../figure.ts';
import type { PieceOptions } from '../piece.ts';
import { pieces } from './index.ts';

const everything: readonly PieceOptions[] = [
  {},
  { colour: '#d93025', colour2: '#101418' },
  { colour: '#fff', colour2: '#000000', style: 'no such style', height: Number.NaN },
];

/** Options of single pieces that change what is drawn, at their ends and beyond. */
const special: Readonly<Record<string, readonly PieceOptions[]>> = {
  parasol: [{ lean: -900 }, { lean: 900 }],
  airship: [{ style: 'zeppelin' }, { style: 'zeppelin', sails: true }, { sails: false }],
  'floating-island': [
    { waterfall: 'rainbow', falls: 99, growth: 'hut' },
    { waterfall: 'plain', falls: -1, growth: 'bare' },
  ],
  waterfall: [{ rainbow: true, tall: 1e9 }, { tall: -1e9 }],
  rug: [{ shape: 'long' }],
  'picture-frame': [{ motif: 'abstract' }, { motif: 'empty' }],
  'wall-shelf': [{ load: 'empty' }],
  sunglasses: [{ view: 'side' }],
  table: [{ cloth: true }],
  box: [{ open: true }],
  vase: [{ style: 'greek' }],
  'chest-of-drawers': [{ drawers: 0 }, { drawers: 40 }],
  cottage: [{ floors: 2, lit: true }, { floors: -3 }],
  skyscraper: [{ style: 'glass', lit: true }, { style: 'brick' }],
  planet: [{ ring: false }],
  'gas-giant': [{ ring: true }],
  spaceship: [{ flames: true }],
  ufo: [{ beam: true }],
  'lily-pad': [{ flower: true }],
  'road-sign': [{ kind: 'stop' }, { kind: 'yield' }, { kind: 'round' }, { kind: 'street' }],
  'star-shape': [{ points: 2 }, { points: 99 }],
  spiral: [{ turns: 0 }, { turns: 99 }],
  line: [{ wavy: true }, { dashed: true }],
  concentric: [{ shape: 'square' }],
};

test('options of single pieces name pieces that exist', () => {
  expect(Object.keys(special).filter((id) => !pieces.has(id))).toEqual([]);
});

function build(id: string, options: PieceOptions, seed = 5): Figure {
  return pieces.get(id)!.build(options, seededRandom(seed));
}

/** The picture of a figure, its box scaled to `size`, with a rim of `rim` pixels around. */
function picture(figure: Figure, size: number, rim: number): { alpha: Uint8Array; side: number } {
  const scale = size / Math.max(figure.width, figure.height);
  const body = figure.layers.map(place).join('');
  const side = size + 2 * rim;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><g transform="translate(${rim} ${rim}) scale(${scale})">${body}</g></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { alpha: pixels.filter((_, i) => i % 4 === 3), side };
}

function place({ markup, viewBox, box }: Layer): string {
  return `<g transform="translate(${box.x} ${box.y}) rotate(${box.turn} ${box.width / 2} ${box.height / 2})"><svg width="${box.width}" height="${box.height}" viewBox="${viewBox.join(' ')}" overflow="visible">${markup}</svg></g>`;
}

describe.each([...pieces.values()])('$id', (piece) => {
  const variants = [...everything, ...(special[piece.id] ?? [])];

  test('draws something inside its box with every option', () => {
    for (const options of variants) {
      const figure = build(piece.id, options);
      const rim = 12;
      const { alpha, side } = picture(figure, 96, rim);
      let inside = 0;
      let outside = 0;
      alpha.forEach((value, i) => {
        const [x, y] = [i % side, Math.floor(i / side)];
        const within = Math.min(x, y) >= rim - 2 && Math.max(x, y) < side - rim + 2;
        if (within) inside += value > 40 ? 1 : 0;
        else outside += value > 8 ? 1 : 0;
      });
      expect({ options, enough: inside > 200, outside }).toEqual({
        options,
        enough: true,
        outside: 0,
      });
    }
  });

  test('is the same for the same options and stream', () => {
    for (const options of variants) {
      expect(build(piece.id, options)).toEqual(build(piece.id, options));
    }
  });

  test('has its foot and anchors within reach of its box', () => {
    for (const options of variants) {
      const { width, height, anchors, foot, layers, facts } = build(piece.id, options);
      expect(layers.length).toBeGreaterThan(0);
      // A halo hovers over the head that wears it, earrings hang beside it.
      const reach = facts.extent === 'part' ? Math.max(width, height) : 0;
      for (const { x, y } of [foot, ...Object.values(anchors)]) {
        expect(x).toBeGreaterThanOrEqual(-reach);
        expect(x).toBeLessThanOrEqual(width + reach);
        expect(y).toBeGreaterThanOrEqual(-reach);
        expect(y).toBeLessThanOrEqual(height + reach);
      }
    }
  });

  test('says of its figure what it says of itself', () => {
    const { facts } = build(piece.id, {});
    expect(facts.metres).toBe(piece.metres);
    expect(facts.bearing).toBe(piece.bearing);
    expect(facts.facing).toBe(piece.facing);
  });

  test('defines every id it uses, and no id twice with two meanings', () => {
    const markup = variants
      .flatMap((options) => [build(piece.id, options), build(piece.id, options, 6)])
      .flatMap(({ layers }) => layers.map((layer) => layer.markup));
    const meaning = new Map<string, string>();
    for (const one of markup) {
      const here = new Set<string>();
      for (const [whole, id = ''] of one.matchAll(
        /<(?:linearGradient|radialGradient|clipPath) id="([^"]+)".*?<\/\w+>/g,
      )) {
        expect(here).not.toContain(id);
        here.add(id);
        expect(meaning.get(id) ?? whole).toBe(whole);
        meaning.set(id, whole);
      }
      for (const [, id = ''] of one.matchAll(/url\(#([^)]+)\)/g)) expect(here).toContain(id);
    }
  });
});

const painted = [...pieces.values()].filter(({ paintsItself }) => paintsItself === true);

test.each(painted)('$id honours the colour asked for', ({ id }) => {
  const markup = (options: PieceOptions): string =>
    build(id, options)
      .layers.map((layer) => layer.markup)
      .join('');
  expect(markup({ colour: '#12c0ff' })).not.toBe(markup({ colour: '#d93025' }));
});

test('no name belongs to two pieces, and names are singular lower case words', () => {
  const owners = new Map<string, string>();
  for (const { id, names } of pieces.values()) {
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9][a-z0-9' -]*$/);
      expect({ name, owner: owners.get(name) ?? id }).toEqual({ name, owner: id });
      owners.set(name, id);
    }
  }
});
