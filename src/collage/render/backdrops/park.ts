import { backdropSettings } from '../backdrop-options.ts';
import { paintBeyond } from '../beyond.ts';
import { growFlowers, paintGroves, paintLawn } from '../lawn.ts';
import { paintPath } from '../path.ts';
import { rgb } from '../rgb.ts';
import { underSnow } from '../seasons.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';
import { paintPond } from '../pond.ts';

/** Mown grass between trees, with a winding path, perhaps a pond or swings. */
export function paintPark(view: View): void {
  const { backdrop, seed } = view.plan;
  const { season, beyond, path, pond, play, flowers } = backdropSettings(
    'park',
    backdrop.options,
    seed,
  );
  const { horizon } = backdrop;
  const random = view.random('park');
  paintSky(view, { bottom: horizon + 0.05, horizon, clouds: random.between(0.2, 0.5) });
  paintBeyond(view, beyond, horizon + 0.01, season);
  view.arena.scoped(() => {
    const line = hills(view, {
      base: horizon + 0.015,
      height: 0.02,
      frequency: 1.4,
      jagged: 0,
      row: 3,
    });
    paintLawn(view, line, season);
  });
  if (path) {
    paintPath(view, {
      top: horizon + 0.025,
      colour: underSnow(view, season) ? rgb('#cfd8e2') : rgb('#d9c39a'),
      half: random.between(0.16, 0.24),
      winding: random.pick([-0.16, -0.1, 0.1, 0.16]),
      foot: random.between(0.25, 0.75),
      ragged: 0.15,
    });
  }
  if (pond) paintPond(view, season);
  paintGroves(view, horizon + 0.02, season, 3, 0.3);
  growFlowers(view, horizon + 0.06, season, flowers);
  if (play) paintPlayground(view);
}

/** Swings on one side, a slide on the other, where the middle stays free. */
function paintPlayground(view: View): void {
  const { frame, backdrop } = view.plan;
  const random = view.random('playground');
  const y = (backdrop.horizon + 0.24 * (frame.height - backdrop.horizon)) * 1000;
  const left = random.chance(0.5);
  const wide = frame.width * 1000;
  const tall = 330;
  const markup =
    swings(left ? wide * 0.2 : wide * 0.8, y, tall) +
    slide(left ? wide * 0.82 : wide * 0.18, y, tall * 0.92, left ? -1 : 1);
  const area = {
    left: 0,
    right: frame.width,
    top: (y - tall) / 1000 - 0.04,
    bottom: y / 1000 + 0.02,
  };
  paintSetPiece(view, area, markup, { relief: 0.9, size: 0.04, shadow: 'ground' });
}

function swings(x: number, y: number, tall: number): string {
  const half = tall * 0.46;
  const top = y - tall;
  let markup = `<g fill="none" stroke="#d0483e" stroke-width="15" stroke-linecap="round"><path d="M${x - half - 34} ${y}L${x - half} ${top}L${x - half + 34} ${y}M${x + half - 34} ${y}L${x + half} ${top}L${x + half + 34} ${y}"/></g><path d="M${x - half - 10} ${top}H${x + half + 10}" stroke="#3f78b8" stroke-width="16" stroke-linecap="round"/>`;
  for (const [share, swing] of [
    [-0.45, 12],
    [0.45, -16],
  ] as const) {
    const sx = x + share * half;
    markup += `<path fill="none" stroke="#5a5f66" stroke-width="4" d="M${sx - 24} ${top}L${sx - 24 + swing} ${y - tall * 0.22}M${sx + 24} ${top}L${sx + 24 + swing} ${y - tall * 0.22}"/><rect x="${sx - 36 + swing}" y="${y - tall * 0.23}" width="72" height="14" rx="5" fill="#f0b93a"/>`;
  }
  return markup;
}

function slide(x: number, y: number, tall: number, side: 1 | -1): string {
  const top = y - tall * 0.72;
  const a = x - side * tall * 0.3;
  const b = x + side * tall * 0.52;
  let rungs = '';
  for (let i = 1; i < 6; i++) {
    const ry = y + ((top - y) * i) / 6;
    rungs += `<path d="M${a - 26} ${ry}h52"/>`;
  }
  return (
    `<g stroke="#3f78b8" stroke-width="11" fill="none" stroke-linecap="round"><path d="M${a - 28} ${y}V${top - 56}M${a + 28} ${y}V${top - 56}"/><g stroke-width="8">${rungs}</g></g>` +
    `<path fill="#e9b52f" d="M${a} ${top - 24}Q${a + side * tall * 0.3} ${top} ${b - side * 60} ${y - 36}Q${b - side * 30} ${y - 18} ${b} ${y - 20}V${y + 2}Q${b - side * 50} ${y + 6} ${b - side * 84} ${y - 18}L${a} ${top + 22}Z"/>` +
    `<path fill="none" stroke="#f7dc7a" stroke-width="6" d="M${a} ${top - 20}Q${a + side * tall * 0.3} ${top + 2} ${b - side * 60} ${y - 34}"/>` +
    `<path fill="#d0483e" d="M${a - 44} ${top - 50}L${a} ${top - 104}L${a + 44} ${top - 50}Z"/>`
  );
}
