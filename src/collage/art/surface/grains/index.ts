import type { Grain } from './grain.ts';
import { billowing, flaming, rippled } from './elements.ts';
import { blocky, dented, segmented, studded, twisted } from './moulded.ts';
import {
  brick,
  concrete,
  cracked,
  dirt,
  glitter,
  marble,
  masonry,
  sand,
  snow,
  stone,
} from './minerals.ts';
import { cloth, creased, felted, furry, knitted } from './textiles.ts';
import { crumpled, cut, folded, frozen, stained } from './facets.ts';
import { glossy, metal, mirrored, polished, satin } from './sheen.ts';
import { jointed, ridged, strawy, wicker, wood } from './plants.ts';

/** All grains by name. */
export const grains = {
  cut,
  frozen,
  folded,
  crumpled,
  stained,
  polished,
  mirrored,
  metal,
  satin,
  glossy,
  brick,
  masonry,
  stone,
  concrete,
  marble,
  sand,
  dirt,
  snow,
  glitter,
  cracked,
  wood,
  wicker,
  strawy,
  jointed,
  ridged,
  knitted,
  cloth,
  furry,
  felted,
  creased,
  rippled,
  billowing,
  flaming,
  dented,
  studded,
  blocky,
  twisted,
  segmented,
} as const satisfies Readonly<Record<string, Grain>>;

export type GrainName = keyof typeof grains;
