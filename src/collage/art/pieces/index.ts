import type { Piece } from '../piece.ts';
import { airship } from './aloft/airship.ts';
import { flyingMachine } from './aloft/flying-machine.ts';
import { lifebuoy } from './beach/lifebuoy.ts';
import { parasol } from './beach/parasol.ts';
import { sunLounger } from './beach/sun-lounger.ts';
import { bed, bookshelf, drawers, wardrobe } from './home/bedroom.ts';
import { barrel, basket, box, crate } from './home/boxes.ts';
import { fireplace, refrigerator, stove } from './home/kitchen.ts';
import { floorLamp, tableLamp } from './home/lamps.ts';
import { rug } from './home/rug.ts';
import { armchair, sofa } from './home/sofa.ts';
import { bench, chair, coffeeTable, stool, table } from './home/tables.ts';
import { bottle, bowl, can, mug, tumbler, vase } from './home/vessels.ts';
import { pictureFrame, wallShelf } from './home/wall-pieces.ts';
import { floatingIsland } from './islands/floating-island.ts';
import { waterfall } from './islands/waterfall.ts';
import { gearPiece } from './machines/gear.ts';
import { computer, computerMouse, keyboard, laptop } from './office/computers.ts';
import { desk } from './office/desk.ts';
import { monstera, pottedPlant } from './plants/potted-plants.ts';
import { treePieces } from './plants/trees.ts';
import {
  banner,
  blackboard,
  easel,
  openBook,
  plaque,
  poster,
  ribbonBanner,
  stickyNote,
  tShirtPiece,
  tvScreen,
  whiteboard,
} from './signs/boards.ts';
import { billboard, hangingSign, picketSign, roadSign, sign, stopSign } from './signs/signs.ts';
import { microphoneStand, stageCurtain } from './street/stage.ts';
import {
  brickWall,
  bridge,
  fence,
  fountain,
  gate,
  hydrant,
  pedestal,
  stoneWall,
  streetLamp,
} from './street/structures.ts';
import { glasses, sunglasses } from './wear/eyewear.ts';
import { bucketHat, topHat } from './wear/hats.ts';
import { stethoscope } from './wear/stethoscope.ts';

const all: readonly Piece[] = [
  airship,
  flyingMachine,
  lifebuoy,
  parasol,
  sunLounger,
  bed,
  bookshelf,
  drawers,
  wardrobe,
  barrel,
  basket,
  box,
  crate,
  fireplace,
  refrigerator,
  stove,
  floorLamp,
  tableLamp,
  rug,
  armchair,
  sofa,
  bench,
  chair,
  coffeeTable,
  stool,
  table,
  bottle,
  bowl,
  can,
  mug,
  tumbler,
  vase,
  pictureFrame,
  wallShelf,
  floatingIsland,
  waterfall,
  gearPiece,
  computer,
  computerMouse,
  keyboard,
  laptop,
  desk,
  monstera,
  pottedPlant,
  ...treePieces,
  banner,
  blackboard,
  easel,
  openBook,
  plaque,
  poster,
  ribbonBanner,
  stickyNote,
  tShirtPiece,
  tvScreen,
  whiteboard,
  billboard,
  hangingSign,
  picketSign,
  roadSign,
  sign,
  stopSign,
  microphoneStand,
  stageCurtain,
  brickWall,
  bridge,
  fence,
  fountain,
  gate,
  hydrant,
  pedestal,
  stoneWall,
  streetLamp,
  glasses,
  sunglasses,
  bucketHat,
  topHat,
  stethoscope,
];

/** Every procedural piece by its id. */
export const pieces: ReadonlyMap<string, Piece> = new Map(all.map((piece) => [piece.id, piece]));
