import { backdropSettings } from '../backdrop-options.ts';
import { paintFloor } from '../floor.ts';
import { paintRug } from '../rug.ts';
import { paintSkirting } from '../skirting.ts';
import { paintTable } from '../table.ts';
import { curtainTone, wallTone } from '../tones.ts';
import type { View } from '../view.ts';
import { paintWall } from '../wall.ts';
import { paintCurtains, paintPanels, paintStripes } from '../wallpaper.ts';
import { paintWindowLight, paintWindows } from '../window.ts';

/** A plain, friendly room: wall, windows, floor, perhaps a rug or a table top in front. */
export function paintRoom(view: View): void {
  const { backdrop, seed } = view.plan;
  const { wall, floor, rug, table, finish, curtains, outlook } = backdropSettings(
    'room',
    backdrop.options,
    seed,
  );
  const { windows } = view.geometry;
  const foot = backdrop.horizon;
  paintWall(view, foot, wallTone(wall));
  if (finish === 'stripes') paintStripes(view, foot);
  if (finish === 'panels') paintPanels(view, foot);
  paintWindows(view, windows, outlook);
  if (curtains) paintCurtains(view, windows, curtainTone(wall));
  paintFloor(view, foot, floor);
  paintSkirting(view, foot);
  if (rug) paintRug(view, foot);
  paintWindowLight(view, windows, foot);
  if (table !== 'none') paintTable(view, table);
}
