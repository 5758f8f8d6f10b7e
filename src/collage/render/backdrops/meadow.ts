import type { Random } from '../../../numerics/random.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { HILL } from '../backdrop-geometry.ts';
import { paintBeyond } from '../beyond.ts';
import { tuft } from '../foliage.ts';
import { paintGround } from '../ground.ts';
import { growFlowers, paintLawn } from '../lawn.ts';
import { paintPath } from '../path.ts';
import { rgb, scaled } from '../rgb.ts';
import { underSnow } from '../seasons.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills, raised } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

const covers = {
  wheat: { near: rgb('#d3a441'), far: rgb('#ecd083'), patch: rgb('#b98a35') },
  lavender: { near: rgb('#7a5bb5'), far: rgb('#a993d6'), patch: rgb('#5c8a4c') },
  savanna: { near: rgb('#c9a24a'), far: rgb('#dfc27a'), patch: rgb('#9a8a3c') },
} as const;

/** Rolling grassland, corn, lavender or savanna with something at its horizon. */
export function paintMeadow(view: View): void {
  const { backdrop, seed } = view.plan;
  const { cover, flowers, beyond, season, path, hill } = backdropSettings(
    'meadow',
    backdrop.options,
    seed,
  );
  const random = view.random('meadow');
  const { horizon } = backdrop;
  paintSky(view, { bottom: horizon + 0.05, horizon, clouds: random.between(0.2, 0.55) });
  paintBeyond(view, beyond, horizon + 0.012, season);
  const snow = underSnow(view, season);
  const rolling = random.between(0.02, 0.06);
  view.arena.scoped(() => {
    const line = hills(view, {
      base: horizon + 0.015,
      height: rolling,
      frequency: 1.6,
      jagged: 0,
      row: 3,
    });
    if (hill) raised(view, line, HILL, 0.36);
    if (cover === 'grass' || snow) {
      paintLawn(view, line, season);
    } else {
      paintGround(view, line, {
        horizon: horizon - 0.02,
        ...covers[cover],
        patches: 0.5,
        bumps: 0.5,
        stretch: 2.2,
        ripples: 0.12,
        blades: 0.9,
        grains: 0.12,
        haze: 0.3,
      });
    }
  });
  if (path) {
    paintPath(view, {
      top: horizon + 0.03,
      colour: snow ? rgb('#dfe6ec') : rgb('#c2a273'),
      half: random.between(0.1, 0.17),
      winding: random.pick([-0.16, 0.16]),
      foot: random.between(0.2, 0.8),
      ragged: 0.8,
    });
  }
  if (snow) return;
  if (cover === 'grass') growFlowers(view, horizon + 0.03, season, flowers);
  else growPlants(view, horizon + 0.03, cover);
}

/** Stalks that grow with nearness. */
function growPlants(view: View, top: number, cover: keyof typeof covers): void {
  const random = view.random('plants');
  const { frame } = view.plan;
  const depth = frame.height - top;
  if (depth < 0.03) return;
  const stems = covers[cover].near;
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
      const tall = size * (cover === 'wheat' ? 0.8 : 0.5);
      markup += tuft(random, x, at, tall, scaled(stems, random.between(0.75, 1.05)));
      if (cover === 'lavender') markup += spike(x, at, size * 0.7);
      if (cover === 'wheat') markup += ear(random, x, at, size * 0.95);
    }
  }
  paintSetPiece(
    view,
    { left: 0, right: frame.width, top: top - 0.03, bottom: frame.height },
    markup,
    { relief: 0.4, size: 0.03, shadow: 'none' },
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
