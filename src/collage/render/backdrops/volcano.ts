import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { glow } from '../glow.ts';
import { smooth } from '../noise.ts';
import { paintRidge } from '../ridge.ts';
import { mixed, rgb } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import type { View } from '../view.ts';
import { gridOver, laidOver } from '../wash.ts';

/** A cone that spits fire: a crater with a plume of smoke, streams of lava down its sides. */
export function paintVolcano(view: View, base: number): void {
  const { plan, unit } = view;
  const random = view.random('volcano');
  const at = random.between(0.38, 0.62) * plan.frame.width;
  const tall = Math.min(0.46, base * 0.66);
  const top = base - tall;
  paintPlume(view, at, top);
  glow(view, at * unit, top * unit, 0.26 * unit, 0.85, [1, 0.5, 0.18]);
  view.arena.scoped(() => {
    const line = cone(view, at, base, tall);
    paintRidge(view, line, {
      bottom: base + 0.03,
      colour: rgb('#5d4f4c'),
      snow: undefined,
      snowDepth: 0,
      folds: 1,
      haze: 0.12,
      mist: 0.3,
    });
  });
  const streams = [-0.05, 0.015, 0.06].map((share, i) => {
    const x = (at + share * 0.7) * 1000;
    const y = (top + 0.018) * 1000;
    const long = tall * random.between(480, 900);
    const lean = share * long * 5.2;
    const wide = i === 1 ? 15 : 10;
    return `M${(x - wide / 2).toFixed(1)} ${y.toFixed(1)}Q${(x + lean * 0.2 - wide).toFixed(1)} ${(y + long * 0.5).toFixed(1)} ${(x + lean - wide).toFixed(1)} ${(y + long).toFixed(1)}Q${(x + lean).toFixed(1)} ${(y + long + 14).toFixed(1)} ${(x + lean + wide).toFixed(1)} ${(y + long).toFixed(1)}Q${(x + lean * 0.2 + wide).toFixed(1)} ${(y + long * 0.5).toFixed(1)} ${(x + wide / 2).toFixed(1)} ${y.toFixed(1)}Z`;
  });
  let sparks = '';
  for (let i = 0; i < 34; i++) {
    const far = random.next() ** 0.7 * 0.17;
    const angle = random.between(-0.9, 0.9);
    const [x, y] = [at + Math.sin(angle) * far, top - Math.cos(angle) * far];
    sparks += `<circle cx="${(x * 1000).toFixed(1)}" cy="${(y * 1000).toFixed(1)}" r="${random.between(1.6, 6).toFixed(1)}" fill="${random.pick(['#ffd25a', '#ff8a2f', '#ff5a24'])}"/>`;
  }
  const d = streams.join('');
  const markup = `<path fill="#c8331a" d="${d}" stroke="#c8331a" stroke-width="7"/><path fill="#ffb02e" d="${d}"/><ellipse cx="${at * 1000}" cy="${(top + 0.012) * 1000}" rx="52" ry="9" fill="#ffcf5a"/>${sparks}`;
  const area = { left: at - 0.3, right: at + 0.3, top: Math.max(0, top - 0.2), bottom: base };
  paintSetPiece(view, area, markup, { relief: 0.2, size: 0.03, shadow: 'none', tint: [1, 1, 1] });
}

/** Concave flanks up to a notched crater. */
function cone(view: View, at: number, base: number, tall: number): Float32Array {
  const { canvas, unit, drift, arena } = view;
  const { levels, bits } = smooth();
  const line = arena.floats(canvas.width);
  for (let x = 0; x < canvas.width; x++) {
    const u = (x + 0.5) / unit;
    const far = Math.abs(u - at);
    const n = lookUp(levels[1]!, bits - 1, u * 0.9 + drift.x, drift.y) - 0.5;
    const flank = Math.exp(-Math.max(0, far - 0.055) * 4.2);
    const crater = far < 0.055 ? 0.03 * (1 - (far / 0.055) ** 2) : 0;
    line[x] = (base - tall * flank + crater * tall + n * 0.05 * (1 - flank * 0.7)) * unit;
  }
  return line;
}

/** Smoke that billows up from the crater and drifts, lit from below. */
function paintPlume(view: View, at: number, top: number): void {
  const { arena, drift, palette } = view;
  const { levels, bits } = smooth();
  const end = Math.min(view.canvas.height, Math.ceil((top + 0.02) * view.unit));
  if (end <= 0) return;
  const lean = at > view.plan.frame.width / 2 ? -0.55 : 0.55;
  const smoke = mixed(rgb('#6b6468'), palette.cloudShade, 0.25);
  const pale = mixed(rgb('#b9aeb0'), palette.cloudLit, 0.3);
  arena.scoped(() => {
    const grid = gridOver(view, 0, end);
    const cells = arena.zeros(grid.columns * grid.rows * 4);
    for (let j = 0; j < grid.rows; j++) {
      const v = (j + 0.5) * grid.pitch;
      const up = Math.max(0, top - v);
      const centre = at + lean * up ** 1.5;
      const half = 0.035 + 0.42 * up ** 0.9;
      for (let i = 0; i < grid.columns; i++) {
        const u = (i + 0.5) * grid.pitch;
        const aside = Math.abs(u - centre) / half;
        if (aside > 1.5) continue;
        const n = lookUp(levels[1]!, bits - 1, u * 0.9 + drift.x, v * 0.9 + drift.y) - 0.5;
        const m =
          lookUp(levels[1]!, bits - 1, u * 0.9 + drift.x - 0.014, v * 0.9 + drift.y - 0.016) - 0.5;
        const alpha =
          0.9 * smoothstep(1.05, 0.75, aside + n * 1.6) * smoothstep(0, 0.03, up + 0.012);
        const lit = clamp01(0.5 + (n - m) * 6 + (u < centre ? 0.1 : -0.1));
        const fire = Math.exp(-up / 0.09) * 0.8;
        const cell = (j * grid.columns + i) * 4;
        for (let c = 0; c < 3; c++) {
          const body =
            smoke[c]! * palette.light[c]! +
            (pale[c]! * palette.light[c]! - smoke[c]! * palette.light[c]!) * lit;
          cells[cell + c] = (body + ([1, 0.45, 0.15][c]! - body) * fire) * alpha;
        }
        cells[cell + 3] = alpha;
      }
    }
    laidOver(view, grid, end, cells);
  });
}
