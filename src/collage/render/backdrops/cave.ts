import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { paintGround } from '../ground.ts';
import { glow } from '../glow.ts';
import { smooth } from '../noise.ts';
import { paintRays } from '../rays.ts';
import type { Rgb } from '../rgb.ts';
import { hex, mixed, rgb, scaled } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { skyColour } from '../sky.ts';
import { tone } from '../tones.ts';
import type { View } from '../view.ts';
import { gridOver, laid } from '../wash.ts';

/** Inside the rock: a mouth that lets the day in, dripstone above and below, perhaps crystals. */
export function paintCave(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { crystals, rock } = backdropSettings('cave', backdrop.options, seed);
  const stone = { brown: rgb('#8a6f58'), grey: rgb('#74777f'), blue: rgb('#566684') }[rock];
  const random = view.random('cave');
  const mouth = { x: random.pick([0.32, 0.5, 0.68]) * frame.width, y: backdrop.horizon * 0.62 };
  paintRock(view, stone, mouth);
  view.arena.scoped(() => {
    const line = hills(view, {
      base: backdrop.horizon + 0.02,
      height: 0.05,
      frequency: 2,
      jagged: 0.1,
      row: 4,
    });
    paintGround(view, line, {
      horizon: backdrop.horizon - 0.03,
      near: scaled(stone, 0.62),
      far: scaled(stone, 0.95),
      patch: scaled(stone, 0.8),
      patches: 0.6,
      bumps: 0.9,
      stretch: 1.5,
      ripples: 0.6,
      blades: 0,
      grains: 0.3,
      haze: 0.12,
    });
  });
  paintDripstone(view, stone, mouth);
  if (crystals !== 'none') paintCrystals(view, tone(crystals));
  paintRays(view, {
    x: mouth.x,
    y: mouth.y - 0.3,
    colour: mixed(view.palette.sun, view.palette.skyMiddle, 0.3),
    strength: view.plan.light.time === 'night' ? 0.12 : 0.3,
    reach: 1,
  });
}

/** Walls of rock around the mouth, ever darker away from it. */
function paintRock(
  view: View,
  stone: Rgb,
  mouth: { readonly x: number; readonly y: number },
): void {
  const { canvas, plan, palette, drift, arena } = view;
  const { levels, bits } = smooth();
  const wide = 0.25;
  const tall = 0.3 * Math.min(1.2, plan.backdrop.horizon / 0.66);
  arena.scoped(() => {
    const grid = gridOver(view, 0, canvas.height, 400);
    const cells = arena.floats(grid.columns * grid.rows * 3);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const sky = skyColour(view, 0.5 + 0.5 * clamp01(v / plan.backdrop.horizon));
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const n = lookUp(levels[0]!, bits, u * 0.55 + drift.x, v * 0.42 + drift.y) - 0.5;
        const m =
          lookUp(levels[0]!, bits, u * 0.55 + drift.x + 0.012, v * 0.42 + drift.y + 0.014) - 0.5;
        const broad = lookUp(levels[3]!, bits - 3, u * 0.5 + drift.y, v * 0.5) - 0.5;
        const dx = (u - mouth.x) / wide;
        const dy = (v - mouth.y) / tall;
        const far = Math.sqrt(dx * dx + dy * dy * (dy > 0 ? 0.6 : 1)) + n * 0.55 + broad * 0.5;
        const open = 1 - smoothstep(0.97, 1.02, far);
        // Ledges: the rock steps outwards in rings that catch the light on their inner edges.
        const step = far * 2.4 - Math.floor(far * 2.4);
        const ledge = 0.3 * smoothstep(0.35, 0, step) - 0.16 * smoothstep(0.6, 1, step);
        const near = Math.exp(-Math.max(0, far - 1) * 1.25);
        const bright =
          0.2 + 0.95 * near + (n - m) * 5.5 * (0.3 + near) + ledge * (0.25 + near * 0.8);
        const at = (j * grid.columns + i) * 3;
        for (let c = 0; c < 3; c++) {
          const lit = stone[c]! * Math.max(0.06, bright) * (0.55 + 0.45 * palette.light[c]!);
          const cast = lit + (palette.shade[c]! * 0.5 - lit) * clamp01(0.62 - near) * 0.7;
          cells[at + c] = cast + (sky[c]! * 1.02 - cast) * open;
        }
      }
    }
    laid(view, grid, canvas.height, cells);
  });
}

