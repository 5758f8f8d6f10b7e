import { costumes } from './costumes.ts';
import { everyday } from './everyday.ts';
import { gowns } from './gowns.ts';
import type { Outfit } from './outfit.ts';
import { uniforms } from './uniforms.ts';
import { spacesuit } from './spacesuit.ts';
import { suit } from './suit.ts';
import { tuxedo } from './tuxedo.ts';
import { whiteCoat } from './white-coat.ts';
import { tShirt } from './t-shirt.ts';
import { superhero } from './superhero.ts';
import { sweater } from './sweater.ts';
import { shirt } from './shirt.ts';
import { hawaiian } from './hawaiian.ts';
import { leatherJacket } from './leather-jacket.ts';
import { hoodie } from './hoodie.ts';
import { dress } from './dress.ts';
import { robe } from './robe.ts';
import { armour } from './armour.ts';
import { overalls } from './overalls.ts';

/** What a rig can wear on its trunk, by name. */
export const outfits = {
  suit,
  tuxedo,
  'white-coat': whiteCoat,
  't-shirt': tShirt,
  shirt,
  hawaiian,
  sweater,
  hoodie,
  'leather-jacket': leatherJacket,
  dress,
  robe,
  armour,
  overalls,
  spacesuit,
  superhero,
  ...everyday,
  ...uniforms,
  ...gowns,
  ...costumes,
} as const satisfies Readonly<Record<string, Outfit>>;

export type OutfitName = keyof typeof outfits;
