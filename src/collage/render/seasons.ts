import type { Rgb } from './rgb.ts';
import { rgb } from './rgb.ts';
import type { Season } from './season-names.ts';
import type { View } from './view.ts';

const leaf: Readonly<Record<Season, Rgb>> = {
  spring: rgb('#86bf4e'),
  summer: rgb('#4f9440'),
  autumn: rgb('#d8893a'),
  winter: rgb('#8a7c6c'),
};

const grass: Readonly<Record<Season, { near: Rgb; far: Rgb; patch: Rgb }>> = {
  spring: { near: rgb('#5fae3c'), far: rgb('#a4d06c'), patch: rgb('#8fc04a') },
  summer: { near: rgb('#4d9a37'), far: rgb('#8fc565'), patch: rgb('#79ae3c') },
  autumn: { near: rgb('#8f8f3a'), far: rgb('#c4b566'), patch: rgb('#b5763a') },
  winter: { near: rgb('#eaf1f8'), far: rgb('#dfe9f3'), patch: rgb('#c9d8e8') },
};

/** Colour of the leaves of broad trees. */
export const leafColour = (season: Season): Rgb => leaf[season];

/** Colours of a lawn or meadow. */
export const grassColours = (season: Season): { near: Rgb; far: Rgb; patch: Rgb } => grass[season];

/** True when snow lies on everything. */
export function underSnow(view: View, season: Season): boolean {
  return season === 'winter' || view.plan.backdrop.weather.includes('snow');
}
