import { lakeShore } from '../shores.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { paintBeyond } from '../beyond.ts';
import { tuft } from '../foliage.ts';
import { paintJetty } from '../jetty.ts';
import { boulder, growFlowers, paintLawn } from '../lawn.ts';
import { mirrorRows } from '../mirror.ts';
import { rgb } from '../rgb.ts';
import { underSnow } from '../seasons.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

/** Still water that mirrors the far shore; the near bank is grass, reeds and stones, or a jetty. */
export function paintLake(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { beyond, season, jetty, size } = backdropSettings('lake', backdrop.options, seed);
  const { horizon } = backdrop;
  const random = view.random('lake');
  paintSky(view, { bottom: horizon + 0.03, horizon, clouds: random.between(0.25, 0.5) });
  paintBeyond(view, beyond, horizon + 0.01, season);
  const shore = lakeShore(frame, horizon, size);
  mirrorRows(
    view,
    horizon + 0.018,
    shore + 0.05,
    rgb(underSnow(view, season) ? '#8fb4cc' : '#2d6f8e'),
  );
  view.arena.scoped(() => {
    const line = hills(view, {
      base: shore + 0.015,
      height: 0.05,
      frequency: 1.3,
      jagged: 0,
      row: 9,
    });
    paintLawn(view, line, season);
  });
  paintBank(view, shore);
  if (jetty) paintJetty(view, shore, horizon);
  growFlowers(view, shore + 0.06, season, 0.2);
}

/** Reeds and stones along the water's edge, most of them to the sides. */
function paintBank(view: View, shore: number): void {
  const { frame } = view.plan;
  const random = view.random('bank');
  let markup = '';
  for (let x = -20; x < frame.width * 1000 + 40; x += random.between(26, 90)) {
    const aside = Math.abs(x / (frame.width * 1000) - 0.5);
    if (random.chance(0.75 - aside)) continue;
    const y = shore * 1000 + random.between(4, 30);
    markup += random.chance(0.28)
      ? boulder(x, y, random.between(12, 34), random.between(-0.25, 0.25))
      : reeds(view, x, y, random.between(50, 130));
  }
  const area = { left: 0, right: frame.width, top: shore - 0.13, bottom: shore + 0.05 };
  paintSetPiece(view, area, markup, { relief: 0.6, size: 0.04, shadow: 'none' });
}

function reeds(view: View, x: number, y: number, tall: number): string {
  const random = view.random(`reeds ${x.toFixed(0)}`);
  let markup =
    tuft(random, x, y, tall, rgb('#6d9440')) + tuft(random, x + 9, y, tall * 0.8, rgb('#88a64a'));
  for (let i = random.integer(0, 2); i > 0; i--) {
    const rx = x + random.between(-14, 14);
    const top = y - tall * random.between(0.95, 1.2);
    markup += `<path d="M${rx.toFixed(1)} ${y}V${top.toFixed(1)}" stroke="#7a8a44" stroke-width="3"/><rect x="${(rx - 4).toFixed(1)}" y="${(top - 4).toFixed(1)}" width="8" height="${(tall * 0.26).toFixed(1)}" rx="4" fill="#7a4a2c"/>`;
  }
  return markup;
}
