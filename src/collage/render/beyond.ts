import type { Random } from '../../numerics/random.ts';
import type { Beyond } from './beyond-names.ts';
import { tower } from './buildings.ts';
import type { HouseLook } from './cottages.ts';
import { barn, castle, church, cottage } from './cottages.ts';
import { fairground } from './fairground.ts';
import { acacia, fir, tree } from './foliage.ts';
import { paintMist } from './mist.ts';
import { paintRidge } from './ridge.ts';
import type { Rgb } from './rgb.ts';
import { mixed, rgb, times } from './rgb.ts';
import type { Season } from './season-names.ts';
import { leafColour, underSnow } from './seasons.ts';
import { paintSetPiece } from './set-piece.ts';
import { hills } from './skyline.ts';
import type { View } from './view.ts';

/** Paints what lies beyond the ground that begins at `base` (frame units). */
export function paintBeyond(view: View, beyond: Beyond, base: number, season: Season): void {
  if (beyond === 'none') return;
  const green = underSnow(view, season)
    ? rgb('#dbe6f0')
    : mixed(leafColour(season), rgb('#5f9068'), 0.5);
  if (beyond === 'mountains') paintPeaks(view, base);
  else if (beyond !== 'city' && beyond !== 'savanna') {
    ridge(view, base + 0.01, 0.15, 0.6, rgb('#7089a4'), 0.45, 1);
  }
  if (beyond === 'savanna') ridge(view, base + 0.01, 0.06, 0.1, rgb('#a08a68'), 0.45, 1);
  if (beyond === 'castle') {
    ridge(view, base + 0.02, 0.12, 0.1, green, 0.24, 2);
  } else if (beyond !== 'city' && beyond !== 'savanna') {
    ridge(view, base + 0.015, 0.075, 0.15, green, 0.28, 2);
  }
  const random = view.random('beyond');
  const markup = standing[beyond]?.(view, random, base * 1000 + 8, season);
  if (markup === undefined) return;
  const tall = Math.min(base, beyond === 'city' ? 0.46 : 0.32);
  // Lit panes must not be darkened with the walls: houses mix the night into their paint instead.
  const built = beyond === 'city' || beyond === 'fair';
  const night = view.plan.light.time === 'night';
  paintSetPiece(
    view,
    { left: 0, right: view.plan.frame.width, top: base - tall, bottom: base + 0.02 },
    markup,
    {
      relief: 0.55,
      size: 0.04,
      shadow: 'none',
      haze: built ? 0.3 : 0.14,
      soft: true,
      ...(night ? { tint: [1, 1, 1] as const } : {}),
    },
  );
}

function ridge(
  view: View,
  base: number,
  height: number,
  jagged: number,
  colour: Rgb,
  haze: number,
  row: number,
): void {
  view.arena.scoped(() => {
    const line = hills(view, { base, height, frequency: 3.2 - 0.5 * row, jagged, row });
    paintRidge(view, line, {
      bottom: base + 0.04,
      colour,
      snow: undefined,
      snowDepth: 0,
      folds: 0.45,
      haze,
      mist: 0.3,
    });
  });
}

/** One great range with snow on it, its foot in mist. */
function paintPeaks(view: View, base: number): void {
  const tall = Math.min(0.4, base * 0.6);
  const { palette } = view;
  view.arena.scoped(() => {
    const line = hills(view, { base, height: tall, frequency: 1.5, jagged: 0.92, row: 5 });
    paintRidge(view, line, {
      bottom: base + 0.03,
      colour: rgb('#6f7f9c'),
      snow: rgb('#f4f8ff'),
      snowDepth: tall * 0.3,
      folds: 1,
      haze: 0.34,
      mist: 0.3,
    });
  });
  paintMist(view, {
    top: base - tall * 0.3,
    middle: base,
    bottom: base + 0.04,
    lit: mixed(palette.haze, palette.cloudLit, 0.5),
    shade: palette.haze,
    density: 0.5,
    billows: 0.5,
    row: 3,
  });
}

/** How houses look in this picture's light. */
export function houseLook(view: View, season: Season): HouseLook {
  const { time } = view.plan.light;
  const night = time === 'night';
  return {
    light: night ? mixed(view.palette.light, [1, 0.9, 0.75], 0.12) : [1, 1, 1],
    lit: night ? 0.75 : time === 'sunset' || time === 'dawn' ? 0.35 : 0.03,
    snow: underSnow(view, season),
  };
}

type Row = (view: View, random: Random, y: number, season: Season) => string;

