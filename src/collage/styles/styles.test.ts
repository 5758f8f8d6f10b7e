import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Pixels } from '../../kernel/pixels.ts';
import { Arena } from '../../numerics/arena.ts';
import { seededRandom } from '../../numerics/random.ts';
import type { Planes } from './craft/planes.ts';
import { cellSize, COLOURS } from './painters/pixel-art.ts';
import { type Easel, type StyleName, styleNames } from './style.ts';
import { styles } from './styles.ts';
import {
  colourAt,
  coloursIn,
  flatShare,
  hueSpread,
  lightnessOf,
  roughnessOf,
  scenery,
  shareOf,
} from './test-support/scenery.ts';

/** Working memory is lent with whatever was in it: here with what spoils every sum. */
class SoiledArena extends Arena {
  override floats(length: number): Float32Array {
    return super.floats(length).fill(Number.NaN);
  }
}

const silent: Pick<Easel, 'arena' | 'stage' | 'show'> = { arena: new Arena(0), stage: () => {} };

/** Paints at the given size, without the enlarging that small pictures otherwise get. */
function painted(name: StyleName, picture: Pixels, { arena, stage, show } = silent): Pixels {
  return styles.get(name)!.paint(picture, {
    unit: Math.min(picture.width, picture.height),
    things: new Uint8Array(picture.width * picture.height),
    random: seededRandom(5),
    arena,
    stage,
    ...(show && { show }),
  });
}

const small = scenery(60, 46);

describe.each(styleNames)('%s', (name) => {
  test('keeps the size, leaves its input alone, changes the picture and repeats itself', () => {
    const before = Uint8ClampedArray.from(small.data);
    const told: number[] = [];
    const arena = new Arena(0);
    const once = painted(name, small, { arena, stage: (fraction) => told.push(fraction) });
    expect(isDeepStrictEqual(small.data, before)).toBe(true);
    expect([once.width, once.height, once.channels]).toEqual([60, 46, 3]);
    expect(once.data).toHaveLength(before.length);
    expect(isDeepStrictEqual(once.data, before)).toBe(false);
    const again = painted(name, small, { ...silent, arena: new SoiledArena(0) });
    expect(isDeepStrictEqual(again.data, once.data)).toBe(true);

    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((fraction) => fraction > 0 && fraction <= 1)).toBe(true);
  });

  test.each([
    [1, 1],
    [200, 3],
  ])('paints %i × %i', (width, height) => {
    const result = painted(name, scenery(width, height));
    expect(result.data).toHaveLength(width * height * 3);
  });

  test('makes the same before whoever watches', () => {
    const arena = new Arena(0);
    const seen: Planes[] = [];
    const show = (_: number, planes: () => Planes): void => void seen.push(planes());
    const watched = painted(name, small, { ...silent, arena, show });
    expect(isDeepStrictEqual(watched.data, painted(name, small).data)).toBe(true);
    for (const { width, height, r, g, b } of seen) {
      expect([r.length, g.length, b.length]).toEqual(Array(3).fill(width * height));
    }
  });

  test('stops where the hook throws', () => {
    const stage = (): never => {
      throw new Error('stop');
    };
    expect(() => painted(name, small, { ...silent, stage })).toThrow('stop');
  });
});

const SIZE = 256;
const SKY = [0.5, 0.1, 0.9, 0.35] as const;
const source = scenery(SIZE, SIZE);

