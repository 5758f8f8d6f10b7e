import type { BackdropKind } from '../compose/plan.ts';
import { paintAbstract } from './backdrops/abstract.ts';
import { paintBeach } from './backdrops/beach.ts';
import { paintClouds } from './backdrops/clouds.ts';
import { paintMeadow } from './backdrops/meadow.ts';
import { paintPoolRoom } from './backdrops/pool-room.ts';
import { paintRoom } from './backdrops/room.ts';
import { paintSkyBackdrop } from './backdrops/sky.ts';
import { paintStudio } from './backdrops/studio.ts';
import { paintSea } from './backdrops/sea.ts';
import { paintMountains } from './backdrops/mountains.ts';
import { paintDesert } from './backdrops/desert.ts';
import { paintSnow } from './backdrops/snow.ts';
import { paintRiver } from './backdrops/river.ts';
import { paintForest } from './backdrops/forest.ts';
import { paintJungle } from './backdrops/jungle.ts';
import { paintSpace } from './backdrops/space.ts';
import { paintUnderwater } from './backdrops/underwater.ts';
import { paintCity } from './backdrops/city.ts';
import { paintStreet } from './backdrops/street.ts';
import { paintKitchen } from './backdrops/kitchen.ts';
import { paintOffice } from './backdrops/office.ts';
import { paintStage } from './backdrops/stage.ts';
import type { View } from './view.ts';

/** Paints the whole canvas: everything that lies behind the items. */
export type BackdropPainter = (view: View) => void;

export const backdropPainters: Readonly<Record<BackdropKind, BackdropPainter>> = {
  abstract: paintAbstract,
  beach: paintBeach,
  sea: paintSea,
  underwater: paintUnderwater,
  meadow: paintMeadow,
  forest: paintForest,
  jungle: paintJungle,
  mountains: paintMountains,
  desert: paintDesert,
  snow: paintSnow,
  city: paintCity,
  street: paintStreet,
  river: paintRiver,
  sky: paintSkyBackdrop,
  clouds: paintClouds,
  space: paintSpace,
  room: paintRoom,
  'pool-room': paintPoolRoom,
  kitchen: paintKitchen,
  office: paintOffice,
  stage: paintStage,
  studio: paintStudio,
};
