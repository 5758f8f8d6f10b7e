import type { Random } from '../../../numerics/random.ts';
import { smoothstep } from '../../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../../numerics/noise-tile.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { paintGround } from '../ground.ts';
import { net, smooth } from '../noise.ts';
import { paintRays } from '../rays.ts';
import type { Rgb } from '../rgb.ts';
import { hex, mixed, rgb, scaled } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import type { View } from '../view.ts';
import { gridOver, laid } from '../wash.ts';

const shallow = rgb('#7fe6e0');
const middle = rgb('#1f9ac0');
const deep = rgb('#0b3f78');

/** Below the surface: light from above, sand with a net of light, coral, weed and bubbles. */
export function paintUnderwater(view: View): void {
  const { backdrop, frame, seed, light } = view.plan;
  const { reef } = backdropSettings('underwater', backdrop.options, seed);
  const { palette } = view;
  const floor = backdrop.horizon;
  paintColumn(view);
  if (reef) paintReef(view, floor + 0.02, 0);
  view.arena.scoped(() => {
    paintGround(
      view,
      hills(view, { base: floor + 0.02, height: 0.06, frequency: 1.6, jagged: 0.05, row: 5 }),
      {
        horizon: floor - 0.14,
        near: rgb('#d9cf9f'),
        far: rgb('#7fb9b0'),
        patch: rgb('#a9b890'),
        patches: 0.45,
        bumps: 0.4,
        stretch: 1.8,
        ripples: 0.4,
        blades: 0,
        grains: 0.2,
        haze: 0.85,
      },
    );
  });
  paintNet(view, floor - 0.01);
  if (reef) paintReef(view, frame.height * 1.0, 1);
  paintRays(view, {
    x: Math.min(frame.width, Math.max(0, light.source.x)),
    y: -0.35,
    colour: [0.75, 1, 0.97],
    strength: (light.time === 'night' ? 0.1 : 0.4) * palette.contrast,
    reach: frame.height * 1.15 + 0.35,
  });
  paintBubbles(view);
}

/** Water from the bright surface down into the blue, with the surface itself at the upper edge. */
function paintColumn(view: View): void {
  const { canvas, plan, palette, drift, arena } = view;
  const { levels, bits } = smooth();
  const { height } = plan.frame;
  arena.scoped(() => {
    const grid = gridOver(view, 0, canvas.height, 320);
    const cells = arena.floats(grid.columns * grid.rows * 3);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const t = v / height;
      const z = 1 / (v + 0.05);
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const broad = lookUp(levels[3]!, bits - 3, u * 0.3 + drift.x, v * 0.3 + drift.y) - 0.5;
        const wave = lookUp(levels[1]!, bits - 1, (u - 0.5) * z * 0.12 + drift.x, z * 0.4) - 0.5;
        const surface = Math.exp(-v * 9) * (0.5 + wave * 2.4);
        const near = Math.exp(-(((u - plan.light.source.x) / 0.6) ** 2)) * Math.exp(-t * 2.4);
        const down = Math.min(1, Math.max(0, t + broad * 0.25));
        const at = (j * grid.columns + i) * 3;
        for (let c = 0; c < 3; c++) {
          let value =
            down < 0.4
              ? shallow[c]! + (middle[c]! - shallow[c]!) * smoothstep(0, 0.4, down)
              : middle[c]! + (deep[c]! - middle[c]!) * smoothstep(0.4, 1.1, down);
          value += (1 - value) * Math.max(0, surface) * 0.75 + near * 0.3;
          cells[at + c] = value * palette.light[c]!;
        }
      }
    }
    laid(view, grid, canvas.height, cells);
  });
}

