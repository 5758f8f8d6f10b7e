import type { Random } from '../../../numerics/random.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { leaves } from '../foliage.ts';
import { paintGround } from '../ground.ts';
import { paintMist } from '../mist.ts';
import { paintRays } from '../rays.ts';
import type { Rgb } from '../rgb.ts';
import { hex, mixed, rgb, scaled, times } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

const greens = [rgb('#2f8f4a'), rgb('#4fa63c'), rgb('#1f7a5c'), rgb('#79b541')] as const;

/** Thick green: tall trunks in mist, fans and broad leaves around a clearing, hanging vines. */
export function paintJungle(view: View): void {
  const { backdrop, frame, seed, light } = view.plan;
  const { flowers } = backdropSettings('jungle', backdrop.options, seed);
  const { palette } = view;
  const { horizon } = backdrop;
  const air = mixed(palette.haze, times(rgb('#7fbf8a'), palette.light), 0.55);
  const misty: View = { ...view, palette: { ...palette, haze: air } };
  paintSky(view, { bottom: horizon + 0.05, horizon: horizon + 0.2, clouds: 0.5 });
  // Green depth hides most of the sky.
  paintMist(misty, {
    top: -0.9,
    middle: horizon * 0.35,
    bottom: horizon + 0.6,
    lit: mixed(air, palette.sun, 0.25),
    shade: times(rgb('#4f9a6a'), palette.light),
    density: 0.86,
    billows: 0,
    row: 7,
  });
  for (let row = 0; row < 3; row++) {
    paintWoods(misty, row, horizon + 0.02 + 0.015 * row);
    paintMist(view, {
      top: horizon - 0.4 + 0.1 * row,
      middle: horizon,
      bottom: horizon + 0.08,
      lit: mixed(air, palette.cloudLit, 0.4),
      shade: air,
      density: 0.5 - 0.13 * row,
      billows: 0.45,
      row,
    });
  }
  view.arena.scoped(() => {
    paintGround(
      view,
      hills(view, { base: horizon + 0.04, height: 0.03, frequency: 1.8, jagged: 0, row: 6 }),
      {
        horizon: horizon - 0.03,
        near: rgb('#4a6b32'),
        far: rgb('#5f9348'),
        patch: rgb('#6b5638'),
        patches: 0.6,
        bumps: 0.55,
        stretch: 2,
        ripples: 0.35,
        blades: 0.75,
        grains: 0.3,
        haze: 0.25,
      },
    );
  });
  paintFans(view, 'rear', horizon + 0.09, 0.2, 0.12, false);
  paintRays(view, {
    x: light.source.x,
    y: Math.min(light.source.y, -0.1),
    colour: palette.sun,
    strength: 0.3 * palette.contrast * (light.time === 'night' ? 0.25 : 1),
    reach: frame.height * 1.1,
  });
  paintVines(view);
  paintFans(view, 'sides', frame.height * 1.02, 0.34, 0, flowers);
}

function paintWoods(view: View, row: number, base: number): void {
  const { frame } = view.plan;
  const random = view.random(`woods ${row}`);
  const width = frame.width * 1000;
  const size = 40 + 32 * row;
  let markup = '';
  for (let x = random.between(-40, 60); x < width + 40; x += random.between(1.6, 3.6) * size) {
    const bend = random.between(-0.6, 0.6) * size;
    const half = size * random.between(0.12, 0.2);
    const top = random.between(0.05, 0.4) * base * 1000;
    markup += `<path fill="#5f5238" d="M${x - half * 1.6} ${base * 1000 + 20}Q${x - half} ${base * 700} ${x + bend - half * 0.7} ${top}h${half * 1.4}Q${x + half} ${base * 700} ${x + half * 1.6} ${base * 1000 + 20}Z"/>`;
    markup += random.chance(0.5)
      ? palmCrown(random, x + bend, top, size * 1.9, random.pick(greens))
      : leaves(random, x + bend, top, size * 1.2, random.pick(greens));
  }
  for (let x = -30; x < width + 40; x += size * random.between(0.7, 1.2)) {
    markup += leaves(
      random,
      x,
      base * 1000 - size * random.between(-0.2, 1.1),
      size * random.between(0.6, 1),
      random.pick(greens),
    );
  }
  paintSetPiece(view, { left: 0, right: frame.width, top: 0, bottom: base + 0.03 }, markup, {
    relief: 0.5 + 0.15 * row,
    size: size / 900,
    shadow: 'none',
    haze: 0.62 - 0.23 * row,
    soft: true,
  });
}

function palmCrown(random: Random, x: number, y: number, reach: number, colour: Rgb): string {
  let markup = '';
  for (let i = 0; i < 9; i++) {
    const angle = -Math.PI * (0.02 + 0.96 * (i / 8)) + random.between(-0.1, 0.1);
    markup += frond(
      x,
      y,
      x + Math.cos(angle) * reach,
      y + Math.sin(angle) * reach * 0.55 + reach * 0.34,
      reach * 0.1,
      scaled(colour, random.between(0.8, 1.15)),
    );
  }
  return markup;
}

