import type { Random } from '../../../numerics/random.ts';
import type { Recipe } from '../plan.ts';

const TOPS: readonly [string, ...string[]] = [
  '#e07a3a',
  '#3f7fc0',
  '#4aa36b',
  '#d8545c',
  '#f0b83c',
  '#8a63b8',
  '#2fa3a0',
  '#e58aa6',
  '#f2efe6',
  '#5b6f8a',
];
const LEGS: readonly [string, ...string[]] = [
  '#3f5478',
  '#4a5a78',
  '#6b5a48',
  '#3a3f4a',
  '#8a7a5e',
  '#5a6b54',
];
const SHOES: readonly [string, ...string[]] = [
  '#3a3c46',
  '#f0efec',
  '#7a4a2b',
  '#c8453c',
  '#3a66b0',
];

/** What people wear of whose clothes nothing is said: no two alike. */
export function everydayClothes(
  age: unknown,
  feminine: unknown,
  random: Random,
): Recipe['options'] {
  const shoes = random.pick(SHOES);
  const legs = random.pick(LEGS);
  const common = { colour: random.pick(TOPS), legColour: legs, shoeColour: shoes };
  if (age === 'baby' || age === 'toddler') {
    return {
      ...common,
      outfit: random.pick(['t-shirt', 'hoodie', 'overalls']),
      feet: age === 'baby' ? 'bare' : 'shoes',
    };
  }
  if (age === 'old' && feminine === true && random.chance(0.4))
    return { outfit: 'dress', colour: common.colour, shoeColour: shoes };
  if (age === 'old')
    return {
      ...common,
      outfit: random.pick(
        feminine === true ? ['cardigan', 'sweater'] : ['cardigan', 'shirt', 'waistcoat'],
      ),
    };
  const tops: readonly [string, ...string[]] =
    feminine === true
      ? ['t-shirt', 'dress', 'sweater', 'shirt', 'dress', 'cardigan', 't-shirt', 'hoodie']
      : ['t-shirt', 'shirt', 'sweater', 'hoodie', 'polo', 'plaid-shirt', 't-shirt'];
  const outfit = random.pick(tops);
  if (outfit === 'dress') return { outfit, colour: common.colour, shoeColour: shoes };
  const skirt = feminine === true && random.chance(0.2);
  return skirt
    ? { ...common, outfit, legs: 'skirt', legColour: random.pick(TOPS) }
    : { ...common, outfit };
}
