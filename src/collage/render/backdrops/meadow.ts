import { backdropSettings } from '../backdrop-options.ts';
import type { Random } from '../../../numerics/random.ts';
import { fir, flower, tree, tuft } from '../foliage.ts';
import { paintGround } from '../ground.ts';
import { paintRidge } from '../ridge.ts';
import { mixed, rgb, scaled } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

const covers = {
  grass: { near: rgb('#4d9a37'), far: rgb('#8fc565'), patch: rgb('#79ae3c') },
  wheat: { near: rgb('#d3a441'), far: rgb('#ecd083'), patch: rgb('#b98a35') },
  lavender: { near: rgb('#7a5bb5'), far: rgb('#a993d6'), patch: rgb('#5c8a4c') },
} as const;

/** Rolling grassland with hills behind it. */
export function paintMeadow(view: View): void {
  const { backdrop, seed } = view.plan;
  const { cover, flowers, trees } = backdropSettings('meadow', backdrop.options, seed);
  const random = view.random('meadow');
  const { horizon } = backdrop;
  const colours = covers[cover];
  paintSky(view, { bottom: horizon + 0.05, horizon, clouds: random.between(0.3, 0.55) });
  view.arena.scoped(() => {
    paintRidge(
      view,
      hills(view, { base: horizon + 0.03, height: 0.16, frequency: 3, jagged: 0.6, row: 1 }),
      {
        bottom: horizon + 0.05,
        colour: rgb('#6f8fa8'),
        snow: undefined,
        snowDepth: 0,
        folds: 0.5,
        haze: 0.45,
        mist: 0.4,
      },
    );
    paintRidge(
      view,
      hills(view, { base: horizon + 0.03, height: 0.08, frequency: 2.2, jagged: 0.15, row: 2 }),
      {
        bottom: horizon + 0.06,
        colour: mixed(colours.far, rgb('#4d8a5a'), 0.6),
        snow: undefined,
        snowDepth: 0,
        folds: 0.35,
        haze: 0.25,
        mist: 0.25,
      },
    );
    if (trees) paintTreeLine(view, horizon + 0.02);
    paintGround(
      view,
      hills(view, { base: horizon + 0.02, height: 0.035, frequency: 1.6, jagged: 0, row: 3 }),
      {
        horizon: horizon - 0.02,
        ...colours,
        patches: 0.5,
        bumps: 0.5,
        stretch: 2.2,
        ripples: 0.12,
        blades: 0.9,
        grains: 0.12,
        haze: 0.3,
      },
    );
  });
  growPlants(view, horizon + 0.03, cover, flowers);
}

function paintTreeLine(view: View, base: number): void {
  const random = view.random('tree line');
  const { width } = view.plan.frame;
  let markup = '';
  for (let x = random.between(-20, 30); x < width * 1000 + 20; x += random.between(14, 90)) {
    const tall = random.between(34, 66);
    const leaf = mixed(rgb('#4f8f45'), rgb('#7aa84a'), random.next());
    markup += random.chance(0.2)
      ? fir(random, x, base * 1000 + 4, tall * 1.2, rgb('#3a7350'))
      : tree(random, x, base * 1000 + 4, tall, leaf, rgb('#6b5138'));
  }
  paintSetPiece(view, { left: 0, right: width, top: base - 0.11, bottom: base + 0.012 }, markup, {
    relief: 0.55,
    size: 0.035,
    shadow: 'none',
    haze: 0.2,
  });
}

const petals = ['#f4f0e6', '#f6cf4a', '#e8604f', '#c977c9', '#6f8fe0', '#f29ab8'].map(rgb);

/** Tufts and flowers that grow with nearness; fewest in the middle, where subjects stand. */
function growPlants(view: View, top: number, cover: keyof typeof covers, flowers: number): void {
  const random = view.random('plants');
  const { frame } = view.plan;
  const depth = frame.height - top;
  if (depth < 0.03) return;
  const stems =
    cover === 'grass' ? mixed(covers.grass.near, covers.grass.patch, 0.4) : covers[cover].near;
  const kinds = [random.pick(petals), random.pick(petals), random.pick(petals)];
  const rows = 8;
  let markup = '';
  for (let row = 0; row < rows; row++) {
    const t = ((row + 0.6) / rows) ** 1.6;
    const size = 16 + 74 * t;
    const y = (top + depth * t) * 1000;
    const pitch = size * 1.5;
    for (
      let x = random.between(0, pitch);
      x < frame.width * 1000;
      x += pitch * random.between(0.5, 1.6)
    ) {
      const at = y + random.between(-0.3, 0.3) * size;
      markup += tuft(
        random,
        x,
        at,
        size * (cover === 'wheat' ? 0.8 : 0.46),
        scaled(stems, random.between(0.75, 1.05)),
      );
      if (cover === 'grass' && random.chance(flowers)) {
        const petal = random.pick(kinds);
        for (let i = random.integer(1, 3); i > 0; i--) {
          markup += flower(
            random,
            x + random.between(-0.7, 0.7) * size,
            at + size * 0.06,
            size * random.between(0.4, 0.62),
            petal,
          );
        }
      } else if (cover === 'lavender') {
        markup += spike(x, at, size * 0.7);
      } else if (cover === 'wheat') {
        markup += ear(random, x, at, size * 0.95);
      }
    }
  }
  paintSetPiece(
    view,
    { left: 0, right: frame.width, top: top - 0.03, bottom: frame.height },
    markup,
    {
      relief: 0.4,
      size: 0.03,
      shadow: 'none',
    },
  );
}

function spike(x: number, y: number, tall: number): string {
  let buds = '';
  for (let i = 0; i < 6; i++) {
    buds += `<ellipse cx="${x + (i % 2 === 0 ? -1 : 1) * tall * 0.03}" cy="${y - tall * (0.45 + 0.1 * i)}" rx="${tall * 0.07}" ry="${tall * 0.06}"/>`;
  }
  return `<path d="M${x} ${y}V${y - tall * 0.6}" stroke="#5f8a4c" stroke-width="${tall * 0.04}"/><g fill="#8d6bc8">${buds}</g>`;
}

function ear(random: Random, x: number, y: number, tall: number): string {
  const bend = random.between(-0.15, 0.15) * tall;
  let grains = '';
  for (let i = 0; i < 5; i++) {
    const t = 0.72 + 0.07 * i;
    const side = i % 2 === 0 ? -1 : 1;
    grains += `<ellipse cx="${x + bend * t + side * tall * 0.03}" cy="${y - tall * t}" rx="${tall * 0.035}" ry="${tall * 0.06}" transform="rotate(${side * 24} ${x + bend * t} ${y - tall * t})"/>`;
  }
  return `<path d="M${x} ${y}Q${x} ${y - tall * 0.5} ${x + bend} ${y - tall}" stroke="#c99a3c" stroke-width="${tall * 0.03}" fill="none"/><g fill="#e6bd5c">${grains}</g>`;
}
