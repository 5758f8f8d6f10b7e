import type { Random } from '../../../numerics/random.ts';
import { smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { bush, leaves, tuft } from '../foliage.ts';
import { paintGround } from '../ground.ts';
import { paintMist } from '../mist.ts';
import { smooth } from '../noise.ts';
import { paintPath } from '../path.ts';
import { paintRays } from '../rays.ts';
import type { Rgb } from '../rgb.ts';
import { hex, mixed, rgb, scaled, times } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import type { View } from '../view.ts';
import { gridOver, laid } from '../wash.ts';

const seasons = {
  spring: { leaf: rgb('#8dc44e'), floor: rgb('#6f9a45'), litter: rgb('#a7b860') },
  summer: { leaf: rgb('#4f9440'), floor: rgb('#527f3a'), litter: rgb('#7a7a42') },
  autumn: { leaf: rgb('#d98a35'), floor: rgb('#97713a'), litter: rgb('#b5602c') },
  winter: { leaf: rgb('#dfe9f2'), floor: rgb('#e6edf5'), litter: rgb('#c3d2e2') },
} as const;

/** Between trees: pale trunks far off, dark ones near, light that falls in shafts. */
export function paintForest(view: View): void {
  const { backdrop, frame, seed, light } = view.plan;
  const { season, path } = backdropSettings('forest', backdrop.options, seed);
  const { palette } = view;
  const { horizon } = backdrop;
  const { leaf, floor, litter } = seasons[season];
  const air = mixed(palette.haze, times(leaf, palette.light), 0.32);
  paintAir(view, air, leaf);
  const bark = season === 'winter' ? rgb('#6d625c') : rgb('#5e4533');
  for (let row = 0; row < 4; row++) {
    paintTrees(view, row, horizon + 0.015 + 0.02 * row * row, leaf, bark, air);
    if (row < 2) {
      paintMist(view, {
        top: horizon - 0.2,
        middle: horizon + 0.02,
        bottom: horizon + 0.1,
        lit: mixed(air, palette.cloudLit, 0.25),
        shade: air,
        density: 0.34,
        billows: 0.3,
        row,
      });
    }
  }
  view.arena.scoped(() => {
    paintGround(
      view,
      hills(view, { base: horizon + 0.045, height: 0.03, frequency: 1.8, jagged: 0, row: 6 }),
      {
        horizon: horizon - 0.03,
        near: floor,
        far: mixed(floor, leaf, 0.35),
        patch: litter,
        patches: 0.6,
        bumps: 0.55,
        stretch: 2,
        ripples: 0.35,
        blades: season === 'winter' ? 0 : 0.75,
        grains: 0.3,
        haze: 0.25,
      },
    );
  });
  if (path) {
    paintPath(view, {
      top: horizon + 0.05,
      colour: season === 'winter' ? rgb('#f3f7fb') : rgb('#b89468'),
      half: 0.2,
      winding: 0.12,
      foot: 0.5,
      ragged: 1,
    });
  }
  paintUndergrowth(view, horizon + 0.07, season === 'winter' ? rgb('#e8eff6') : leaf);
  if (light.time !== 'night' || light.visible) {
    paintRays(view, {
      x: light.source.x,
      y: Math.min(light.source.y, -0.15),
      colour: palette.sun,
      strength: 0.34 * palette.contrast * (light.time === 'night' ? 0.3 : 1),
      reach: frame.height * 1.15,
    });
  }
}

/** The light between the trunks, brightest low and towards the sun. */
function paintAir(view: View, air: Rgb, leaf: Rgb): void {
  const { canvas, plan, palette, drift, arena } = view;
  const { levels, bits } = smooth();
  const dark = times(scaled(leaf, 0.52), palette.light);
  const glow = mixed(air, palette.sun, 0.5);
  arena.scoped(() => {
    const grid = gridOver(view, 0, canvas.height, 300);
    const cells = arena.floats(grid.columns * grid.rows * 3);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const down = v / Math.max(0.1, plan.backdrop.horizon);
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const n = lookUp(levels[1]!, bits - 1, u * 0.8 + drift.x, v * 0.8 + drift.y) - 0.5;
        const crowns = smoothstep(0.62, 0.05, down + n * 0.7) * 0.85;
        const near = Math.exp(
          -(((u - plan.light.source.x * 0.6 - plan.frame.width * 0.2) / 0.55) ** 2) -
            ((down - 0.75) / 0.5) ** 2,
        );
        const at = (j * grid.columns + i) * 3;
        for (let c = 0; c < 3; c++) {
          const lit = air[c]! + (glow[c]! - air[c]!) * near * 0.75;
          cells[at + c] = lit + (dark[c]! - lit) * crowns * (1 + n * 0.5);
        }
      }
    }
    laid(view, grid, canvas.height, cells);
  });
}

