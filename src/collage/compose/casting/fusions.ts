import type { Entity } from '../../../language/scene.ts';
import type { Recipe } from '../plan.ts';

/** One side of a possible fusion. */
export interface Party {
  readonly entity: Entity;
  readonly art: string;
}

/** Two things of a prompt that one figure shows together. */
interface Fusion {
  readonly holds: (host: Party, guest: Party, contained: boolean) => boolean;
  /** Which of the two is drawn. */
  readonly keeps: 'host' | 'guest';
  /** Options of the host's figure that show the guest. */
  readonly options: (guest: Entity) => Recipe['options'];
}

const isRainbow = (entity: Entity): boolean =>
  [...entity.names, ...entity.qualities].some((word) => word.includes('rainbow'));

const none = (): Recipe['options'] => ({});

const OPEN_VESSEL = /^(?:glass|cup|mug|bowl|plate|teacup|dish|pan)$/;
const CLOSED_VESSEL = /^(?:pitcher|jug|bottle|jar|can|carafe|teapot|pot|barrel|carton|box)$/;
/** What is drawn in its own glass, cup or bowl already. */
const SERVED =
  /^(?:juice|milk|coffee|tea|water|beer|wine|soup|lemonade|cocktail|ramen|noodle|rice|pho|cereal|stew|curry|salad|pasta|spaghetti|cocoa|chocolate|martini|whiskey|champagne|soda|smoothie|espresso|latte|cappuccino|broth|porridge)s?$/;

/** Drawn in its own jar, can or pot. */
const IN_VESSEL = /(?:jar|bottle|honey-pot|carton|can|tin)$/;

const fusions: readonly Fusion[] = [
  {
    // A tripod is drawn with its camera.
    holds: (host, guest) => host.art === 'piece:tripod' && guest.art === 'noto:camera',
    keeps: 'host',
    options: none,
  },
  {
    // Bonsais and house plants are drawn in their pots, honey and jam in their jars.
    holds: (host, guest, contained) =>
      (/^piece:(?:cooking-pot|flower-pot)$/.test(host.art) &&
        /^piece:(?:bonsai|potted-plant|monstera)$/.test(guest.art)) ||
      (contained && CLOSED_VESSEL.test(host.entity.noun) && IN_VESSEL.test(guest.art)),
    keeps: 'guest',
    options: none,
  },
  {
    holds: (host, guest) => host.art === 'piece:floating-island' && guest.art === 'piece:waterfall',
    keeps: 'host',
    options: (guest) => ({ waterfall: isRainbow(guest) ? 'rainbow' : 'plain' }),
  },
  {
    // Hot drinks and soups are drawn steaming.
    holds: (host, guest) =>
      guest.entity.noun === 'steam' && /^piece:(?:mug|teacup|noodle-soup)$/.test(host.art),
    keeps: 'host',
    options: none,
  },
  {
    // Latte art is drawn in its cup, on the coffee.
    holds: (host, guest, contained) =>
      host.art === 'piece:latte-cup' &&
      (guest.art === host.art || (contained && guest.entity.noun === 'coffee')),
    keeps: 'host',
    options: none,
  },
  {
    // The tree is drawn with its star.
    holds: (host, guest) => host.art === 'noto:christmas-tree' && guest.art === 'piece:star-shape',
    keeps: 'host',
    options: none,
  },
  {
    // Shelves are drawn with their books.
    holds: (host, guest, contained) =>
      contained && host.art === 'piece:bookshelf' && guest.entity.noun === 'book',
    keeps: 'host',
    options: none,
  },
  {
    holds: (host, guest, contained) =>
      contained && OPEN_VESSEL.test(host.entity.noun) && SERVED.test(guest.entity.noun),
    keeps: 'guest',
    options: none,
  },
  {
    holds: (host, guest, contained) =>
      contained && CLOSED_VESSEL.test(host.entity.noun) && SERVED.test(guest.entity.noun),
    keeps: 'host',
    options: none,
  },
];

export interface Fused {
  readonly keeps: 'host' | 'guest';
  readonly options: Recipe['options'];
}

/**
 * How host and guest become one figure, if the two can. `contained` when the prompt says that the
 * host contains the guest.
 */
export function fusionOf(host: Party, guest: Party, contained: boolean): Fused | undefined {
  const fusion = fusions.find(({ holds }) => holds(host, guest, contained));
  return fusion && { keeps: fusion.keeps, options: fusion.options(guest.entity) };
}