/** A leaf from (x, y) that arches over to (tx, ty). */
function frond(x: number, y: number, tx: number, ty: number, thick: number, colour: Rgb): string {
  const mx = (x + tx) / 2;
  const my = Math.min(y, ty) - Math.abs(tx - x) * 0.28;
  return (
    `<path fill="${hex(colour)}" d="M${x.toFixed(1)} ${y.toFixed(1)}Q${mx.toFixed(1)} ${(my - thick).toFixed(1)} ${tx.toFixed(1)} ${ty.toFixed(1)}` +
    `Q${mx.toFixed(1)} ${(my + thick * 1.6).toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}Z"/>` +
    `<path fill="none" stroke="${hex(scaled(colour, 1.25))}" stroke-width="${(thick * 0.14).toFixed(1)}" d="M${x.toFixed(1)} ${y.toFixed(1)}Q${mx.toFixed(1)} ${(my + thick * 0.3).toFixed(1)} ${tx.toFixed(1)} ${ty.toFixed(1)}"/>`
  );
}

/** Broad leaves that grow in fans; at the sides they frame the picture. */
function paintFans(
  view: View,
  where: 'rear' | 'sides',
  base: number,
  size: number,
  haze: number,
  flowers: boolean,
): void {
  const { frame } = view.plan;
  const random = view.random(`fans ${where}`);
  const width = frame.width * 1000;
  const reach = size * 1000;
  const places: number[] = [];
  if (where === 'sides') places.push(-0.02, 0.1, 0.92, 1.03);
  else for (let x = -0.02; x < 1.04; x += 0.11 + random.between(0, 0.06)) places.push(x);
  const area = { left: 0, right: frame.width, top: base - size * 1.3, bottom: base + 0.02 };
  const look = { relief: 0.9, size: size * 0.32, shadow: 'none', haze } as const;
  let row = '';
  for (const place of places) {
    const x = place * width;
    const y = base * 1000 + random.between(-0.1, 0.1) * reach;
    const colour = random.pick(greens);
    let plant = '';
    for (let i = 0; i < 7; i++) {
      const angle = -Math.PI * (0.12 + 0.76 * ((i + random.between(0, 0.6)) / 7));
      const long = reach * random.between(0.6, 1);
      const [tx, ty] = [x + Math.cos(angle) * long, y + Math.sin(angle) * long];
      plant += frond(x, y, tx, ty, long * 0.13, scaled(colour, random.between(0.72, 1.1)));
    }
    if (flowers) {
      const aside = random.between(-0.4, 0.4) * reach;
      plant += blossom(random, x + aside, y - random.between(0.2, 0.7) * reach, reach * 0.09);
    }
    // At the sides they stand far apart: one by one they cover little.
    if (where === 'sides') paintSetPiece(view, area, plant, look);
    else row += plant;
  }
  paintSetPiece(view, area, row, look);
}

function blossom(random: Random, x: number, y: number, r: number): string {
  const fill = random.pick(['#e8457a', '#f2793a', '#f6c445', '#d862c8']);
  let petals = '';
  for (let i = 0; i < 6; i++) {
    petals += `<ellipse cx="${x}" cy="${y - r * 0.75}" rx="${r * 0.42}" ry="${r * 0.8}" transform="rotate(${i * 60} ${x} ${y})"/>`;
  }
  return `<g fill="${fill}">${petals}</g><circle cx="${x}" cy="${y}" r="${r * 0.35}" fill="#ffe38a"/>`;
}

function paintVines(view: View): void {
  const { frame } = view.plan;
  const random = view.random('vines');
  const width = frame.width * 1000;
  for (let i = 0; i < Math.round(5 * frame.width); i++) {
    const x = random.next() * width;
    const long = random.between(0.14, 0.4) * 1000 * (Math.abs(x / width - 0.5) + 0.5);
    const sway = random.between(-40, 40);
    let markup = `<path fill="none" stroke="#3c6b34" stroke-width="5" d="M${x} -10Q${x + sway} ${long * 0.5} ${x + sway * 0.4} ${long}"/>`;
    for (let k = 1; k < 7; k++) {
      const t = k / 7;
      const lx = x + sway * 2 * t * (1 - t) + sway * 0.4 * t * t;
      const side = k % 2 ? 1 : -1;
      markup += frond(lx, long * t, lx + side * 26, long * t + 16, 7, random.pick(greens));
    }
    paintSetPiece(view, { left: 0, right: frame.width, top: 0, bottom: 0.45 }, markup, {
      relief: 0.8,
      size: 0.03,
      shadow: 'none',
    });
  }
}
