import type { Piece } from '../../piece.ts';
import { backWear } from './back-wear.ts';
import { beanie } from './beanie.ts';
import { beard } from './beard.ts';
import { bowTiePiece } from './bow-tie-piece.ts';
import { bucketHat } from './bucket-hat.ts';
import { cane } from './cane.ts';
import { cape } from './cape.ts';
import { cowboyHat } from './cowboy-hat.ts';
import { crownPiece } from './crown-piece.ts';
import { glasses, sunglasses } from './eyewear.ts';
import { garbageBag } from './garbage-bag.ts';
import { garmentPieces } from './garments.ts';
import { faceWear } from './face-wear.ts';
import { headCovers } from './head-covers.ts';
import { headwear } from './headwear.ts';
import { horn } from './horn.ts';
import { kilt } from './kilt.ts';
import { neckwear } from './neckwear.ts';
import { quarterstaff } from './quarterstaff.ts';
import { scarf } from './scarf.ts';
import { sportsGear } from './sports-gear.ts';
import { stethoscope } from './stethoscope.ts';
import { strawHat } from './straw-hat.ts';
import { swaddledBaby } from './swaddled-baby.ts';
import { tiara } from './tiara.ts';
import { topHat } from './top-hat.ts';
import { wings } from './wings.ts';
import { wizardHat } from './wizard-hat.ts';

/** What is worn or carried. */
export const wearFamily: readonly Piece[] = [
  ...backWear,
  beanie,
  beard,
  bowTiePiece,
  bucketHat,
  cane,
  cape,
  cowboyHat,
  crownPiece,
  garbageBag,
  ...garmentPieces,
  glasses,
  ...faceWear,
  ...headCovers,
  ...headwear,
  horn,
  kilt,
  ...neckwear,
  quarterstaff,
  scarf,
  ...sportsGear,
  stethoscope,
  strawHat,
  sunglasses,
  swaddledBaby,
  tiara,
  topHat,
  wings,
  wizardHat,
];