/** Trees along a line, `each` apart on average and `tall` high. */
function trees(
  view: View,
  random: Random,
  y: number,
  season: Season,
  each: number,
  tall: number,
): string {
  const { width } = view.plan.frame;
  const night = view.plan.light.time === 'night';
  const light: Rgb = night ? view.palette.light : [1, 1, 1];
  const snow = underSnow(view, season) ? times(rgb('#f2f7fc'), light) : undefined;
  let markup = '';
  for (
    let x = random.between(-20, 30);
    x < width * 1000 + 20;
    x += random.between(0.3, 1.7) * each
  ) {
    const high = tall * random.between(0.6, 1.15);
    const leaf = times(mixed(leafColour(season), rgb('#7aa84a'), random.between(0, 0.4)), light);
    markup += random.chance(snow ? 0.8 : 0.25)
      ? fir(random, x, y, high * 1.25, times(rgb('#3a7350'), light), snow)
      : tree(random, x, y, high, leaf, times(rgb('#6b5138'), light));
  }
  return markup;
}

function houses(view: View, random: Random, y: number, season: Season, each: number): string {
  const look = houseLook(view, season);
  const width = view.plan.frame.width * 1000;
  const steeple = random.between(0.25, 0.75) * width;
  let markup = '';
  for (let x = random.between(10, 60); x < width; x += each * random.between(0.6, 1.5)) {
    const wide = random.between(56, 84);
    markup +=
      Math.abs(x - steeple) < each / 2 && !markup.includes('circle')
        ? church(random, x, y, 92, look)
        : cottage(random, x, y, wide, look);
  }
  return markup;
}

const walls = ['#a8b4c2', '#c9b8a4', '#8fa0b4', '#b9aaa0', '#d3cbbd', '#7f93ab'].map(rgb);

const standing: Readonly<Partial<Record<Beyond, Row>>> = {
  hills: (view, random, y, season) => trees(view, random, y, season, 60, 50),
  mountains: (view, random, y, season) => trees(view, random, y, season, 30, 52),
  forest: (view, random, y, season) =>
    trees(view, random, y - 10, season, 20, 120) + trees(view, random, y, season, 26, 84),
  city(view, random, y, season) {
    const { palette, plan } = view;
    const { light, lit } = houseLook(view, season);
    const width = plan.frame.width * 1000;
    let markup = '';
    for (const row of [0, 1]) {
      for (let x = -30; x < width + 20;) {
        const wide = random.between(44, 84);
        const wall = times(mixed(random.pick(walls), palette.skyMiddle, 0.3 - 0.2 * row), light);
        const pane = times(mixed(rgb('#3f5468'), palette.skyMiddle, 0.3), light);
        const tall = random.between(80, 340) * (row === 0 ? 1 : 0.5);
        markup += tower(random, {
          x,
          y,
          wide,
          tall,
          wall,
          pane,
          lamp: rgb('#ffe9a0'),
          lit: lit * 0.6,
        });
        x += wide + random.between(-8, 16);
      }
    }
    return markup + trees(view, random, y, season, 46, 44);
  },
  village: (view, random, y, season) =>
    trees(view, random, y - 6, season, 70, 60) + houses(view, random, y, season, 88),
  castle(view, random, y, season) {
    const at = random.pick([0.24, 0.36, 0.66, 0.78]) * view.plan.frame.width * 1000;
    return (
      castle(random, at, y - 46, random.between(200, 260), houseLook(view, season)) +
      trees(view, random, y - 26, season, 40, 44) +
      trees(view, random, y, season, 44, 40)
    );
  },
  farm(view, random, y, season) {
    const look = houseLook(view, season);
    const at = random.pick([0.16, 0.3, 0.72, 0.84]) * view.plan.frame.width * 1000;
    return (
      trees(view, random, y - 4, season, 80, 56) +
      barn(at, y, 120, look) +
      cottage(random, at + 190 * (at > 500 ? -1 : 1), y, 80, look)
    );
  },
  savanna(view, random, y) {
    const night = view.plan.light.time === 'night';
    const light: Rgb = night ? view.palette.light : [1, 1, 1];
    let markup = '';
    const width = view.plan.frame.width * 1000;
    for (let x = random.between(0, 90); x < width; x += random.between(60, 260)) {
      markup += acacia(random, x, y, random.between(46, 110), times(rgb('#7f8f3f'), light));
    }
    return markup;
  },
  fair: (view, random, y, season) =>
    fairground(random, y, view.plan.frame.width * 1000, houseLook(view, season).light) +
    trees(view, random, y, season, 90, 40),
};
