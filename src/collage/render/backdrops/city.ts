import { backdropSettings } from '../backdrop-options.ts';
import { tower } from '../buildings.ts';
import { paintPaving } from '../paving.ts';
import { paintGround } from '../ground.ts';
import { mirrorRows } from '../mirror.ts';
import { paintMist } from '../mist.ts';
import { tree } from '../foliage.ts';
import type { Rgb } from '../rgb.ts';
import { mixed, rgb, times } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { level } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';

const walls = ['#a8b4c2', '#c9b8a4', '#8fa0b4', '#b9aaa0', '#d3cbbd', '#7f93ab', '#b58f7c'].map(
  rgb,
);

/** A skyline in three depths; its windows light up at night. */
export function paintCity(view: View): void {
  const { backdrop, frame, seed, light } = view.plan;
  const { ground } = backdropSettings('city', backdrop.options, seed);
  const { palette } = view;
  const { horizon } = backdrop;
  paintSky(view, { bottom: horizon + 0.02, horizon: horizon + 0.05, clouds: 0.4 });
  const night = light.time === 'night';
  const dusk = light.time === 'sunset' || light.time === 'dawn';
  for (let row = 0; row < 3; row++) {
    paintBlocks(view, row, horizon + 0.005, night ? 0.5 : dusk ? 0.28 : 0.03);
    if (row === 2) break;
    paintMist(view, {
      top: horizon - 0.3 + 0.1 * row,
      middle: horizon,
      bottom: horizon + 0.06,
      lit: mixed(palette.haze, palette.skyLow, 0.5),
      shade: palette.haze,
      density: 0.42 - 0.12 * row,
      billows: 0.1,
      row,
    });
  }
  if (ground === 'grass') paintPark(view, horizon);
  else if (ground === 'water') paintTrees(view, horizon);
  if (ground === 'water') mirrorRows(view, horizon + 0.012, frame.height, rgb('#2a5a78'));
  if (ground === 'plaza' || ground === 'road')
    paintPaving(view, horizon, ground === 'plaza' ? 'slabs' : 'asphalt');
  if (ground !== 'water' && frame.height - horizon > 0.03) paintTrees(view, horizon);
}

function paintBlocks(view: View, row: number, base: number, lit: number): void {
  const { frame, light } = view.plan;
  const { palette } = view;
  const random = view.random(`blocks ${row}`);
  const width = frame.width * 1000;
  const most = Math.min(0.62, base * 0.72) * 1000;
  const night = light.time === 'night';
  // Lit panes must not be darkened with the walls, so the night is mixed into the paint instead.
  const dusk = mixed(palette.light, [1, 0.9, 0.75], 0.2);
  let markup = '';
  for (let x = -40 + random.between(-30, 0); x < width + 20;) {
    const wide = random.between(52, 110) * (0.62 + 0.24 * row);
    const middle = 1 - 0.35 * Math.abs((x + wide / 2) / width - 0.5);
    const tall = most * random.between(0.35, 1) * [1, 0.72, 0.42][row]! * middle;
    const painted = mixed(random.pick(walls), palette.skyMiddle, 0.14);
    const wall = night ? times(painted, dusk) : painted;
    markup += tower(random, {
      x,
      y: base * 1000,
      wide,
      tall,
      wall,
      pane: night
        ? rgb('#2b3350')
        : mixed(mixed(wall, rgb('#31465f'), 0.6), palette.skyMiddle, 0.3),
      lamp: rgb('#ffe9a0'),
      lit,
    });
    x += wide + random.between(-14, 26 - 8 * row);
  }
  const tint: Rgb = night ? [1, 1, 1] : palette.light;
  paintSetPiece(view, { left: 0, right: frame.width, top: 0, bottom: base + 0.002 }, markup, {
    relief: 0.32,
    size: 0.05,
    shadow: 'none',
    haze: [0.62, 0.34, 0.08][row]!,
    soft: row === 0,
    tint,
  });
}

function paintPark(view: View, horizon: number): void {
  view.arena.scoped(() => {
    paintGround(view, level(view, horizon), {
      horizon: horizon - 0.03,
      near: rgb('#5c9c45'),
      far: rgb('#7fb25f'),
      patch: rgb('#8fb04f'),
      patches: 0.4,
      bumps: 0.3,
      stretch: 2,
      ripples: 0.5,
      blades: 0.6,
      grains: 0.1,
      haze: 0.2,
    });
  });
}

function paintTrees(view: View, horizon: number): void {
  const { frame } = view.plan;
  const random = view.random('trees');
  let markup = '';
  for (let x = 20; x < frame.width * 1000; x += random.between(70, 170)) {
    markup += tree(
      random,
      x,
      horizon * 1000 + 6,
      random.between(64, 96),
      rgb('#4f9248'),
      rgb('#5d4636'),
    );
  }
  paintSetPiece(
    view,
    { left: 0, right: frame.width, top: horizon - 0.12, bottom: horizon + 0.015 },
    markup,
    { relief: 0.6, size: 0.05, shadow: 'none', haze: 0.1 },
  );
}
