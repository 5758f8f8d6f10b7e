import { backdropSettings } from '../backdrop-options.ts';
import { paintFloor } from '../floor.ts';
import { paintRug } from '../rug.ts';
import { paintSkirting } from '../skirting.ts';
import { paintTable } from '../table.ts';
import { wallTone } from '../tones.ts';
import type { View } from '../view.ts';
import { paintWall } from '../wall.ts';
import { paintWindowLight, paintWindows } from '../window.ts';

/** A plain, friendly room: wall, windows, floor, perhaps a rug or a table top in front. */
export function paintRoom(view: View): void {
  const { backdrop, seed } = view.plan;
  const { wall, floor, rug, table } = backdropSettings('room', backdrop.options, seed);
  const foot = backdrop.horizon;
  paintWall(view, foot, wallTone(wall));
  paintWindows(view, view.geometry.windows);
  paintFloor(view, foot, floor);
  paintSkirting(view, foot);
  if (rug) paintRug(view, foot);
  paintWindowLight(view, view.geometry.windows, foot);
  if (table !== 'none') paintTable(view, table);
}
