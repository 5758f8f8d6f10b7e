import type { Random } from '../../../numerics/random.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { paintGround } from '../ground.ts';
import { paintRidge } from '../ridge.ts';
import type { Rgb } from '../rgb.ts';
import { hex, mixed, rgb, scaled } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

const sands = { golden: rgb('#e0ac66'), red: rgb('#c8683c'), white: rgb('#ece0c8') } as const;

/** Sand to the horizon: dunes with a lit and a shaded side, or table mountains. */
export function paintDesert(view: View): void {
  const { backdrop, seed } = view.plan;
  const { sand, form } = backdropSettings('desert', backdrop.options, seed);
  const { horizon } = backdrop;
  const colour = sands[sand];
  paintSky(view, { bottom: horizon + 0.03, horizon, clouds: 0.22 });
  if (form === 'mesas') paintMesas(view, horizon + 0.02, mixed(colour, rgb('#a8502f'), 0.55));
  else paintDunes(view, horizon, colour);
  view.arena.scoped(() => {
    paintGround(
      view,
      hills(view, { base: horizon + 0.04, height: 0.05, frequency: 1.2, jagged: 0, row: 9 }),
      {
        horizon: horizon - 0.03,
        near: colour,
        far: mixed(colour, [1, 0.94, 0.82], 0.25),
        patch: scaled(colour, 0.88),
        patches: 0.35,
        bumps: 0.42,
        stretch: 2.6,
        ripples: 0.25,
        blades: 0,
        grains: 0.2,
        haze: 0.22,
      },
    );
  });
}

function paintDunes(view: View, horizon: number, colour: Rgb): void {
  for (let row = 0; row < 3; row++) {
    view.arena.scoped(() => {
      paintRidge(
        view,
        hills(view, {
          base: horizon + 0.02 + 0.012 * row,
          height: 0.15 - 0.035 * row,
          frequency: 1.3 + 0.3 * row,
          jagged: 0.24,
          row: row + 3,
        }),
        {
          bottom: horizon + 0.06,
          colour: scaled(colour, 1 - 0.06 * row),
          snow: undefined,
          snowDepth: 0,
          folds: 0.4,
          haze: 0.42 - 0.15 * row,
          mist: 0.15,
        },
      );
    });
  }
}

/** Flat-topped rocks in layers of stone. */
function paintMesas(view: View, base: number, colour: Rgb): void {
  const random = view.random('mesas');
  const { width } = view.plan.frame;
  const count = Math.max(2, Math.round(3.2 * width));
  for (let i = 0; i < count; i++) {
    const near = i / count;
    const middle = random.between(-0.05, 1.05) * width * 1000;
    const tall = random.between(70, 190) * (0.7 + 0.5 * near);
    const wide = tall * random.between(0.8, 1.9);
    paintSetPiece(
      view,
      { left: 0, right: width, top: base - 0.26, bottom: base + 0.012 },
      mesa(random, middle, base * 1000 + 8, wide, tall, colour),
      { relief: 0.9, size: 0.16, shadow: 'none', haze: 0.42 - 0.34 * near },
    );
  }
}

function mesa(
  random: Random,
  x: number,
  y: number,
  wide: number,
  tall: number,
  colour: Rgb,
): string {
  const shoulder = tall * random.between(0.4, 0.55);
  const half = wide / 2;
  const jag = (): number => random.between(-0.03, 0.03) * wide;
  const top = y - tall;
  const body =
    `M${x - half * 1.5} ${y}L${x - half * 1.02 + jag()} ${y - shoulder}L${x - half + jag()} ${y - shoulder * 1.15}` +
    `L${x - half * 0.94 + jag()} ${top + tall * 0.06}L${x - half * 0.6} ${top}L${x + half * 0.5} ${top + tall * 0.02}` +
    `L${x + half * 0.96 + jag()} ${top + tall * 0.05}L${x + half * 1.01 + jag()} ${y - shoulder * 1.1}` +
    `L${x + half * 1.08 + jag()} ${y - shoulder}L${x + half * 1.6} ${y}Z`;
  let strata = '';
  for (let i = 0; i < 7; i++) {
    const at = top + tall * (0.12 + 0.11 * i);
    const reach = half * (i < 4 ? 0.95 : 1 + 0.1 * (i - 3));
    strata += `<path d="M${x - reach} ${at}q${reach * 0.5} ${jag()} ${reach} ${jag()}t${reach} ${jag()}v${tall * random.between(0.018, 0.04)}h${-2 * reach}z"/>`;
  }
  return `<path d="${body}" fill="${hex(colour)}"/><g fill="${hex(scaled(colour, 0.8))}">${strata}</g>`;
}