/** Stalactites from the roof and a few stalagmites at the sides. */
function paintDripstone(view: View, stone: Rgb, mouth: { readonly x: number }): void {
  const { frame, backdrop } = view.plan;
  const random = view.random('dripstone');
  let markup = '';
  for (let x = -10; x < frame.width * 1000; x += random.between(24, 74)) {
    const near = Math.abs(x / 1000 - mouth.x);
    const tall = random.between(40, 230) * Math.min(1, 0.3 + near * 1.8);
    const half = tall * random.between(0.11, 0.18);
    const fill = hex(scaled(stone, random.between(0.36, 0.62)));
    markup += `<path fill="${fill}" d="M${(x - half).toFixed(1)} -12Q${(x - half * 0.3).toFixed(1)} ${(tall * 0.4).toFixed(1)} ${x.toFixed(1)} ${tall.toFixed(1)}Q${(x + half * 0.3).toFixed(1)} ${(tall * 0.4).toFixed(1)} ${(x + half).toFixed(1)} -12Z"/>`;
  }
  paintSetPiece(view, { left: 0, right: frame.width, top: 0, bottom: 0.25 }, markup, {
    relief: 0.8,
    size: 0.05,
    shadow: 'none',
  });
  let below = '';
  const foot = (backdrop.horizon + 0.05) * 1000;
  for (let i = 0; i < 9; i++) {
    const side = i % 2 === 0 ? 0 : 1;
    const x = (side + (side === 0 ? 1 : -1) * random.next() ** 1.6 * 0.34) * frame.width * 1000;
    const tall = random.between(50, 200);
    const half = tall * random.between(0.14, 0.22);
    const fill = hex(scaled(stone, random.between(0.5, 0.8)));
    below += `<path fill="${fill}" d="M${(x - half).toFixed(1)} ${foot}Q${(x - half * 0.3).toFixed(1)} ${(foot - tall * 0.4).toFixed(1)} ${x.toFixed(1)} ${(foot - tall).toFixed(1)}Q${(x + half * 0.3).toFixed(1)} ${(foot - tall * 0.4).toFixed(1)} ${(x + half).toFixed(1)} ${foot}Z"/>`;
  }
  const area = { left: 0, right: frame.width, top: foot / 1000 - 0.21, bottom: foot / 1000 + 0.02 };
  paintSetPiece(view, area, below, { relief: 0.8, size: 0.06, shadow: 'ground' });
}

/** Clusters of crystals that shine by themselves. */
function paintCrystals(view: View, colour: Rgb): void {
  const { frame, backdrop } = view.plan;
  const random = view.random('crystals');
  const bright = mixed(colour, [1, 1, 1], 0.45);
  for (const share of [0.08, 0.22, 0.8, 0.93]) {
    const x = (share + random.between(-0.04, 0.04)) * frame.width * 1000;
    const y = (backdrop.horizon + random.between(0.03, 0.16)) * 1000;
    const tall = random.between(60, 130);
    let markup = '';
    for (let i = 0; i < 5; i++) {
      const turn = (i - 2) * 24 + random.between(-6, 6);
      const long = tall * (1 - Math.abs(i - 2) * 0.2);
      const w = long * 0.14;
      markup += `<g transform="rotate(${turn.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})"><path fill="${hex(scaled(colour, 0.85))}" d="M${x - w} ${y}V${y - long * 0.8}L${x} ${y - long}V${y}Z"/><path fill="${hex(bright)}" d="M${x + w} ${y}V${y - long * 0.8}L${x} ${y - long}V${y}Z"/></g>`;
    }
    glow(
      view,
      (x / 1000) * view.unit,
      ((y - tall * 0.5) / 1000) * view.unit,
      0.2 * view.unit,
      0.42,
      bright,
    );
    const area = {
      left: x / 1000 - 0.14,
      right: x / 1000 + 0.14,
      top: y / 1000 - 0.15,
      bottom: y / 1000 + 0.02,
    };
    paintSetPiece(view, area, markup, { relief: 0.3, size: 0.03, shadow: 'none', tint: [1, 1, 1] });
  }
}
