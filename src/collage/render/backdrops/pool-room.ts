import { backdropSettings } from '../backdrop-options.ts';
import { paintFloor } from '../floor.ts';
import { paintPool } from '../pool.ts';
import { rgb } from '../rgb.ts';
import { paintSkirting } from '../skirting.ts';
import { wallTone } from '../tones.ts';
import type { View } from '../view.ts';
import { paintWall } from '../wall.ts';
import { paintWindowLight, paintWindows } from '../window.ts';

/** A sunlit lounge with a pool let into its floor. */
export function paintPoolRoom(view: View): void {
  const { backdrop, seed } = view.plan;
  const { wall, floor } = backdropSettings('pool-room', backdrop.options, seed);
  const { windows, water, eye } = view.geometry;
  const foot = backdrop.horizon;
  paintWall(view, foot, wallTone(wall));
  paintWindows(view, windows);
  paintFloor(view, foot, floor, floor === 'planks' ? rgb('#d9b988') : undefined);
  paintSkirting(view, foot);
  if (water !== undefined) paintPool(view, water, eye);
  paintWindowLight(view, windows, foot);
}
