import { HILL } from '../backdrop-geometry.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { paintGround } from '../ground.ts';
import { fir } from '../foliage.ts';
import { paintMist } from '../mist.ts';
import { mirrorRows } from '../mirror.ts';
import { paintRidge } from '../ridge.ts';
import { mixed, rgb } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills, raised } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import { paintVolcano } from './volcano.ts';
import type { View } from '../view.ts';

/** Three ranges, mist between them, firs at their foot; a lake that mirrors them if wanted. */
export function paintMountains(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { peaks, lake, hill } = backdropSettings('mountains', backdrop.options, seed);
  const { palette } = view;
  const { horizon } = backdrop;
  const depth = frame.height - horizon;
  const snowy = backdrop.weather.includes('snow');
  paintSky(view, { bottom: horizon + 0.02, horizon: horizon - 0.05, clouds: 0.4 });
  const tall = Math.min(0.42, horizon * 0.62);
  const ranges = [
    {
      base: horizon,
      height: tall,
      frequency: 1.5,
      jagged: 0.95,
      haze: 0.42,
      colour: rgb('#6f7f9c'),
    },
    {
      base: horizon + 0.01,
      height: tall * 0.66,
      frequency: 2,
      jagged: 0.85,
      haze: 0.2,
      colour: rgb('#5d6a7c'),
    },
    {
      base: horizon + 0.02,
      height: tall * 0.24,
      frequency: 2.4,
      jagged: 0.3,
      haze: 0.1,
      colour: rgb('#3f6650'),
    },
  ] as const;
  if (peaks === 'volcano') paintVolcano(view, horizon);
  for (const [row, range] of ranges.entries()) {
    if (peaks === 'volcano' && row < 2) continue;
    view.arena.scoped(() => {
      paintRidge(view, hills(view, { ...range, row: row + 5 }), {
        bottom: horizon + 0.03,
        colour: range.colour,
        snow: peaks === 'snow' && row < 2 ? rgb('#f4f8ff') : undefined,
        snowDepth: tall * (row === 0 ? 0.34 : 0.17),
        folds: row === 2 ? 0.4 : 1,
        haze: range.haze,
        mist: 0.3,
      });
    });
    if (row < 2) {
      paintMist(view, {
        top: horizon - tall * 0.34 * (1 - row * 0.5),
        middle: horizon,
        bottom: horizon + 0.05,
        lit: mixed(palette.haze, palette.cloudLit, 0.5),
        shade: palette.haze,
        density: 0.55,
        billows: 0.5,
        row,
      });
    }
  }
  firs(view, horizon + 0.03, 0.1);
  const shore = horizon + 0.62 * depth;
  if (lake) {
    mirrorRows(view, horizon + 0.03, shore + 0.03, rgb('#2d6f8e'));
  }
  view.arena.scoped(() => {
    const base = lake ? shore : horizon + 0.04;
    const line = hills(view, { base, height: 0.03, frequency: 1.4, jagged: 0, row: 9 });
    if (hill) raised(view, line, HILL, 0.36);
    paintGround(view, line, {
      horizon: horizon - 0.02,
      near: rgb(snowy ? '#eaf1f8' : '#5a8f42'),
      far: rgb(snowy ? '#dfe9f3' : '#86ad66'),
      patch: rgb(snowy ? '#c9d8e8' : '#8f9a5a'),
      patches: 0.5,
      bumps: 0.45,
      stretch: 2,
      ripples: 0.15,
      blades: snowy ? 0 : 0.6,
      grains: 0.14,
      haze: 0.22,
    });
  });
}

function firs(view: View, base: number, tall: number): void {
  const { frame } = view.plan;
  const random = view.random('firs');
  let markup = '';
  for (let x = -20; x < frame.width * 1000 + 20; x += random.between(14, 46)) {
    const height = tall * 1000 * random.between(0.45, 1) * (random.chance(0.2) ? 1.25 : 1);
    markup += fir(random, x, base * 1000 + random.between(0, 14), height, rgb('#2f6b4a'));
  }
  paintSetPiece(
    view,
    { left: 0, right: frame.width, top: base - tall * 1.5, bottom: base + 0.02 },
    markup,
    { relief: 0.5, size: 0.05, shadow: 'none', haze: 0.14 },
  );
}
