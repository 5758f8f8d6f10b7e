import type { Piece } from '../piece.ts';
import { airship } from './aloft/airship.ts';
import { flyingMachine } from './aloft/flying-machine.ts';
import { ostrich, toucan } from './animals/birds.ts';
import { facePieces } from './animals/faces.ts';
import { dragonfly, monster, stockyAnimals } from './animals/mammals.ts';
import { lifebuoy } from './beach/lifebuoy.ts';
import { parasol } from './beach/parasol.ts';
import { sunLounger } from './beach/sun-lounger.ts';
import {
  barn,
  clockTower,
  house,
  hut,
  igloo,
  pagoda,
  skyscraper,
  windmill,
} from './buildings/houses.ts';
import {
  colosseum,
  marbleBust,
  onionCathedral,
  sphinx,
  standingStones,
  statue,
  suspensionBridge,
} from './buildings/landmarks.ts';
import {
  column,
  domedMausoleum,
  latticeTower,
  longWall,
  obelisk,
  pyramid,
  shellOpera,
  stepPyramid,
  temple,
  triumphalArch,
} from './buildings/monuments.ts';
import { bathTub, espressoMachine, toaster, towel, washingMachine } from './home/appliances.ts';
import { bed, bookshelf, drawers, wardrobe } from './home/bedroom.ts';
import { barrel, basket, box, crate } from './home/boxes.ts';
import { fireplace, refrigerator, stove } from './home/kitchen.ts';
import { floorLamp, tableLamp } from './home/lamps.ts';
import { rug } from './home/rug.ts';
import { armchair, sofa } from './home/sofa.ts';
import { bench, chair, coffeeTable, stool, table } from './home/tables.ts';
import { board, diploma, noodleSoup, pitcher, plate, teacup } from './home/tableware.ts';
import { bottle, bowl, can, mug, tumbler, vase } from './home/vessels.ts';
import { medicineShelf, pictureFrame, wallShelf } from './home/wall-pieces.ts';
import { floatingIsland } from './islands/floating-island.ts';
import { waterfall } from './islands/waterfall.ts';
import { gearPiece } from './machines/gear.ts';
import { harp, phonograph, piano } from './music/piano.ts';
import {
  boulder,
  bush,
  campfire,
  cloud,
  geyser,
  grassTuft,
  hayBale,
  iceberg,
  lilyPad,
  log,
  puddle,
  reeds,
  saguaro,
  seaweed,
  stump,
} from './nature/ground-things.ts';
import { computer, computerMouse, keyboard, laptop } from './office/computers.ts';
import { desk } from './office/desk.ts';
import { branch, flowerPieces } from './plants/flowers.ts';
import { monstera, pottedPlant } from './plants/potted-plants.ts';
import { treePieces } from './plants/trees.ts';
import { concentric, flatShapes, spiral, strokeLine } from './shapes/flat.ts';
import { cone, cube, cylinder, prism, sphere, torus, toyBrick } from './shapes/solids.ts';
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
import { planets } from './space/planets.ts';
import { robot, saucer, spaceship } from './space/spacecraft.ts';
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
import { contraption, doorKnocker, helmet, mailbox, shield, sword } from './tools/arms.ts';
import { hotAirBalloon } from './vehicles/balloon.ts';
import { rowingBoat, sailingShip, submarine } from './vehicles/boats.ts';
import { camperVan, carriage } from './vehicles/road.ts';
import { bowTiePiece, cane, cape, kilt, quarterstaff, scarf, wings } from './wear/accessories.ts';
import { glasses, sunglasses } from './wear/eyewear.ts';
import { garmentPieces } from './wear/garments.ts';
import { bucketHat, topHat } from './wear/hats.ts';
import { beanie, cowboyHat, crownPiece, strawHat, tiara, wizardHat } from './wear/headgear.ts';
import { stethoscope } from './wear/stethoscope.ts';

const all: readonly Piece[] = [
  airship,
  flyingMachine,
  ostrich,
  toucan,
  ...facePieces,
  dragonfly,
  monster,
  ...stockyAnimals,
  lifebuoy,
  parasol,
  sunLounger,
  barn,
  clockTower,
  house,
  hut,
  igloo,
  pagoda,
  skyscraper,
  windmill,
  colosseum,
  marbleBust,
  onionCathedral,
  sphinx,
  standingStones,
  statue,
  suspensionBridge,
  column,
  domedMausoleum,
  latticeTower,
  longWall,
  obelisk,
  pyramid,
  shellOpera,
  stepPyramid,
  temple,
  triumphalArch,
  bathTub,
  espressoMachine,
  toaster,
  towel,
  washingMachine,
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
  board,
  diploma,
  noodleSoup,
  pitcher,
  plate,
  teacup,
  bottle,
  bowl,
  can,
  mug,
  tumbler,
  vase,
  medicineShelf,
  pictureFrame,
  wallShelf,
  floatingIsland,
  waterfall,
  gearPiece,
  harp,
  phonograph,
  piano,
  boulder,
  bush,
  campfire,
  cloud,
  geyser,
  grassTuft,
  hayBale,
  iceberg,
  lilyPad,
  log,
  puddle,
  reeds,
  saguaro,
  seaweed,
  stump,
  computer,
  computerMouse,
  keyboard,
  laptop,
  desk,
  branch,
  ...flowerPieces,
  monstera,
  pottedPlant,
  ...treePieces,
  concentric,
  spiral,
  strokeLine,
  ...flatShapes,
  cone,
  cube,
  cylinder,
  prism,
  sphere,
  torus,
  toyBrick,
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
  ...planets,
  robot,
  saucer,
  spaceship,
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
  contraption,
  doorKnocker,
  helmet,
  mailbox,
  shield,
  sword,
  hotAirBalloon,
  rowingBoat,
  sailingShip,
  submarine,
  camperVan,
  carriage,
  bowTiePiece,
  cane,
  cape,
  kilt,
  quarterstaff,
  scarf,
  wings,
  glasses,
  sunglasses,
  ...garmentPieces,
  bucketHat,
  topHat,
  beanie,
  cowboyHat,
  crownPiece,
  strawHat,
  tiara,
  wizardHat,
  stethoscope,
];

/** Every procedural piece by its id. */
export const pieces: ReadonlyMap<string, Piece> = new Map(all.map((piece) => [piece.id, piece]));
