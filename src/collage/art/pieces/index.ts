import type { Piece } from '../piece.ts';
import { airship } from './aloft/airship.ts';
import { flyingMachine } from './aloft/flying-machine.ts';
import { lifebuoy } from './beach/lifebuoy.ts';
import { parasol } from './beach/parasol.ts';
import { sunLounger } from './beach/sun-lounger.ts';
import { floorLamp, tableLamp } from './home/lamps.ts';
import { rug } from './home/rug.ts';
import { armchair, sofa } from './home/sofa.ts';
import { pictureFrame, wallShelf } from './home/wall-pieces.ts';
import { floatingIsland } from './islands/floating-island.ts';
import { waterfall } from './islands/waterfall.ts';
import { gearPiece } from './machines/gear.ts';
import { computer, computerMouse, keyboard, laptop } from './office/computers.ts';
import { desk } from './office/desk.ts';
import { monstera, pottedPlant } from './plants/potted-plants.ts';
import { treePieces } from './plants/trees.ts';
import { glasses, sunglasses } from './wear/eyewear.ts';
import { bucketHat, topHat } from './wear/hats.ts';
import { stethoscope } from './wear/stethoscope.ts';

const all: readonly Piece[] = [
  sunLounger,
  parasol,
  lifebuoy,
  airship,
  flyingMachine,
  floatingIsland,
  waterfall,
  sofa,
  armchair,
  floorLamp,
  tableLamp,
  rug,
  pictureFrame,
  wallShelf,
  desk,
  computer,
  keyboard,
  computerMouse,
  laptop,
  bucketHat,
  topHat,
  sunglasses,
  glasses,
  stethoscope,
  pottedPlant,
  monstera,
  ...treePieces,
  gearPiece,
];

/** Every procedural piece by its id. */
export const pieces: ReadonlyMap<string, Piece> = new Map(all.map((piece) => [piece.id, piece]));
