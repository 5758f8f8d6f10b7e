import type { Piece } from '../../piece.ts';
import { boulder } from './boulder.ts';
import { bush } from './bush.ts';
import { campfire } from './campfire.ts';
import { cloud } from './cloud.ts';
import { fireworks } from './fireworks.ts';
import { geyser } from './geyser.ts';
import { grassTuft } from './grass-tuft.ts';
import { hayBale } from './hay-bale.ts';
import { iceberg } from './iceberg.ts';
import { lilyPad } from './lily-pad.ts';
import { log } from './log.ts';
import { puddle } from './puddle.ts';
import { reeds } from './reeds.ts';
import { saguaro } from './saguaro.ts';
import { seaweed } from './seaweed.ts';
import { smoke } from './smoke.ts';
import { stump } from './stump.ts';

/** Things on the ground, on the water and in the sky. */
export const natureFamily: readonly Piece[] = [
  boulder,
  bush,
  campfire,
  cloud,
  fireworks,
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
  smoke,
  stump,
];
