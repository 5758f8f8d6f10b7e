import { backdropSettings } from '../backdrop-options.ts';
import { paintFloor } from '../floor.ts';
import { paintBeams } from '../interiors/beams.ts';
import { dimRoom, lampPlaces, paintLamps } from '../interiors/lamps.ts';
import { roomLooks } from '../interiors/room-looks.ts';
import { paintShapedWindows } from '../interiors/windows.ts';
import { rgb } from '../rgb.ts';
import { paintSkirting } from '../skirting.ts';
import { paintTable } from '../table.ts';
import { wallTone } from '../tones.ts';
import { unwatched, type View } from '../view.ts';
import { paintWall } from '../wall.ts';
import { paintCourses } from '../wall-texture.ts';
import { paintDado, paintDots, paintPanels, paintStripes } from '../wallpaper.ts';
import { paintWindowLight } from '../window.ts';

/** A room that is known by what it is built of: brick and bare lamps, tiles, stone and glass. */
export function paintInterior(view: View): void {
  const { backdrop, seed } = view.plan;
  const settings = backdropSettings('interior', backdrop.options, seed);
  const look = roomLooks[settings.room];
  const random = view.random('interior');
  const { windows } = view.geometry;
  const foot = backdrop.horizon;
  const asked = backdrop.options['wall'] !== undefined;
  const colour = asked ? wallTone(settings.wall) : rgb(random.pick(look.walls));
  const material = asked && look.wall.includes('plaster') ? 'plaster' : random.pick(look.wall);
  paintWall(view, foot, colour);
  if (material === 'plaster') {
    const finish = random.pick(look.finish);
    if (finish === 'stripes') paintStripes(view, foot);
    if (finish === 'dots') paintDots(view, foot);
    if (finish === 'panels') paintPanels(view, foot, look.trim);
    if (finish === 'dado') paintDado(view, foot, colour);
  } else {
    paintCourses(view, foot, material);
  }
  paintShapedWindows(view, windows, look.window, look.trim, settings.outlook);
  const floorColour =
    look.floorColours.length > 0 ? rgb(random.pick(look.floorColours)) : undefined;
  paintFloor(look.dim > 0 ? unwatched(view) : view, foot, random.pick(look.floors), floorColour);
  paintSkirting(view, foot, look.trim);
  if (look.beams) paintBeams(view);
  const lamps = lampPlaces(view, look.lamps);
  paintWindowLight(view, windows, foot);
  if (settings.table !== 'none') paintTable(view, settings.table);
  dimRoom(view, look.dim, lamps);
  paintLamps(view, look.lamps, lamps);
}
