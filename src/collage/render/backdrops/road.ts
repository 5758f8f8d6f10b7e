import { backdropSettings } from '../backdrop-options.ts';
import { paintBeyond } from '../beyond.ts';
import { paintGround } from '../ground.ts';
import { growFlowers, paintGroves, paintLawn } from '../lawn.ts';
import { paintPath } from '../path.ts';
import { rgb } from '../rgb.ts';
import { paintRoad } from '../roadway.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import { paintTracks } from '../tracks.ts';
import type { View } from '../view.ts';

/** A road, lane or railway line that runs to the horizon through open land. */
export function paintRoadBackdrop(view: View): void {
  const { backdrop, seed } = view.plan;
  const { way, land, season, beyond } = backdropSettings('road', backdrop.options, seed);
  const { horizon } = backdrop;
  const random = view.random('road');
  paintSky(view, { bottom: horizon + 0.05, horizon, clouds: random.between(0.25, 0.5) });
  paintBeyond(
    view,
    land === 'desert' && beyond === 'forest' ? 'none' : beyond,
    horizon + 0.01,
    season,
  );
  view.arena.scoped(() => {
    const line = hills(view, {
      base: horizon + 0.012,
      height: 0.015,
      frequency: 1.6,
      jagged: 0,
      row: 3,
    });
    if (land === 'desert') {
      paintGround(view, line, {
        horizon: horizon - 0.02,
        near: rgb('#cf9a5e'),
        far: rgb('#e2bd8a'),
        patch: rgb('#a9794a'),
        patches: 0.45,
        bumps: 0.4,
        stretch: 2.2,
        ripples: 0.3,
        blades: 0,
        grains: 0.25,
        haze: 0.3,
      });
    } else {
      paintLawn(view, line, season);
    }
  });
  if (way === 'dirt') {
    paintPath(view, {
      top: horizon + 0.02,
      colour: rgb('#b99468'),
      half: 0.3,
      winding: random.pick([-0.1, 0.1]),
      foot: 0.5,
      ragged: 0.7,
    });
  } else if (way === 'rails') {
    paintTracks(view, horizon);
  } else {
    paintRoad(view, horizon);
  }
  if (land === 'grass') {
    paintGroves(view, horizon + 0.02, season, 2, 0.34);
    growFlowers(view, horizon + 0.3 * (view.plan.frame.height - horizon), season, 0.2);
  }
  paintPoles(view, way === 'asphalt' ? 0.62 : 0.74);
}

/** Posts along one side that shrink towards the horizon, with wires between them. */
function paintPoles(view: View, aside: number): void {
  const { frame, backdrop } = view.plan;
  const random = view.random('poles');
  if (random.chance(0.3)) return;
  const side = random.chance(0.5) ? 1 : -1;
  const { horizon } = backdrop;
  const near = frame.height - horizon;
  const wires: string[] = ['', ''];
  let markup = '';
  for (let i = 0; i < 8; i++) {
    const z = 1.5 + i * 1.35;
    const x = (frame.width / 2 + (side * aside * frame.width) / z) * 1000;
    const foot = (horizon + near / z) * 1000;
    const tall = 980 / z;
    const arm = tall * 0.16;
    markup += `<path fill="#6a5240" d="M${(x - 9 / z).toFixed(1)} ${foot.toFixed(1)}V${(foot - tall).toFixed(1)}h${(18 / z).toFixed(1)}V${foot.toFixed(1)}zM${(x - arm).toFixed(1)} ${(foot - tall * 0.9).toFixed(1)}h${(2 * arm).toFixed(1)}v${(16 / z).toFixed(1)}h${(-2 * arm).toFixed(1)}z"/>`;
    for (const end of [0, 1]) {
      const wx = x + (end === 0 ? -0.9 : 0.9) * arm;
      const wy = foot - tall * 0.92;
      wires[end] +=
        i === 0 ? `M${wx.toFixed(1)} ${wy.toFixed(1)}` : `L${wx.toFixed(1)} ${wy.toFixed(1)}`;
    }
  }
  markup += `<path fill="none" stroke="#4a4440" stroke-opacity="0.7" stroke-width="2" d="${wires.join('')}"/>`;
  const area = {
    left: 0,
    right: frame.width,
    top: 0,
    bottom: Math.min(frame.height, horizon + near / 1.4),
  };
  paintSetPiece(view, area, markup, { relief: 0, size: 0.03, shadow: 'none', haze: 0.1 });
}
