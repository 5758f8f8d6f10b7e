import type { Random } from '../../../numerics/random.ts';
import { lakeShore } from '../shores.ts';
import { tuft } from '../foliage.ts';
import { paintGround } from '../ground.ts';
import { paintMist } from '../mist.ts';
import { mirrorRows } from '../mirror.ts';
import type { Rgb } from '../rgb.ts';
import { hex, mixed, rgb, scaled, times } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import type { View } from '../view.ts';
import { gridOver, laid } from '../wash.ts';

/** Standing water between mossy trunks: green air, mist, hanging moss, lily pads. */
export function paintSwamp(view: View): void {
  const { backdrop, frame } = view.plan;
  const { palette } = view;
  const { horizon } = backdrop;
  const air = mixed(palette.haze, times(rgb('#8fa86a'), palette.light), 0.6);
  paintAir(view, air);
  const misty = { ...view, palette: { ...palette, haze: air } };
  for (let row = 0; row < 3; row++) {
    const random = view.random(`trunks ${row}`);
    const y = horizon + 0.012 + 0.006 * row;
    const size = [26, 48, 84][row]!;
    let markup = '';
    for (
      let x = random.between(-30, 20);
      x < frame.width * 1000 + 40;
      x += size * random.between(1.6, 4)
    ) {
      markup += mossyTree(random, x, y * 1000, size);
    }
    paintSetPiece(misty, { left: 0, right: frame.width, top: 0, bottom: y + 0.02 }, markup, {
      relief: 0.6,
      size: size / 900,
      shadow: 'none',
      haze: [0.66, 0.4, 0.12][row]!,
      soft: row < 2,
    });
    if (row < 2) {
      paintMist(view, {
        top: horizon - 0.16,
        middle: horizon,
        bottom: horizon + 0.04,
        lit: mixed(air, [1, 1, 0.9], 0.3),
        shade: air,
        density: 0.4,
        billows: 0.4,
        row,
      });
    }
  }
  const shore = lakeShore(frame, horizon, 'lake');
  mirrorRows(view, horizon + 0.022, shore + 0.05, rgb('#4a5f34'));
  paintPads(view, horizon, shore);
  view.arena.scoped(() => {
    const line = hills(view, {
      base: shore + 0.015,
      height: 0.06,
      frequency: 1.5,
      jagged: 0,
      row: 9,
    });
    paintGround(view, line, {
      horizon: horizon - 0.02,
      near: rgb('#5c6a34'),
      far: rgb('#7f8a4c'),
      patch: rgb('#4a4a2c'),
      patches: 0.6,
      bumps: 0.5,
      stretch: 2,
      ripples: 0.3,
      blades: 0.6,
      grains: 0.2,
      haze: 0.1,
    });
  });
  const random = view.random('sedge');
  let markup = '';
  for (let x = 0; x < frame.width * 1000; x += random.between(20, 70)) {
    const aside = Math.abs(x / (frame.width * 1000) - 0.5);
    if (random.chance(0.7 - aside)) continue;
    markup += tuft(
      random,
      x,
      shore * 1000 + random.between(6, 40),
      random.between(50, 130),
      rgb('#6f7f3c'),
    );
  }
  const area = { left: 0, right: frame.width, top: shore - 0.12, bottom: shore + 0.06 };
  paintSetPiece(view, area, markup, { relief: 0.5, size: 0.04, shadow: 'none' });
}

function paintAir(view: View, air: Rgb): void {
  const { canvas, plan, arena } = view;
  const dark = times(rgb('#3f4f2c'), view.palette.light);
  arena.scoped(() => {
    const grid = gridOver(view, 0, canvas.height, 200);
    const cells = arena.floats(grid.columns * grid.rows * 3);
    for (let j = 0; j < grid.rows; j++) {
      const down = Math.min(1, ((j + 0.5) * grid.pitch) / plan.backdrop.horizon);
      const colour = mixed(dark, mixed(air, [1, 1, 0.85], 0.25), down);
      for (let i = 0; i < grid.columns; i++) cells.set(colour, (j * grid.columns + i) * 3);
    }
    laid(view, grid, canvas.height, cells);
  });
}