/** The bright net that ripples throw on the sand. */
function paintNet(view: View, top: number): void {
  const { canvas, unit, drift, palette, plan } = view;
  const tile = net();
  const { levels, bits } = smooth();
  const centre = plan.frame.width / 2;
  for (let y = Math.max(0, Math.ceil(top * unit)); y < canvas.height; y++) {
    const v = (y + 0.5) / unit;
    const z = 1 / (v - top + 0.16);
    const fade = smoothstep(top + 0.02, top + 0.16, v) * 0.5 * palette.contrast;
    const level = levelFor(tile, (z * 0.4) / unit);
    for (let x = 0; x < canvas.width; x++) {
      const across = ((x + 0.5) / unit - centre) * z * 0.22;
      const bend = lookUp(levels[2]!, bits - 2, across + drift.x, z * 0.3) - 0.5;
      const ray = lookUp(
        tile.levels[level]!,
        tile.bits - level,
        across + bend * 0.12 + drift.x,
        z * 0.42 + bend * 0.12,
      );
      const light = fade * smoothstep(0.7, 1, ray) ** 1.5;
      const at = (y * canvas.width + x) * 3;
      canvas.rgb[at] = canvas.rgb[at]! + light * 0.85;
      canvas.rgb[at + 1] = canvas.rgb[at + 1]! + light;
      canvas.rgb[at + 2] = canvas.rgb[at + 2]! + light * 0.92;
    }
  }
}

const corals = ['#f0637c', '#f29a4b', '#b765d8', '#f5c04e', '#e85aa8', '#5ad0b0'].map(rgb);

/** Rocks with coral and weed: far and hazy behind the sand, near at the picture's sides. */
function paintReef(view: View, base: number, row: 0 | 1): void {
  const { frame } = view.plan;
  const random = view.random(`reef ${row}`);
  const width = frame.width * 1000;
  const size = row === 0 ? 125 : 200;
  let markup = '';
  const places =
    row === 0
      ? Array.from(
          { length: Math.ceil(8 * frame.width) },
          (_, i) => (i + random.next()) / Math.ceil(8 * frame.width),
        )
      : [0, 0.09, 0.93, 1.02];
  for (const place of places) {
    const x = place * width;
    const y = base * 1000 + random.between(0, 0.1) * size;
    markup += rock(random, x, y, size * random.between(0.4, 0.7));
    const growth = random.integer(2, 3);
    for (let i = 0; i < growth; i++) {
      const gx = x + random.between(-0.6, 0.6) * size;
      const colour = random.pick(corals);
      const kind = random.next();
      if (kind < 0.36) markup += fan(random, gx, y, size * random.between(0.5, 0.95), colour);
      else if (kind < 0.62) markup += tubes(random, gx, y, size * random.between(0.3, 0.6), colour);
      else markup += weed(random, gx, y, size * random.between(0.8, 1.7));
    }
  }
  const reach = size * 2.2;
  paintSetPiece(
    view,
    {
      left: 0,
      right: frame.width,
      top: Math.max(0, base - reach / 1000),
      bottom: Math.min(frame.height, base + 0.06),
    },
    markup,
    { relief: 0.85, size: size / 1900, shadow: 'none', haze: row === 0 ? 0.55 : 0.1 },
  );
}

const n = (value: number): string => value.toFixed(1);

function rock(random: Random, x: number, y: number, r: number): string {
  const stone = mixed(rgb('#4f6474'), rgb('#6d6a72'), random.next());
  const a = random.between(0.6, 0.9);
  return `<path fill="${hex(stone)}" d="M${n(x - r * 1.3)} ${n(y + r * 0.2)}C${n(x - r * 1.2)} ${n(y - r * a)} ${n(x - r * 0.5)} ${n(y - r)} ${n(x)} ${n(y - r * 0.8)}C${n(x + r * 0.6)} ${n(y - r * 1.05)} ${n(x + r * 1.25)} ${n(y - r * 0.5)} ${n(x + r * 1.3)} ${n(y + r * 0.2)}Z"/>`;
}

