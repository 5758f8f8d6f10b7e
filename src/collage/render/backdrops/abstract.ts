import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { glow } from '../glow.ts';
import { smooth } from '../noise.ts';
import type { Rgb } from '../rgb.ts';
import { hex, mixed, rgb, scaled } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import type { View } from '../view.ts';
import { gridOver, laid } from '../wash.ts';

/** Palettes that hold together: dark, middle, bright, accent, accent. */
const schemes: readonly (readonly [string, string, string, string, string])[] = [
  ['#1b1f4b', '#4757b8', '#f2b880', '#e4572e', '#f7e1b5'],
  ['#0f3b4c', '#1f8a8c', '#f4e3b2', '#ef8354', '#7fd1ae'],
  ['#3a1c4e', '#8e3b8a', '#f6c6d0', '#f2784b', '#5bc8c8'],
  ['#10261f', '#2f7d5b', '#f3e9c8', '#d9a441', '#9fd08a'],
  ['#22223b', '#6a5d8e', '#f2e9e4', '#c9647b', '#9ad1d4'],
  ['#2b1a12', '#a4492d', '#f7d9a8', '#3f7f93', '#f0a45d'],
];

/** A composition of nothing in particular, for prompts that name nothing that can be drawn. */
export function paintAbstract(view: View): void {
  const { backdrop, seed } = view.plan;
  const { style } = backdropSettings('abstract', backdrop.options, seed);
  const random = view.random('abstract');
  const scheme = random.pick(schemes).map(rgb) as unknown as Scheme;
  const turn = random.between(0, Math.PI * 2);
  switch (style) {
    case 'flow':
      flow(view, scheme, 1.1, 0.55, turn);
      return;
    case 'waves':
      waves(view, scheme);
      return;
    case 'shapes':
      flow(
        view,
        scheme.map((colour) => mixed(colour, scheme[2], 0.62)) as unknown as Scheme,
        0.4,
        0.3,
        turn,
      );
      shapes(view, scheme);
      return;
    case 'ribbons':
      flow(
        view,
        [scaled(scheme[0], 0.7), scheme[0], mixed(scheme[0], scheme[1], 0.7), scheme[1], scheme[1]],
        0.35,
        0.3,
        turn,
      );
      ribbons(view, scheme);
      return;
    case 'bokeh':
      flow(
        view,
        [scaled(scheme[0], 0.6), scheme[0], scheme[1], scheme[1], scheme[0]],
        0.5,
        0.4,
        turn,
      );
      bokeh(view, scheme);
  }
}

type Scheme = readonly [dark: Rgb, middle: Rgb, bright: Rgb, accent: Rgb, other: Rgb];

/** Colour that has been stirred: noise that looks itself up through noise, twice. */
function flow(view: View, scheme: Scheme, scale: number, stir: number, turn: number): void {
  const { canvas, drift, arena, plan } = view;
  const { levels, bits } = smooth();
  const coarse = levels[2]!;
  const fine = levels[1]!;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  arena.scoped(() => {
    const grid = gridOver(view, 0, canvas.height, 500);
    const cells = arena.floats(grid.columns * grid.rows * 3);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const x = (u * cos - v * sin) * scale * 0.32 + drift.x;
        const y = (u * sin + v * cos) * scale * 0.2 + drift.y;
        const a = lookUp(coarse, bits - 2, x, y) - 0.5;
        const b = lookUp(coarse, bits - 2, x + 0.37, y + 0.71) - 0.5;
        const c = lookUp(coarse, bits - 2, x + a * stir, y + b * stir) - 0.5;
        const n = lookUp(fine, bits - 1, x + c * stir * 1.2 + a * 0.2, y + c * stir * 0.6);
        const m = lookUp(
          fine,
          bits - 1,
          x + c * stir * 1.2 + a * 0.2 + 0.006,
          y + c * stir * 0.6 + 0.006,
        );
        const t = clamp01((n - 0.5) * 1.9 + 0.5 + c * 0.5 + (v / plan.frame.height - 0.5) * 0.25);
        const accent = smoothstep(0.06, 0.26, a * 1.2 + c * 0.7);
        const other = smoothstep(0.08, 0.3, b - c);
        const sheen = (n - m) * 4.2;
        const at = (j * grid.columns + i) * 3;
        for (let k = 0; k < 3; k++) {
          let value =
            t < 0.5
              ? scheme[0][k]! + (scheme[1][k]! - scheme[0][k]!) * t * 2
              : scheme[1][k]! + (scheme[2][k]! - scheme[1][k]!) * (t * 2 - 1);
          value += (scheme[3][k]! - value) * accent * 0.85;
          value += (scheme[4][k]! - value) * other * 0.7;
          cells[at + k] = value * (1 + sheen) * view.palette.light[k]!;
        }
      }
    }
    laid(view, grid, canvas.height, cells);
  });
}

