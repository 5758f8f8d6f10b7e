import { isDeepStrictEqual } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
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
  shopfront: [{ lit: true }],
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

interface Sample {
  readonly id: string;
  readonly options: PieceOptions;
  readonly figure: Figure;
}

function build(id: string, options: PieceOptions, seed = 5): Figure {
  return pieces.get(id)!.build(options, seededRandom(seed));
}

/** Every piece with every option. Built once: the tests below only look at them. */
const samples: readonly Sample[] = [...pieces.keys()].flatMap((id) =>
  [...everything, ...(special[id] ?? [])].map((options) => ({
    id,
    options,
    figure: build(id, options),
  })),
);

/** What is wrong with which pieces: all of them in one report, rather than a test for each. */
const faults = (faultOf: (sample: Sample) => unknown): readonly unknown[] =>
  samples.flatMap((sample) => {
    const fault = faultOf(sample);
    return fault === undefined ? [] : [{ id: sample.id, options: sample.options, fault }];
  });

const SIDE = 96;
/** Pixels seen around the box, and how many of them the smoothing of an edge may colour. */
const RIM = 12;
const EDGE = 2;
const WHOLE = SIDE + 2 * RIM;

/** The figure, its box scaled to `SIDE` with a rim around: RGBA. */
function picture({ width, height, layers }: Figure): Uint8Array {
  const scale = SIDE / Math.max(width, height);
  const body = layers.map(place).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WHOLE}" height="${WHOLE}"><g transform="translate(${RIM} ${RIM}) scale(${scale})">${body}</g></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

function place({ markup, viewBox, box }: Layer): string {
  return `<g transform="translate(${box.x} ${box.y}) rotate(${box.turn} ${box.width / 2} ${box.height / 2})"><svg width="${box.width}" height="${box.height}" viewBox="${viewBox.join(' ')}" overflow="visible">${markup}</svg></g>`;
}

test('every piece draws something inside its box with every option', { timeout: 30_000 }, () => {
  const wrong = faults(({ figure }) => {
    const pixels = picture(figure);
    let inside = 0;
    let outside = 0;
    for (let y = 0, at = 3; y < WHOLE; y++) {
      for (let x = 0; x < WHOLE; x++, at += 4) {
        const alpha = pixels[at]!;
        const within = Math.min(x, y) >= RIM - EDGE && Math.max(x, y) < WHOLE - RIM + EDGE;
        if (within) inside += alpha > 40 ? 1 : 0;
        else outside += alpha > 8 ? 1 : 0;
      }
    }
    return inside > 200 && outside === 0 ? undefined : { inside, outside };
  });
  expect(wrong).toEqual([]);
});

test('every piece is the same for the same options and stream', () => {
  const wrong = faults(({ id, options, figure }) =>
    isDeepStrictEqual(build(id, options), figure) ? undefined : 'differs',
  );
  expect(wrong).toEqual([]);
});

test('every piece has its foot and anchors within reach of its box', () => {
  const wrong = faults(({ figure: { width, height, anchors, foot, layers, facts } }) => {
    if (layers.length === 0) return 'no layers';
    // A halo hovers over the head that wears it, earrings hang beside it.
    const reach = facts.extent === 'part' ? Math.max(width, height) : 0;
    return [foot, ...Object.values(anchors)].find(
      ({ x, y }) => !(x >= -reach && x <= width + reach && y >= -reach && y <= height + reach),
    );
  });
  expect(wrong).toEqual([]);
});

test('every piece says of its figure what it says of itself', () => {
  const wrong = faults(({ id, options, figure: { facts } }) => {
    if (Object.keys(options).length > 0) return undefined;
    const { metres, bearing, facing } = pieces.get(id)!;
    const said = { metres: facts.metres, bearing: facts.bearing, facing: facts.facing };
    return isDeepStrictEqual(said, { metres, bearing, facing }) ? undefined : said;
  });
  expect(wrong).toEqual([]);
});

test('every piece defines every id it uses, and no id twice with two meanings', () => {
  const meanings = new Map<string, string>();
  const wrong = faults(({ id: piece, options, figure }) => {
    // Another stream gives other colours: the same id must then be another one.
    const other = options === everything[0] ? build(piece, options, 6).layers : [];
    for (const { markup } of [...figure.layers, ...other]) {
      const here = new Set<string>();
      for (const [whole, id = ''] of markup.matchAll(DEFINITION)) {
        if (here.has(id)) return `${id} twice`;
        here.add(id);
        const meaning = `${piece} ${id}`;
        if ((meanings.get(meaning) ?? whole) !== whole) return `${id} with two meanings`;
        meanings.set(meaning, whole);
      }
      for (const [, id = ''] of markup.matchAll(/url\(#([^)]+)\)/g)) {
        if (!here.has(id)) return `${id} without a definition`;
      }
    }
    return undefined;
  });
  expect(wrong).toEqual([]);
});

const DEFINITION = /<(?:linearGradient|radialGradient|clipPath) id="([^"]+)".*?<\/\w+>/g;

test('every piece that paints itself honours the colour asked for', () => {
  const markup = (id: string, colour: string): string =>
    build(id, { colour })
      .layers.map((layer) => layer.markup)
      .join('');
  const painted = [...pieces.values()].filter(({ paintsItself }) => paintsItself === true);
  expect(painted.length).toBeGreaterThan(50);
  const deaf = painted.filter(({ id }) => markup(id, '#12c0ff') === markup(id, '#d93025'));
  expect(deaf.map(({ id }) => id)).toEqual([]);
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