/** A bald cypress: flared foot, bare boughs, moss in beards. */
function mossyTree(random: Random, x: number, y: number, thick: number): string {
  const bark = scaled(rgb('#5f5642'), random.between(0.75, 1.05));
  const half = thick * random.between(0.3, 0.42);
  const lean = random.between(-0.5, 0.5) * thick;
  let markup = `<path fill="${hex(bark)}" d="M${x - half * 2.6} ${y}Q${x - half} ${y - thick * 0.8} ${x - half * 0.8} ${y - thick * 2.2}L${x + lean - half * 0.5} -30H${x + lean + half * 0.5}L${x + half * 0.8} ${y - thick * 2.2}Q${x + half} ${y - thick * 0.8} ${x + half * 2.6} ${y}Z"/>`;
  for (let i = 0; i < 3; i++) {
    const by = y * random.between(0.1, 0.55);
    const side = random.chance(0.5) ? 1 : -1;
    const long = thick * random.between(1.6, 3.2);
    const from = x + lean * (1 - by / y);
    for (let beard = 0; beard < 6; beard++) {
      const t = random.between(0.2, 1);
      const mx = from + side * long * t;
      const my = by - thick * (0.4 * t * (1 - t) + 0.8 * t * t);
      const drop = thick * random.between(0.8, 2.2);
      const w = thick * random.between(0.16, 0.3);
      const fill = hex(scaled(rgb('#8a9a5f'), random.between(0.75, 1.1)));
      markup += `<path fill="${fill}" d="M${(mx - w * 0.4).toFixed(1)} ${my.toFixed(1)}Q${(mx - w).toFixed(1)} ${(my + drop * 0.35).toFixed(1)} ${mx.toFixed(1)} ${(my + drop).toFixed(1)}Q${(mx + w).toFixed(1)} ${(my + drop * 0.3).toFixed(1)} ${(mx + w * 0.4).toFixed(1)} ${my.toFixed(1)}Z"/>`;
    }
    markup += `<path fill="none" stroke="${hex(bark)}" stroke-width="${(half * 0.5).toFixed(1)}" stroke-linecap="round" d="M${from.toFixed(1)} ${by.toFixed(1)}q${(side * long * 0.5).toFixed(1)} ${(-thick * 0.2).toFixed(1)} ${(side * long).toFixed(1)} ${(-thick * 0.8).toFixed(1)}"/>`;
  }
  return markup;
}

function paintPads(view: View, horizon: number, shore: number): void {
  const { frame } = view.plan;
  const random = view.random('pads');
  let markup = '';
  for (let i = 0; i < 26; i++) {
    const t = random.next() ** 0.7;
    const y = (horizon + 0.05 + (shore - horizon - 0.06) * t) * 1000;
    const x = random.next() * frame.width * 1000;
    const r = 10 + 30 * t;
    markup += `<path fill="${hex(scaled(rgb('#6f9a44'), random.between(0.8, 1.15)))}" d="M${x.toFixed(1)} ${y.toFixed(1)}L${(x + r).toFixed(1)} ${(y - r * 0.08).toFixed(1)}A${r.toFixed(1)} ${(r * 0.3).toFixed(1)} 0 1 1 ${(x + r * 0.86).toFixed(1)} ${(y - r * 0.18).toFixed(1)}Z"/>`;
    if (random.chance(0.16))
      markup += `<circle cx="${x.toFixed(1)}" cy="${(y - r * 0.16).toFixed(1)}" r="${(r * 0.26).toFixed(1)}" fill="#f2c9dc"/>`;
  }
  const area = { left: 0, right: frame.width, top: horizon, bottom: shore + 0.05 };
  paintSetPiece(view, area, markup, { relief: 0.4, size: 0.02, shadow: 'none' });
}