/** Layered hills of colour, each casting a soft shadow on the one behind. */
function waves(view: View, scheme: Scheme): void {
  const { plan } = view;
  const random = view.random('waves');
  const { width, height } = plan.frame;
  flow(view, [scheme[1], scheme[4], scheme[2], scheme[2], scheme[2]], 0.25, 0.2, 0.4);
  const sun = random.between(0.06, 0.13);
  const sunX = random.between(0.25, 0.75) * width;
  const disc = `<circle cx="${sunX * 1000}" cy="${random.between(0.2, 0.36) * height * 1000}" r="${sun * 1000}" fill="${hex(scheme[3])}"/>`;
  const everywhere = { left: 0, top: 0, right: width, bottom: height };
  paintSetPiece(view, everywhere, disc, { relief: 0.5, size: 0.3, shadow: 'wall' });
  const layers = 5;
  for (let layer = 0; layer < layers; layer++) {
    const t = layer / (layers - 1);
    const base = (0.42 + 0.46 * t) * height * 1000;
    const colour =
      t < 0.5 ? mixed(scheme[3], scheme[1], t * 2) : mixed(scheme[1], scheme[0], t * 2 - 1);
    const swing = random.between(40, 90) * Math.min(1.5, height);
    const phase = random.between(0, 6.28);
    const pace = random.between(3, 6);
    const points: string[] = [];
    for (let x = -50; x <= width * 1000 + 50; x += 12) {
      const u = x / 1000;
      const y =
        base +
        swing * Math.sin(u * pace + phase) +
        swing * 0.4 * Math.sin(u * pace * 2.3 + phase * 2);
      points.push(`${x} ${y.toFixed(1)}`);
    }
    const markup = `<path fill="${hex(colour)}" d="M${points.join('L')}L${width * 1000 + 50} ${height * 1000 + 90}H-50Z"/>`;
    paintSetPiece(view, everywhere, markup, { relief: 0.75, size: 0.34, shadow: 'wall' });
  }
}

/** Cut paper: a few large soft shapes that overlap. */
function shapes(view: View, scheme: Scheme): void {
  const random = view.random('shapes');
  const { width, height } = view.plan.frame;
  const count = random.integer(7, 10);
  const everywhere = { left: 0, top: 0, right: width, bottom: height };
  for (let i = 0; i < count; i++) {
    const size = random.between(90, 300) * (1 - (0.5 * i) / count);
    const x = random.between(0.12, 0.88) * width * 1000;
    const y = random.between(0.12, 0.88) * height * 1000;
    const colour = hex(random.pick(scheme));
    const turn = random.between(0, 180);
    const forms = [
      `<circle r="${size * 0.6}"/>`,
      `<path d="M${-size} 0a${size} ${size} 0 0 1 ${2 * size} 0z"/>`,
      `<rect x="${-size * 0.9}" y="${-size * 0.16}" width="${size * 1.8}" height="${size * 0.32}" rx="${size * 0.16}"/>`,
      `<path fill-rule="evenodd" d="M${-size * 0.7} 0a${size * 0.7} ${size * 0.7} 0 1 0 ${size * 1.4} 0a${size * 0.7} ${size * 0.7} 0 1 0 ${-size * 1.4} 0zm${size * 0.32} 0a${size * 0.38} ${size * 0.38} 0 1 1 ${size * 0.76} 0a${size * 0.38} ${size * 0.38} 0 1 1 ${-size * 0.76} 0z"/>`,
      `<path stroke-linejoin="round" stroke="${colour}" stroke-width="${size * 0.16}" d="M0 ${-size * 0.6}L${size * 0.6} ${size * 0.45}H${-size * 0.6}z"/>`,
    ];
    const markup = `<g fill="${colour}" transform="translate(${x} ${y}) rotate(${turn})">${random.pick(forms)}</g>`;
    paintSetPiece(view, everywhere, markup, {
      relief: 0.8,
      size: (size * 0.9) / 1000,
      shadow: 'wall',
    });
  }
}

