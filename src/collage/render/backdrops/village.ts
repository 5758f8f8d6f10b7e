import { backdropSettings } from '../backdrop-options.ts';
import { houseLook, paintBeyond } from '../beyond.ts';
import { church, cottage } from '../cottages.ts';
import { bush } from '../foliage.ts';
import { growFlowers, paintLawn, seasonTree } from '../lawn.ts';
import { paintPath } from '../path.ts';
import type { Rgb } from '../rgb.ts';
import { rgb, times } from '../rgb.ts';
import { leafColour, underSnow } from '../seasons.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

/** Cottages around a green and a church, in rows that come nearer to both sides of a lane. */
export function paintVillage(view: View): void {
  const { backdrop, seed } = view.plan;
  const { season, beyond } = backdropSettings('village', backdrop.options, seed);
  const { horizon } = backdrop;
  const random = view.random('village');
  paintSky(view, { bottom: horizon + 0.05, horizon, clouds: random.between(0.2, 0.5) });
  paintBeyond(view, beyond, horizon + 0.005, season);
  view.arena.scoped(() => {
    const line = hills(view, {
      base: horizon + 0.01,
      height: 0.02,
      frequency: 1.5,
      jagged: 0,
      row: 3,
    });
    paintLawn(view, line, season);
  });
  paintPath(view, {
    top: horizon + 0.02,
    colour: underSnow(view, season) ? rgb('#dfe5ea') : rgb('#c9ad83'),
    half: random.between(0.16, 0.22),
    winding: random.pick([-0.1, 0.1]),
    foot: random.between(0.4, 0.6),
    ragged: 0.5,
  });
  for (let row = 0; row < 4; row++) paintHouses(view, row);
  growFlowers(view, horizon + 0.12, season, 0.25);
}

/** One row of houses with trees between them; the nearer, the farther to the sides. */
function paintHouses(view: View, row: number): void {
  const { backdrop, frame, seed, light } = view.plan;
  const { season } = backdropSettings('village', backdrop.options, seed);
  const random = view.random(`houses ${row}`);
  const snow = underSnow(view, season);
  const look = houseLook(view, season);
  const night = light.time === 'night';
  const depth = frame.height - backdrop.horizon;
  const y = backdrop.horizon + depth * [0.03, 0.08, 0.17, 0.33][row]!;
  const wide = [78, 112, 170, 270][row]!;
  const open = [0, 0.1, 0.24, 0.36][row]! * frame.width;
  const green = (colour: Rgb): Rgb => (night ? times(colour, view.palette.light) : colour);
  let markup = '';
  const steeple = row === 1 ? random.between(0.15, 0.85) * frame.width : -1;
  for (
    let x = random.between(-0.05, 0.06);
    x < frame.width + 0.05;
    x += (wide / 1000) * random.between(1.05, 1.8)
  ) {
    if (Math.abs(x - frame.width / 2) < open) continue;
    const at = x * 1000;
    const foot = y * 1000 + random.between(-6, 8);
    if (random.chance(0.4)) {
      markup += night
        ? bush(random, at + wide * 0.62, foot, wide * 0.4, green(leafColour(season)))
        : seasonTree(
            random,
            at + wide * 0.66,
            foot - 4,
            wide * random.between(0.9, 1.2),
            season,
            snow,
          );
    }
    markup +=
      steeple >= 0 && Math.abs(x - steeple) < wide / 1100
        ? church(random, at, foot, wide * 1.15, look)
        : cottage(random, at, foot, wide * random.between(0.85, 1.1), look);
  }
  paintSetPiece(
    view,
    {
      left: 0,
      right: frame.width,
      top: Math.max(0, y - (wide / 1000) * 2.2),
      bottom: Math.min(frame.height, y + 0.02),
    },
    markup,
    {
      relief: 0.6,
      size: wide / 3000,
      shadow: row > 1 ? 'ground' : 'none',
      haze: [0.22, 0.12, 0.05, 0][row]!,
      soft: row < 2,
      ...(night ? { tint: [1, 1, 1] as const } : {}),
    },
  );
}
