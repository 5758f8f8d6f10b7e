import type { Entity } from '../../../language/scene.ts';
import type { Recipe } from '../plan.ts';

/** Two things of a prompt that one figure shows together. */
interface Fusion {
  readonly host: RegExp;
  readonly guest: RegExp;
  /** Options of the host's figure that show the guest. */
  readonly options: (guest: Entity) => Recipe['options'];
  /** Which of the two is drawn. */
  readonly keeps: 'host' | 'guest';
}

const isRainbow = (entity: Entity): boolean =>
  [...entity.names, ...entity.qualities].some((word) => word.includes('rainbow'));

const fusions: readonly Fusion[] = [
  {
    host: /^piece:floating-island$/,
    guest: /^piece:waterfall$/,
    options: (guest) => ({ waterfall: isRainbow(guest) ? 'rainbow' : 'plain' }),
    keeps: 'host',
  },
  // The cake is drawn with its candles, the mug with its coffee.
  { host: /^noto:birthday-cake$/, guest: /^noto:candle$/, options: () => ({}), keeps: 'host' },
  {
    host: /^noto:hot-beverage$|^noto:teacup/,
    guest: /^noto:(?:hot-beverage|teacup)/,
    options: () => ({}),
    keeps: 'host',
  },
  {
    host: /^(?:noto|piece):(?:bowl|plate|glass|cup|mug|fork-and-knife-with-plate)/,
    guest:
      /^noto:(?:steaming-bowl|pot-of-food|shallow-pan|green-salad|curry-rice|cooked-rice|spaghetti|hot-beverage|teacup|beer-mug|wine-glass|cocktail-glass|tropical-drink|glass-of-milk|bento-box)/,
    options: () => ({}),
    keeps: 'guest',
  },
];

export interface Fused {
  readonly keeps: 'host' | 'guest';
  readonly options: Recipe['options'];
}

/** How host and guest become one figure, if the two can. */
export function fusionOf(hostArt: string, guestArt: string, guest: Entity): Fused | undefined {
  const fusion = fusions.find(
    ({ host, guest: other }) => host.test(hostArt) && other.test(guestArt),
  );
  return fusion && { keeps: fusion.keeps, options: fusion.options(guest) };
}
