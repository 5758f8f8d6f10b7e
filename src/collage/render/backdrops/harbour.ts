import { backdropSettings } from '../backdrop-options.ts';
import { houseLook } from '../beyond.ts';
import type { HouseLook } from '../cottages.ts';
import type { Random } from '../../../numerics/random.ts';
import { mirrorRows } from '../mirror.ts';
import { paintPaving } from '../paving.ts';
import { paintRidge } from '../ridge.ts';
import type { Rgb } from '../rgb.ts';
import { hex, rgb, scaled, times } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';
import { quayEdge } from '../shores.ts';

const fronts = ['#d9705a', '#e9b85a', '#f0e2c0', '#7fb0c4', '#8fb58a', '#d99ab0', '#c9d0d8'].map(
  rgb,
);

/** Coloured houses and masts across the basin, mirrored in it; a stone quay in front. */
export function paintHarbour(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { boats } = backdropSettings('harbour', backdrop.options, seed);
  const { horizon } = backdrop;
  const random = view.random('harbour');
  const look = houseLook(view, 'summer');
  paintSky(view, { bottom: horizon + 0.02, horizon, clouds: random.between(0.25, 0.5) });
  view.arena.scoped(() => {
    const line = hills(view, { base: horizon, height: 0.26, frequency: 1.8, jagged: 0.2, row: 2 });
    paintRidge(view, line, {
      bottom: horizon + 0.01,
      colour: rgb('#5f8a78'),
      snow: undefined,
      snowDepth: 0,
      folds: 0.5,
      haze: 0.35,
      mist: 0.2,
    });
  });
  const night = view.plan.light.time === 'night';
  const markup = terrace(random, frame.width, horizon * 1000, look);
  const area = { left: 0, right: frame.width, top: horizon - 0.26, bottom: horizon + 0.01 };
  const tint = night ? { tint: [1, 1, 1] as const } : {};
  paintSetPiece(view, area, markup, {
    relief: 0.5,
    size: 0.05,
    shadow: 'none',
    haze: 0.08,
    ...tint,
  });
  const quay = quayEdge(frame, horizon);
  if (boats) {
    paintSetPiece(
      view,
      { ...area, top: horizon - 0.32, bottom: horizon + 0.05 },
      fleet(random, frame.width, horizon * 1000 + 18, look.light),
      {
        relief: 0.7,
        size: 0.04,
        shadow: 'none',
      },
    );
  }
  mirrorRows(view, horizon + 0.028, quay + 0.01, rgb('#2c6a86'));
  paintPaving(view, quay, 'slabs');
  paintEdge(view, quay);
}

/** Narrow houses wall to wall with steep roofs. */
function terrace(random: Random, width: number, y: number, look: HouseLook): string {
  const shown = (colour: Rgb): string => hex(times(colour, look.light));
  let markup = `<rect x="-20" y="${y - 6}" width="${width * 1000 + 40}" height="20" fill="${shown(rgb('#9a9186'))}"/>`;
  for (let x = -20; x < width * 1000;) {
    const wide = random.between(50, 78);
    const tall = random.between(92, 158);
    const wall = random.pick(fronts);
    const roof = shown(random.pick([rgb('#a54a3a'), rgb('#6d5f58'), rgb('#8a5a44')]));
    const top = y - tall;
    markup +=
      `<rect x="${x.toFixed(1)}" y="${top.toFixed(1)}" width="${(wide + 1).toFixed(1)}" height="${tall.toFixed(1)}" fill="${shown(wall)}"/>` +
      `<path fill="${roof}" d="M${(x - 3).toFixed(1)} ${top.toFixed(1)}l${(wide / 2 + 3).toFixed(1)} ${(-wide * 0.6).toFixed(1)}l${(wide / 2 + 3).toFixed(1)} ${(wide * 0.6).toFixed(1)}z"/>`;
    const columns = 2;
    for (let wy = top + 14; wy < y - 34; wy += 32) {
      for (let i = 0; i < columns; i++) {
        const wx = x + (wide * (i + 0.5)) / columns - 7;
        const fill = random.chance(look.lit) ? '#ffe08a' : shown(rgb('#4f6479'));
        markup += `<rect x="${(wx - 2).toFixed(1)}" y="${(wy - 2).toFixed(1)}" width="18" height="23" fill="${shown(rgb('#f6f0e4'))}"/><rect x="${wx.toFixed(1)}" y="${wy.toFixed(1)}" width="14" height="19" fill="${fill}"/>`;
      }
    }
    markup += `<rect x="${(x + wide * 0.36).toFixed(1)}" y="${y - 30}" width="${(wide * 0.28).toFixed(1)}" height="30" fill="${shown(scaled(wall, 0.5))}"/>`;
    x += wide;
  }
  return markup;
}

/** Sailing boats moored along the far quay. */
function fleet(random: Random, width: number, y: number, light: Rgb): string {
  const shown = (colour: Rgb): string => hex(times(colour, light));
  let markup = '';
  for (let x = random.between(20, 120); x < width * 1000; x += random.between(110, 240)) {
    const long = random.between(70, 120);
    const tall = long * random.between(1.5, 2.1);
    const hull = shown(
      random.pick([rgb('#f2efe8'), rgb('#3f6f9c'), rgb('#b8443a'), rgb('#2f4a4f')]),
    );
    markup +=
      `<path fill="${shown(rgb('#7a5a40'))}" d="M${x - 2.5} ${y}v${-tall}h5v${tall}z"/>` +
      `<path fill="${shown(rgb('#e9e2d2'))}" d="M${x + 4} ${y - tall * 0.2}h${long * 0.42}v-9h${-long * 0.42}z"/>` +
      `<path fill="none" stroke="${shown(rgb('#5a5650'))}" stroke-width="1.6" d="M${x} ${y - tall}L${x - long * 0.5} ${y - 12}M${x} ${y - tall}L${x + long * 0.5} ${y - 12}"/>` +
      `<path fill="${hull}" d="M${x - long / 2} ${y - 14}h${long}q${-long * 0.06} 22 ${-long * 0.16} 24h${-long * 0.66}q${-long * 0.12} -4 ${-long * 0.18} -24z"/>` +
      `<path fill="${shown(rgb('#fbf7ee'))}" d="M${x - long / 2} ${y - 17}h${long}v6h${-long}z"/>`;
  }
  return markup;
}

/** The quay's coping, with bollards and rings. */
function paintEdge(view: View, quay: number): void {
  const { frame } = view.plan;
  const random = view.random('quay');
  const y = quay * 1000;
  let markup = `<rect x="-30" y="${y - 12}" width="${frame.width * 1000 + 60}" height="30" fill="#b8b0a2"/><rect x="-30" y="${y - 12}" width="${frame.width * 1000 + 60}" height="8" fill="#d6cfc2"/>`;
  for (let x = random.between(60, 140); x < frame.width * 1000; x += random.between(240, 330)) {
    markup += `<path fill="#3a3d42" d="M${x - 20} ${y + 14}v-44q-12 -4 -8 -16h56q4 12 -8 16v44q-20 10 -40 0z"/>`;
  }
  const area = { left: 0, right: frame.width, top: quay - 0.06, bottom: quay + 0.03 };
  paintSetPiece(view, area, markup, { relief: 0.8, size: 0.05, shadow: 'none' });
}
