import type { BackdropKind } from '../compose/plan.ts';
import { paintAbstract } from './backdrops/abstract.ts';
import { paintBeach } from './backdrops/beach.ts';
import { paintClouds } from './backdrops/clouds.ts';
import { paintMeadow } from './backdrops/meadow.ts';
import { paintPoolRoom } from './backdrops/pool-room.ts';
import { paintHarbour } from './backdrops/harbour.ts';
import { paintLake } from './backdrops/lake.ts';
import { paintWaterfall } from './backdrops/waterfall.ts';
import { paintSwamp } from './backdrops/swamp.ts';
import { paintPark } from './backdrops/park.ts';
import { paintSportsField } from './backdrops/sports-field.ts';
import { paintCanyon } from './backdrops/canyon.ts';
import { paintCave } from './backdrops/cave.ts';
import { paintVillage } from './backdrops/village.ts';
import { paintRoadBackdrop } from './backdrops/road.ts';
import { paintInterior } from './backdrops/interior.ts';
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
  harbour: paintHarbour,
  lake: paintLake,
  waterfall: paintWaterfall,
  swamp: paintSwamp,
  meadow: paintMeadow,
  park: paintPark,
  'sports-field': paintSportsField,
  forest: paintForest,
  jungle: paintJungle,
  mountains: paintMountains,
  canyon: paintCanyon,
  cave: paintCave,
  desert: paintDesert,
  snow: paintSnow,
  village: paintVillage,
  city: paintCity,
  street: paintStreet,
  road: paintRoadBackdrop,
  river: paintRiver,
  sky: paintSkyBackdrop,
  clouds: paintClouds,
  space: paintSpace,
  room: paintRoom,
  interior: paintInterior,
  'pool-room': paintPoolRoom,
  kitchen: paintKitchen,
  office: paintOffice,
  stage: paintStage,
  studio: paintStudio,
};
