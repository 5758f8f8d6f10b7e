import type { Piece } from '../piece.ts';
import { accessoriesFamily } from './accessories/index.ts';
import { aloftFamily } from './aloft/index.ts';
import { animalsFamily } from './animals/index.ts';
import { beachFamily } from './beach/index.ts';
import { beastsFamily } from './beasts/index.ts';
import { birdsFamily } from './birds/index.ts';
import { buildingsFamily } from './buildings/index.ts';
import { electronicsFamily } from './electronics/index.ts';
import { foodFamily } from './food/index.ts';
import { enclosuresFamily } from './enclosures/index.ts';
import { cultureFamily } from './culture/index.ts';
import { dinosaursFamily } from './dinosaurs/index.ts';
import { furnitureFamily } from './furniture/index.ts';
import { gamesFamily } from './games/index.ts';
import { festiveFamily } from './festive/index.ts';
import { homeFamily } from './home/index.ts';
import { interiorsFamily } from './interiors/index.ts';
import { islandsFamily } from './islands/index.ts';
import { landformsFamily } from './landforms/index.ts';
import { landmarksFamily } from './landmarks/index.ts';
import { kitchenFamily } from './kitchen/index.ts';
import { lightingFamily } from './lighting/index.ts';
import { machinesFamily } from './machines/index.ts';
import { musicFamily } from './music/index.ts';
import { natureFamily } from './nature/index.ts';
import { officeFamily } from './office/index.ts';
import { outdoorsFamily } from './outdoors/index.ts';
import { plantsFamily } from './plants/index.ts';
import { seaFamily } from './sea/index.ts';
import { shapesFamily } from './shapes/index.ts';
import { signsFamily } from './signs/index.ts';
import { skiesFamily } from './skies/index.ts';
import { spaceFamily } from './space/index.ts';
import { stationeryFamily } from './stationery/index.ts';
import { sportsFamily } from './sports/index.ts';
import { streetFamily } from './street/index.ts';
import { toolsFamily } from './tools/index.ts';
import { vehiclesFamily } from './vehicles/index.ts';
import { vesselsFamily } from './vessels/index.ts';
import { weaponsFamily } from './weapons/index.ts';
import { wearFamily } from './wear/index.ts';

const all: readonly Piece[] = [
  ...accessoriesFamily,
  ...aloftFamily,
  ...animalsFamily,
  ...beachFamily,
  ...beastsFamily,
  ...birdsFamily,
  ...buildingsFamily,
  ...electronicsFamily,
  ...foodFamily,
  ...enclosuresFamily,
  ...cultureFamily,
  ...dinosaursFamily,
  ...furnitureFamily,
  ...gamesFamily,
  ...festiveFamily,
  ...homeFamily,
  ...interiorsFamily,
  ...islandsFamily,
  ...landformsFamily,
  ...landmarksFamily,
  ...kitchenFamily,
  ...lightingFamily,
  ...machinesFamily,
  ...musicFamily,
  ...natureFamily,
  ...officeFamily,
  ...outdoorsFamily,
  ...plantsFamily,
  ...seaFamily,
  ...shapesFamily,
  ...signsFamily,
  ...skiesFamily,
  ...spaceFamily,
  ...stationeryFamily,
  ...sportsFamily,
  ...streetFamily,
  ...toolsFamily,
  ...vehiclesFamily,
  ...vesselsFamily,
  ...weaponsFamily,
  ...wearFamily,
];

/** Every procedural piece by its id. */
export const pieces: ReadonlyMap<string, Piece> = new Map(all.map((piece) => [piece.id, piece]));
