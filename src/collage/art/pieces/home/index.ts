import type { Piece } from '../../piece.ts';
import { barrel } from './barrel.ts';
import { basket } from './basket.ts';
import { bathTub } from './bath-tub.ts';
import { bed } from './bed.ts';
import { bench } from './bench.ts';
import { board } from './board.ts';
import { bookshelf } from './bookshelf.ts';
import { bottle } from './bottle.ts';
import { bowl } from './bowl.ts';
import { box } from './box.ts';
import { can } from './can.ts';
import { chair } from './chair.ts';
import { coffeeTable } from './coffee-table.ts';
import { crate } from './crate.ts';
import { diploma } from './diploma.ts';
import { drawers } from './drawers.ts';
import { espressoMachine } from './espresso-machine.ts';
import { fireplace } from './fireplace.ts';
import { floorLamp } from './floor-lamp.ts';
import { medicineShelf } from './medicine-shelf.ts';
import { mug } from './mug.ts';
import { noodleSoup } from './noodle-soup.ts';
import { pictureFrame } from './picture-frame.ts';
import { pitcher } from './pitcher.ts';
import { plate } from './plate.ts';
import { refrigerator } from './refrigerator.ts';
import { rug } from './rug.ts';
import { armchair, sofa } from './sofa.ts';
import { stacks } from './stacks.ts';
import { stool } from './stool.ts';
import { stove } from './stove.ts';
import { tableLamp } from './table-lamp.ts';
import { table } from './table.ts';
import { teacup } from './teacup.ts';
import { throne } from './throne.ts';
import { toaster } from './toaster.ts';
import { towel } from './towel.ts';
import { tumbler } from './tumbler.ts';
import { utilityThings } from './utility-things.ts';
import { vase } from './vase.ts';
import { wallShelf } from './wall-shelf.ts';
import { wardrobe } from './wardrobe.ts';
import { windowsill } from './windowsill.ts';
import { washingMachine } from './washing-machine.ts';

/** Furniture and household things. */
export const homeFamily: readonly Piece[] = [
  armchair,
  barrel,
  basket,
  bathTub,
  bed,
  bench,
  board,
  bookshelf,
  bottle,
  bowl,
  box,
  can,
  chair,
  coffeeTable,
  crate,
  diploma,
  drawers,
  espressoMachine,
  fireplace,
  floorLamp,
  medicineShelf,
  mug,
  noodleSoup,
  pictureFrame,
  pitcher,
  plate,
  refrigerator,
  rug,
  sofa,
  ...stacks,
  stool,
  stove,
  table,
  tableLamp,
  teacup,
  throne,
  toaster,
  towel,
  tumbler,
  ...utilityThings,
  vase,
  wallShelf,
  wardrobe,
  windowsill,
  washingMachine,
];