/** Branching coral. */
function fan(random: Random, x: number, y: number, tall: number, colour: Rgb): string {
  const grow = (bx: number, by: number, angle: number, long: number, thick: number): string => {
    const tx = bx + Math.cos(angle) * long;
    const ty = by + Math.sin(angle) * long;
    const stroke = `<path d="M${n(bx)} ${n(by)}L${n(tx)} ${n(ty)}" stroke-width="${n(thick)}"/>`;
    if (thick < tall * 0.035) return stroke;
    return (
      stroke +
      grow(tx, ty, angle - random.between(0.25, 0.6), long * 0.74, thick * 0.7) +
      grow(tx, ty, angle + random.between(0.25, 0.6), long * 0.74, thick * 0.7)
    );
  };
  return `<g fill="none" stroke="${hex(colour)}" stroke-linecap="round">${grow(x, y, -Math.PI / 2, tall * 0.34, tall * 0.11)}</g>`;
}

/** Tube sponges. */
function tubes(random: Random, x: number, y: number, tall: number, colour: Rgb): string {
  let markup = '';
  for (let i = 0; i < 4; i++) {
    const high = tall * random.between(0.6, 1.2);
    const wide = tall * 0.24;
    const left = x + (i - 1.5) * wide * 0.9;
    markup +=
      `<rect x="${n(left)}" y="${n(y - high)}" width="${n(wide)}" height="${n(high + 10)}" rx="${n(wide * 0.4)}" fill="${hex(scaled(colour, random.between(0.85, 1.1)))}"/>` +
      `<ellipse cx="${n(left + wide / 2)}" cy="${n(y - high + wide * 0.28)}" rx="${n(wide * 0.32)}" ry="${n(wide * 0.18)}" fill="${hex(scaled(colour, 0.45))}"/>`;
  }
  return markup;
}

/** Ribbons of weed that sway. */
function weed(random: Random, x: number, y: number, tall: number): string {
  let markup = '';
  for (let i = 0; i < 4; i++) {
    const high = tall * random.between(0.6, 1);
    const sway = random.between(-0.25, 0.25) * tall;
    const wide = tall * random.between(0.035, 0.055);
    const left = x + (i - 1.5) * wide * 2.2;
    const fill = hex(mixed(rgb('#2f8f5a'), rgb('#8fb83f'), random.next()));
    markup +=
      `<path fill="${fill}" d="M${n(left - wide)} ${n(y)}C${n(left - wide + sway)} ${n(y - high * 0.35)} ${n(left - wide - sway)} ${n(y - high * 0.65)} ${n(left + sway * 0.6)} ${n(y - high)}` +
      `C${n(left + wide - sway)} ${n(y - high * 0.65)} ${n(left + wide + sway)} ${n(y - high * 0.35)} ${n(left + wide)} ${n(y)}Z"/>`;
  }
  return markup;
}

function paintBubbles(view: View): void {
  const { frame } = view.plan;
  const random = view.random('bubbles');
  let markup = '';
  const columns = Math.max(2, Math.round(3 * frame.width));
  for (let i = 0; i < columns; i++) {
    const x = random.next() * frame.width * 1000;
    const from = random.between(0.5, 0.95) * frame.height * 1000;
    for (let k = 0; k < 7; k++) {
      const r = random.between(2.5, 9);
      const bx = x + random.between(-26, 26);
      const by = from - k * random.between(26, 60);
      markup +=
        `<circle cx="${n(bx)}" cy="${n(by)}" r="${n(r)}" fill="#dffcff" fill-opacity="0.22" stroke="#f2ffff" stroke-opacity="0.75" stroke-width="${n(r * 0.16)}"/>` +
        `<circle cx="${n(bx - r * 0.35)}" cy="${n(by - r * 0.35)}" r="${n(r * 0.22)}" fill="#ffffff" fill-opacity="0.9"/>`;
    }
  }
  paintSetPiece(view, { left: 0, right: frame.width, top: 0, bottom: frame.height }, markup, {
    relief: 0,
    size: 0.02,
    shadow: 'none',
  });
}