/** One row of trees: trunks up to the upper edge and the leaves between them. */
function paintTrees(view: View, row: number, base: number, leaf: Rgb, bark: Rgb, air: Rgb): void {
  const { frame } = view.plan;
  const random = view.random(`trees ${row}`);
  const size = [0.028, 0.045, 0.075, 0.12][row]!;
  const haze = [0.72, 0.5, 0.26, 0.04][row]!;
  const shade = mixed(leaf, [0.1, 0.2, 0.12], 0.12 * row);
  const width = frame.width * 1000;
  const pitch = [74, 120, 230, 560][row]!;
  const misty = { ...view, palette: { ...view.palette, haze: air } };
  const area = { left: 0, right: frame.width, top: 0, bottom: base + 0.03 };
  const near = row === 3;
  const look = {
    relief: 0.55 + 0.1 * row,
    size: size * 1.5,
    shadow: 'none',
    haze,
    soft: !near,
  } as const;
  let trunks = '';
  let crown = '';
  for (
    let x = -30 + random.between(0, pitch * 0.6);
    x < width + 60;
    x += pitch * random.between(0.6, 1.4)
  ) {
    // The middle of the nearest row is kept free for the subject.
    if (near && Math.abs(x / width - 0.5) < 0.3) continue;
    const wood = trunk(random, x, base * 1000, size * 1000, bark);
    // The few near ones stand far apart: one by one they cover little.
    if (near) paintSetPiece(misty, area, wood, look);
    else trunks += wood;
  }
  const heaps = Math.round((width / 1000) * [26, 20, 14, 9][row]!);
  for (let i = 0; i < heaps; i++) {
    const x = ((i + random.next()) / heaps) * (width + 120) - 60;
    const reach = [0.3, 0.22, 0.15, 0.06][row]! * base * 1000;
    const y = random.between(-40, reach) - 20;
    crown += leaves(
      random,
      x,
      y,
      size * random.between(900, 1500),
      mixed(shade, [0.9, 0.9, 0.4], random.between(0, 0.16)),
    );
  }
  paintSetPiece(misty, area, trunks + crown, look);
}

function trunk(random: Random, x: number, y: number, thick: number, bark: Rgb): string {
  const lean = random.between(-0.4, 0.4) * thick;
  const top = -30;
  const half = thick * random.between(0.36, 0.56);
  const foot = half * 1.7;
  const colour = mixed(bark, [0.25, 0.2, 0.18], random.between(0, 0.3));
  let marks = '';
  for (let i = 0; i < 5; i++) {
    const at = y - (y * (i + random.next())) / 5.5;
    const aside = x + random.between(-0.5, 0.3) * half;
    marks += `<path d="M${aside.toFixed(1)} ${at.toFixed(1)}q${(half * 0.2).toFixed(1)} ${(-thick * 0.9).toFixed(1)} ${(half * 0.1).toFixed(1)} ${(-thick * 1.7).toFixed(1)}" stroke-width="${(half * 0.16).toFixed(1)}"/>`;
  }
  const side = random.chance(0.5) ? 1 : -1;
  const joint = y * random.between(0.3, 0.5);
  return (
    `<path fill="${hex(colour)}" d="M${x - foot} ${y + thick * 0.25}Q${x - half} ${y - thick * 0.4} ${x - half * 0.9} ${y - thick * 1.6}L${x + lean - half * 0.7} ${top}H${x + lean + half * 0.7}L${x + half * 0.9} ${y - thick * 1.6}Q${x + half} ${y - thick * 0.4} ${x + foot} ${y + thick * 0.25}Z"/>` +
    `<path stroke="${hex(colour)}" stroke-width="${half * 0.5}" fill="none" stroke-linecap="round" d="M${x + lean * 0.5} ${joint}q${side * thick * 1.2} ${-thick * 0.5} ${side * thick * 2} ${-thick * 2}"/>` +
    `<g fill="none" stroke="${hex(scaled(colour, 0.72))}">${marks}</g>`
  );
}

function paintUndergrowth(view: View, base: number, leaf: Rgb): void {
  const { frame } = view.plan;
  const random = view.random('undergrowth');
  const width = frame.width * 1000;
  let markup = '';
  for (let x = -20; x < width + 40; x += random.between(50, 150)) {
    const aside = Math.abs(x / width - 0.5);
    if (aside < 0.12 && random.chance(0.6)) continue;
    markup += random.chance(0.55)
      ? bush(random, x, base * 1000 + aside * 50, random.between(50, 110), scaled(leaf, 0.78))
      : tuft(random, x, base * 1000 + aside * 60, random.between(30, 60), scaled(leaf, 0.85));
  }
  paintSetPiece(
    view,
    { left: 0, right: frame.width, top: base - 0.12, bottom: base + 0.06 },
    markup,
    { relief: 0.75, size: 0.06, shadow: 'none', haze: 0.1 },
  );
}
