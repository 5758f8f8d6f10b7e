import type { Random } from '../../numerics/random.ts';
import { flower, tree, fir, bush, tuft } from './foliage.ts';
import { paintGround } from './ground.ts';
import type { Rgb } from './rgb.ts';
import { hex, mixed, rgb, scaled } from './rgb.ts';
import type { Season } from './season-names.ts';
import { grassColours, leafColour, underSnow } from './seasons.ts';
import { paintSetPiece } from './set-piece.ts';
import type { Skyline } from './skyline.ts';
import type { View } from './view.ts';

/** Grass of the season below a skyline; under snow when it is winter. */
export function paintLawn(view: View, line: Skyline, season: Season, colours?: GrassColours): void {
  view.pause?.();
  const snow = underSnow(view, season);
  const grass = snow ? grassColours('winter') : (colours ?? grassColours(season));
  paintGround(view, line, {
    horizon: view.plan.backdrop.horizon - 0.02,
    ...grass,
    patches: 0.5,
    bumps: snow ? 0.6 : 0.24,
    stretch: 2.2,
    ripples: 0.12,
    blades: snow ? 0 : 0.85,
    grains: 0.12,
    haze: 0.3,
  });
}

interface GrassColours {
  readonly near: Rgb;
  readonly far: Rgb;
  readonly patch: Rgb;
}

/** One tree of the season, bare in winter, that stands for itself. */
export function seasonTree(
  random: Random,
  x: number,
  y: number,
  tall: number,
  season: Season,
  snow: boolean,
): string {
  if (snow && random.chance(0.6)) {
    return fir(random, x, y, tall * 1.1, rgb('#3a7350'), rgb('#f2f7fc'));
  }
  const leaf = snow
    ? rgb('#e6eef6')
    : mixed(leafColour(season), rgb('#a0b84a'), random.between(0, 0.3));
  if (season === 'spring' && random.chance(0.3)) {
    return tree(random, x, y, tall, rgb('#f2b8cc'), rgb('#6b5138'));
  }
  return tree(random, x, y, tall, leaf, rgb('#6b5138'));
}

/** Where trees may stand: rows from far to near, leaving the middle of the picture open. */
export function paintGroves(
  view: View,
  top: number,
  season: Season,
  rows: number,
  open: number,
): void {
  const { frame } = view.plan;
  const random = view.random('groves');
  const snow = underSnow(view, season);
  const depth = frame.height - top;
  for (let row = 0; row < rows; row++) {
    const t = row / Math.max(1, rows - 1);
    const y = top + depth * (0.02 + 0.3 * t * t);
    const tall = 1000 * (0.11 + 0.34 * t * t);
    const gap = open * (0.4 + 0.6 * t);
    let markup = '';
    for (
      let x = random.between(-0.05, 0.1);
      x < frame.width + 0.05;
      x += (tall / 1000) * random.between(0.5, 1.5)
    ) {
      if (Math.abs(x - frame.width / 2) < gap * frame.width) continue;
      const foot = (y + random.between(-0.01, 0.02)) * 1000;
      markup += random.chance(0.2)
        ? bush(
            random,
            x * 1000,
            foot,
            tall * 0.5,
            scaled(snow ? rgb('#e6eef6') : leafColour(season), 0.9),
          )
        : seasonTree(random, x * 1000, foot, tall * random.between(0.75, 1.1), season, snow);
    }
    paintSetPiece(
      view,
      { left: 0, right: frame.width, top: Math.max(0, y - (tall / 1000) * 1.3), bottom: y + 0.03 },
      markup,
      {
        relief: 0.7,
        size: tall / 2400,
        shadow: row === rows - 1 ? 'ground' : 'none',
        haze: 0.2 * (1 - t),
        soft: row < rows - 1,
      },
    );
  }
}

const petals = ['#f4f0e6', '#f6cf4a', '#e8604f', '#c977c9', '#6f8fe0', '#f29ab8'].map(rgb);

/** Tufts and flowers that grow with nearness, `flowers` 0 … 1; none under snow. */
export function growFlowers(view: View, top: number, season: Season, flowers: number): void {
  if (underSnow(view, season)) return;
  const random = view.random('plants');
  const { frame } = view.plan;
  const depth = frame.height - top;
  if (depth < 0.03) return;
  const { near, patch } = grassColours(season);
  const stems = mixed(near, patch, 0.4);
  const kinds = [random.pick(petals), random.pick(petals), random.pick(petals)];
  const rows = 7;
  let markup = '';
  for (let row = 0; row < rows; row++) {
    const t = ((row + 0.6) / rows) ** 1.6;
    const size = 16 + 66 * t;
    const y = (top + depth * t) * 1000;
    const pitch = size * 1.9;
    for (
      let x = random.between(0, pitch);
      x < frame.width * 1000;
      x += pitch * random.between(0.5, 1.6)
    ) {
      const at = y + random.between(-0.3, 0.3) * size;
      markup += tuft(random, x, at, size * 0.4, scaled(stems, random.between(0.75, 1.05)));
      if (!random.chance(flowers)) continue;
      const petal = random.pick(kinds);
      for (let i = random.integer(1, 3); i > 0; i--) {
        const aside = x + random.between(-0.7, 0.7) * size;
        markup += flower(random, aside, at + size * 0.06, size * random.between(0.34, 0.54), petal);
      }
    }
  }
  paintSetPiece(
    view,
    { left: 0, right: frame.width, top: top - 0.03, bottom: frame.height },
    markup,
    { relief: 0.4, size: 0.03, shadow: 'none' },
  );
}

/** A boulder; thousandths of frame units, `tilt` −0.3 … 0.3. */
export function boulder(
  x: number,
  y: number,
  r: number,
  tilt: number,
  stone = rgb('#8f8a80'),
): string {
  return (
    `<path fill="${hex(stone)}" d="M${x - r} ${y}C${x - r * 1.1} ${y - r * 0.7} ${x - r * (0.5 + tilt)} ${y - r} ${x} ${y - r * 0.9}` +
    `C${x + r * (0.6 + tilt)} ${y - r * 0.85} ${x + r * 1.1} ${y - r * 0.4} ${x + r} ${y}Z"/>` +
    `<path fill="${hex(scaled(stone, 0.84))}" d="M${x - r * 0.3} ${y}C${x} ${y - r * 0.4} ${x + r * 0.3} ${y - r * 0.6} ${x + r * 0.8} ${y - r * 0.55}C${x + r * 1.1} ${y - r * 0.3} ${x + r} ${y - r * 0.1} ${x + r} ${y}Z"/>`
  );
}
