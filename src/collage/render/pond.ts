import { lookUp } from '../../numerics/noise-tile.ts';
import { pondArea } from './shores.ts';
import { smooth } from './noise.ts';
import { rgb } from './rgb.ts';
import type { Season } from './season-names.ts';
import { underSnow } from './seasons.ts';
import type { View } from './view.ts';
import { paintWater } from './water.ts';

/** A small sheet of still water in the grass, to one side; ice in winter. */
export function paintPond(view: View, season: Season): void {
  const { frame, backdrop } = view.plan;
  const area = pondArea(frame, backdrop.horizon);
  const middle = (area.left + area.right) / 2;
  const half = (area.right - area.left) / 2;
  const centre = (area.top + area.bottom) / 2;
  const tall = (area.bottom - area.top) / 2;
  const { levels, bits } = smooth();
  const shore =
    (grow: number) =>
    (y: number): readonly [number, number] => {
      const t = Math.min(1, Math.abs(y - centre) / (tall * grow));
      const reach = half * grow * Math.sqrt(1 - t * t);
      const n = lookUp(levels[3]!, bits - 3, y * 1.4, view.drift.x) - 0.5;
      return [middle - reach * (1 + n * 0.2), middle + reach * (1 - n * 0.2)];
    };
  wetEarth(view, shore(1.06), centre - tall * 1.06, centre + tall * 1.06);
  const ice = underSnow(view, season);
  paintWater(view, {
    horizon: area.top,
    bottom: area.bottom,
    deep: rgb(ice ? '#a9c8de' : '#4f93b4'),
    middle: rgb(ice ? '#b9d3e4' : '#3f87a8'),
    shallow: rgb(ice ? '#cfe0ec' : '#37788f'),
    waves: 0.03,
    mirror: 0.8,
    scale: 0.35,
    banks: shore(1),
  });
}

function wetEarth(
  view: View,
  shore: (y: number) => readonly [number, number],
  top: number,
  bottom: number,
): void {
  const { canvas, unit } = view;
  const end = Math.min(canvas.height, Math.ceil(bottom * unit));
  for (let y = Math.max(0, Math.ceil(top * unit)); y < end; y++) {
    const [left, right] = shore((y + 0.5) / unit);
    const to = Math.min(canvas.width, Math.floor(right * unit));
    for (let x = Math.max(0, Math.ceil(left * unit)); x < to; x++) {
      const at = (y * canvas.width + x) * 3;
      canvas.rgb[at] = canvas.rgb[at]! * 0.72;
      canvas.rgb[at + 1] = canvas.rgb[at + 1]! * 0.66;
      canvas.rgb[at + 2] = canvas.rgb[at + 2]! * 0.6;
    }
  }
}