/** Bands that swing across the picture like a flag in the wind. */
function ribbons(view: View, scheme: Scheme): void {
  const random = view.random('ribbons');
  const { width, height } = view.plan.frame;
  const everywhere = { left: 0, top: 0, right: width, bottom: height };
  const start = random.between(0.15, 0.3);
  const phase = random.between(0, 6.28);
  const colours = [scheme[3], scheme[2], scheme[4], mixed(scheme[3], scheme[2], 0.5), scheme[1]];
  for (let i = 0; i < 6; i++) {
    const middle = (start + i * 0.12) * height * 1000;
    const thick = random.between(26, 70);
    const top: string[] = [];
    const under: string[] = [];
    for (let x = -60; x <= width * 1000 + 60; x += 14) {
      const u = x / 1000;
      const swing =
        110 * Math.sin(u * 3.1 + phase + i * 0.35) + 45 * Math.sin(u * 7 + phase * 2 + i);
      const wide = thick * (0.55 + 0.45 * Math.sin(u * 4.3 + i * 1.3 + phase));
      top.push(`${x} ${(middle + swing - wide).toFixed(1)}`);
      under.unshift(`${x} ${(middle + swing + wide).toFixed(1)}`);
    }
    const markup = `<path fill="${hex(colours[i % colours.length]!)}" d="M${top.join('L')}L${under.join('L')}Z"/>`;
    paintSetPiece(view, everywhere, markup, {
      relief: 1,
      size: (thick * 3.2) / 1000,
      shadow: 'wall',
    });
  }
}

/** Lights out of focus. */
function bokeh(view: View, scheme: Scheme): void {
  const random = view.random('bokeh');
  const { width, height } = view.plan.frame;
  const { unit } = view;
  for (let i = 0; i < 46; i++) {
    const x = random.next() * width;
    const y = (0.15 + 0.8 * random.next()) * height;
    const radius = 0.02 + 0.075 * random.next() ** 2;
    const colour = random.pick([scheme[2], scheme[3], scheme[4]]);
    paintDisc(view, x, y, radius, 0.1 + 0.3 * random.next(), colour);
  }
  glow(
    view,
    random.between(0.2, 0.8) * width * unit,
    0.3 * height * unit,
    0.7 * unit,
    0.35,
    scheme[3],
  );
}

function paintDisc(
  view: View,
  x: number,
  y: number,
  radius: number,
  strength: number,
  colour: Rgb,
): void {
  const { canvas, unit } = view;
  const soft = Math.max(0.004, 1 / unit);
  const reach = radius + soft;
  for (
    let py = Math.max(0, Math.floor((y - reach) * unit));
    py < Math.min(canvas.height, (y + reach) * unit);
    py++
  ) {
    for (
      let px = Math.max(0, Math.floor((x - reach) * unit));
      px < Math.min(canvas.width, (x + reach) * unit);
      px++
    ) {
      const far = Math.hypot((px + 0.5) / unit - x, (py + 0.5) / unit - y);
      const cover = 1 - smoothstep(radius - soft, radius + soft, far);
      const rim = Math.exp(-(((far - radius * 0.93) / (radius * 0.07)) ** 2));
      const light = strength * cover * (0.75 + 0.5 * rim);
      const at = (py * canvas.width + px) * 3;
      for (let c = 0; c < 3; c++) {
        canvas.rgb[at + c] = canvas.rgb[at + c]! + colour[c]! * light * (1.1 - canvas.rgb[at + c]!);
      }
    }
  }
}