/** What tells each style from all others, measured. */
const signatures: Readonly<Record<StyleName, (picture: Pixels) => void>> = {
  watercolour: (picture) => {
    expect(lightnessOf(picture, [0, 0, 1, 0.012])).toBeGreaterThan(228);
    expect(colourAt(picture, 0.65, 0.7)[0]).toBeGreaterThan(colourAt(picture, 0.65, 0.7)[1] + 60);
  },
  oil: (picture) => {
    expect(roughnessOf(picture, SKY)).toBeGreaterThan(2.5 * roughnessOf(source, SKY));
    expect(shareOf(picture, (r, g, b) => Math.max(r, g, b) - Math.min(r, g, b) < 12)).toBeLessThan(
      0.2,
    );
  },
  pencil: (picture) => {
    expect(shareOf(picture, (r, g, b) => Math.max(r, g, b) - Math.min(r, g, b) < 20)).toBe(1);
    expect(lightnessOf(picture, [0, 0, 1, 1])).toBeGreaterThan(140);
    expect(lightnessOf(picture, [0.55, 0.55, 0.75, 0.8])).toBeLessThan(lightnessOf(picture, SKY));
  },
  ink: (picture) => {
    const ink = shareOf(picture, (_r, g) => g < 70);
    const paper = shareOf(picture, (_r, g) => g > 205);
    expect(ink).toBeGreaterThan(0.03);
    expect(ink + paper).toBeGreaterThan(0.75);
  },
  charcoal: (picture) => {
    expect(shareOf(picture, (r, g, b) => r >= g && g >= b && r - b < 60)).toBeGreaterThan(0.95);
    expect(shareOf(picture, (_r, g) => g > 120 && g < 200)).toBeGreaterThan(0.4);
    expect(shareOf(picture, (_r, g) => g < 60)).toBeGreaterThan(0.03);
  },
  crayon: (picture) => {
    expect(lightnessOf(picture, [0, 0, 0.02, 0.02])).toBeGreaterThan(220);
    expect(
      shareOf(picture, (r, g, b) => Math.max(r, g, b) - Math.min(r, g, b) > 60),
    ).toBeGreaterThan(0.3);
    expect(roughnessOf(picture, SKY)).toBeGreaterThan(4);
  },
  'pixel-art': (picture) => {
    expect(coloursIn(picture)).toBeLessThanOrEqual(COLOURS);
    const cell = cellSize(picture.width);
    for (let y = 0; y < picture.height; y++) {
      for (let x = 0; x < picture.width; x++) {
        const corner = (y - (y % cell)) * picture.width + x - (x % cell);
        const at = (y * picture.width + x) * 3;
        if (picture.data[at] !== picture.data[corner * 3]) expect.fail(`cell broken at ${x}, ${y}`);
      }
    }
  },
  'pop-art': (picture) => {
    // Inks, paper and black only, but for the rims of dots.
    const pure = shareOf(
      picture,
      (r, g, b) =>
        Math.max(r, g, b) < 40 ||
        Math.min(r, g, b) > 235 ||
        Math.max(r, g, b) - Math.min(r, g, b) > 110,
    );
    expect(pure).toBeGreaterThan(0.7);
    expect(roughnessOf(picture, [0, 0, 1, 1], 3)).toBeGreaterThan(
      6 * roughnessOf(source, [0, 0, 1, 1], 3),
    );
  },
  comic: (picture) => {
    expect(lightnessOf(picture, [0, 0, 1, 0.015])).toBeGreaterThan(225);
    const frame = Math.round(0.0235 * SIZE) / SIZE;
    expect(lightnessOf(picture, [0.1, frame, 0.9, frame + 1 / SIZE])).toBeLessThan(60);
  },
  cartoon: (picture) => {
    expect(flatShare(picture)).toBeGreaterThan(0.55);
    expect(lightnessOf(picture, [0.495, 0.55, 0.512, 0.8])).toBeLessThan(
      lightnessOf(picture, [0.55, 0.55, 0.75, 0.8]) + 40,
    );
    expect(shareOf(picture, (r, g, b) => r + g + b < 130)).toBeGreaterThan(0.004);
  },
  'stained-glass': (picture) => {
    const lead = shareOf(picture, (r, g, b) => r + g + b < 150);
    expect(lead).toBeGreaterThan(0.1);
    expect(lead).toBeLessThan(0.5);
    const [r, , b] = colourAt(picture, 0.08, 0.02);
    expect(b).toBeGreaterThan(r + 60);
  },
  mosaic: (picture) => {
    // A joint between stones every 78th of the edge: rough at that pitch, calmer at twice it.
    expect(roughnessOf(picture, SKY, 2)).toBeGreaterThan(3 * roughnessOf(source, SKY, 2));
    expect(
      shareOf(picture, (r, _g, b) => r > 130 && r < 205 && r - b > 0 && r - b < 40),
    ).toBeGreaterThan(0.05);
  },
  'paper-cut': (picture) => {
    // The box's sheet throws a shadow on the meadow to its right and none to its left.
    const shaded = lightnessOf(picture, [0.803, 0.68, 0.808, 0.8]);
    const open = lightnessOf(picture, [0.46, 0.68, 0.48, 0.8]);
    expect(shaded).toBeLessThan(0.93 * open);
  },
  neon: (picture) => {
    expect(lightnessOf(picture, [0, 0, 1, 1])).toBeLessThan(85);
    expect(shareOf(picture, (r, g, b) => Math.max(r, g, b) > 200)).toBeGreaterThan(0.01);
  },
  'low-poly': (picture) => {
    expect(flatShare(picture)).toBeGreaterThan(flatShare(source) + 0.25);
    expect(coloursIn(picture)).toBeGreaterThan(100);
  },
  'ukiyo-e': (picture) => {
    expect(lightnessOf(picture, [0, 0, 1, 0.025])).toBeGreaterThan(195);
    let red = 0;
    for (let v = 0.88; v < 0.94; v += 0.003) {
      for (let u = 0.885; u < 0.945; u += 0.003) {
        const [r, g, b] = colourAt(picture, u, v);
        if (r > g + 60 && r > b + 60) red++;
      }
    }
    expect(red).toBeGreaterThan(60);
  },
  vintage: (picture) => {
    expect(shareOf(picture, (r, g, b) => r > g && g > b)).toBeGreaterThan(0.97);
    expect(lightnessOf(picture, [0.3, 0, 0.7, 0.035])).toBeGreaterThan(200);
  },
  'black-and-white': (picture) => {
    expect(shareOf(picture, (r, g, b) => r === g && g === b)).toBe(1);
    expect(shareOf(picture, (r) => r < 40)).toBeGreaterThan(0.01);
    expect(shareOf(picture, (r) => r > 200)).toBeGreaterThan(0.01);
  },
  flat: (picture) => {
    expect(flatShare(picture)).toBeGreaterThan(0.9);
    expect(colourAt(picture, 0.3, 0.28)[2]).toBeGreaterThan(220);
  },
  clay: (picture) => {
    // A crease runs between the box and what is behind it.
    const crease = lightnessOf(picture, [0.497, 0.56, 0.503, 0.6]);
    expect(crease).toBeLessThan(lightnessOf(picture, [0.44, 0.56, 0.47, 0.6]));
    // Lumps are round: bright towards the light, dark away from it.
    const towards = lightnessOf(picture, [0.505, 0.56, 0.52, 0.8]);
    const away = lightnessOf(picture, [0.78, 0.56, 0.795, 0.8]);
    expect(towards).toBeGreaterThan(away + 3);
  },
  blueprint: (picture) => {
    expect(shareOf(picture, (r, g, b) => b > g && g > r)).toBeGreaterThan(0.95);
    expect(shareOf(picture, (r) => r > 170)).toBeGreaterThan(0.005);
    expect(shareOf(picture, (r) => r < 60)).toBeGreaterThan(0.7);
  },
  embroidery: (picture) => {
    // At that size one stitch is four pixels wide: a stitch further on it looks alike, half of one not.
    const large = painted('embroidery', scenery(384, 384));
    expect(roughnessOf(large, SKY, 4)).toBeLessThan(0.7 * roughnessOf(large, SKY, 2));
    expect(roughnessOf(picture, SKY)).toBeGreaterThan(3 * roughnessOf(source, SKY));
  },
  impressionism: (picture) => {
    // Dabs of broken colour: hues stray where the source has one.
    expect(hueSpread(picture, SKY)).toBeGreaterThan(2 * hueSpread(source, SKY));
    expect(roughnessOf(picture, SKY)).toBeGreaterThan(3 * roughnessOf(source, SKY));
  },
  'van-gogh': (picture) => {
    expect(roughnessOf(picture, SKY, 3)).toBeGreaterThan(4 * roughnessOf(source, SKY, 3));
    expect(hueSpread(picture, SKY)).toBeGreaterThan(2 * hueSpread(source, SKY));
  },
  pointillism: (picture) => {
    // Neighbours a dot apart differ, in colour more than anything else here.
    expect(roughnessOf(picture, SKY, 4)).toBeGreaterThan(8);
    expect(hueSpread(picture, SKY)).toBeGreaterThan(3 * hueSpread(source, SKY));
  },
  cubism: (picture) => {
    // The sky is no longer one thing: facets step in lightness across it.
    const strips = [0.5, 0.6, 0.7, 0.8].map((u) => lightnessOf(picture, [u, 0.1, u + 0.08, 0.3]));
    expect(Math.max(...strips) - Math.min(...strips)).toBeGreaterThan(5);
    expect(shareOf(picture, (r, g, b) => r + g + b < 140)).toBeGreaterThan(0.01);
  },
  pastel: (picture) => {
    // Bare grey paper shows along the rim, and pigment lies in its grain everywhere else.
    const paper = shareOf(picture, (r, _g, b) => r > b && r - b < 40 && r > 165 && r < 210);
    expect(paper).toBeGreaterThan(0.02);
    expect(roughnessOf(picture, SKY)).toBeGreaterThan(1.3 * roughnessOf(source, SKY));
    expect(lightnessOf(picture, [0.55, 0.55, 0.75, 0.8])).toBeGreaterThan(40);
  },
  chalk: (picture) => {
    expect(shareOf(picture, (r, g, b) => r + g + b < 180)).toBeGreaterThan(0.2);
    expect(shareOf(picture, (r, g, b) => Math.max(r, g, b) > 120)).toBeGreaterThan(0.01);
  },
  woodcut: (picture) => {
    const ink = shareOf(picture, (_r, g) => g < 80);
    const paper = shareOf(picture, (_r, g) => g > 195);
    expect(ink).toBeGreaterThan(0.15);
    expect(ink + paper).toBeGreaterThan(0.65);
  },
  engraving: (picture) => {
    expect(shareOf(picture, (r, g, b) => r >= g && g >= b && r - b < 50)).toBeGreaterThan(0.97);
    expect(roughnessOf(picture, [0, 0, 1, 1])).toBeGreaterThan(
      2.5 * roughnessOf(source, [0, 0, 1, 1]),
    );
  },
  anime: (picture) => {
    expect(lightnessOf(picture, [0, 0, 1, 1])).toBeGreaterThan(lightnessOf(source, [0, 0, 1, 1]));
    expect(roughnessOf(picture, SKY)).toBeLessThan(1.2 * roughnessOf(source, SKY));
  },
  'art-deco': (picture) => {
    const [r, g, b] = colourAt(picture, 0.003, 0.5);
    expect(r + g + b).toBeLessThan(120);
    expect(
      shareOf(picture, (red, green, blue) => red > 150 && red - blue > 70 && green > 110),
    ).toBeGreaterThan(0.005);
  },
  'film-noir': (picture) => {
    expect(shareOf(picture, (r, g, b) => r === g && g === b)).toBe(1);
    expect(shareOf(picture, (r) => r < 60)).toBeGreaterThan(0.4);
    expect(shareOf(picture, (r) => r > 170)).toBeGreaterThan(0.01);
  },
  vaporwave: (picture) => {
    // Pink, violet and mint: green never leads alone.
    expect(shareOf(picture, (r, g, b) => g > r + 25 && g > b + 25)).toBeLessThan(0.02);
    expect(shareOf(picture, (r, g, b) => r > g + 30 || b > g + 30)).toBeGreaterThan(0.5);
  },
  bricks: (picture) => {
    // A stud every 80th of the edge: alike at that pitch, unlike at half of it.
    const pitch = Math.round(SIZE / 80);
    expect(roughnessOf(picture, SKY, pitch)).toBeLessThan(0.9 * roughnessOf(picture, SKY, 2));
  },
  knitted: (picture) => {
    // Eight pixels a stitch: a stitch further on it looks alike, half of one not.
    const large = painted('knitted', scenery(736, 736));
    expect(roughnessOf(large, SKY, 8)).toBeLessThan(0.7 * roughnessOf(large, SKY, 4));
    expect(roughnessOf(picture, SKY, 2)).toBeGreaterThan(3 * roughnessOf(source, SKY, 2));
  },
};

test.each(styleNames)('%s is clearly itself', (name) => {
  const picture = painted(name, source);
  expect(picture.width).toBe(source.width);
  signatures[name](picture);
});
