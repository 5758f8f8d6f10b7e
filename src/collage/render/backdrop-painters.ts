import type { BackdropKind } from '../compose/plan.ts';
import { paintAbstract } from './backdrops/abstract.ts';
import { paintBeach } from './backdrops/beach.ts';
import { paintClouds } from './backdrops/clouds.ts';
import { paintMeadow } from './backdrops/meadow.ts';
import { paintPoolRoom } from './backdrops/pool-room.ts';
import { paintRoom } from './backdrops/room.ts';
import { paintSkyBackdrop } from './backdrops/sky.ts';
import { paintStudio } from './backdrops/studio.ts';
import type { View } from './view.ts';

/** Paints the whole canvas: everything that lies behind the items. */
export type BackdropPainter = (view: View) => void;

export const backdropPainters: Readonly<Record<BackdropKind, BackdropPainter>> = {
  abstract: paintAbstract,
  beach: paintBeach,
  sea: paintBeach,
  underwater: paintClouds,
  meadow: paintMeadow,
  forest: paintMeadow,
  jungle: paintMeadow,
  mountains: paintMeadow,
  desert: paintBeach,
  snow: paintMeadow,
  city: paintMeadow,
  street: paintMeadow,
  river: paintMeadow,
  sky: paintSkyBackdrop,
  clouds: paintClouds,
  space: paintSkyBackdrop,
  room: paintRoom,
  'pool-room': paintPoolRoom,
  kitchen: paintStudio,
  office: paintStudio,
  stage: paintStudio,
  studio: paintStudio,
};
