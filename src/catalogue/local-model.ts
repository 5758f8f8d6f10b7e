import { OPERATIONS } from '../kernel/image-task.ts';
import { parseSize } from '../kernel/size.ts';
import type { Abilities } from './abilities.ts';
import type { KnownModel, ModelRules } from './model-rules.ts';
import type { PriceList } from './price-list.ts';

/** The shortest and the longest edge of the pictures of a local model under its own name. */
const EDGES = { shortest: 64, longest: 2048 } as const;

const SQUARES: readonly number[] = [256, 512, 768, 1024];

/** At what size most models are best that do not say. */
const USUAL_EDGE = 512;

/** Whose prices a local model has that has none of its own, and at which sizes. */
const PRICED_LIKE = 'dall-e-2';
const PRICED_EDGES: readonly number[] = [256, 512, 1024];

/**
 * A local model under its own name. It imitates nobody: any size within its bounds, as many pictures
 * as DALL·E 2, and whatever it can do with pictures.
 */
export function localModel(
  id: string,
  { nativeEdge = USUAL_EDGE }: Partial<Abilities>,
): KnownModel {
  return { id, created: 1_795_219_200, ownedBy: 'gala', rules: rulesFor(nativeEdge) };
}

function rulesFor(nativeEdge: number): ModelRules {
  const usual = Math.min(Math.max(nativeEdge, EDGES.shortest), EDGES.longest);
  const edges = [...new Set([...SQUARES, usual])].sort((a, b) => a - b);
  return {
    promptLimit: 4000,
    count: { min: 1, max: 10 },
    sizes: edges.map((edge) => `${edge}x${edge}`),
    defaultSize: `${usual}x${usual}`,
    freeSizes: {
      multipleOf: 1,
      longestEdge: EDGES.longest,
      mostRatio: EDGES.longest / EDGES.shortest,
      leastPixels: EDGES.shortest ** 2,
      mostPixels: EDGES.longest ** 2,
    },
    qualities: ['standard', 'hd'],
    operations: OPERATIONS,
    uploadLimit: 50 * 1024 * 1024,
    anyPictures: true,
  };
}

/**
 * The price of a picture that is on no list: that of the smallest square of DALL·E 2 into which it fits,
 * and beyond the largest of those as many of it as it has pixels. So no size is free, or not for sale,
 * by accident.
 */
export function localPrice(prices: PriceList, wire: string): number | undefined {
  const size = parseSize(wire);
  if (size === undefined) return undefined;
  const longest = Math.max(size.width, size.height);
  const edge = PRICED_EDGES.find((one) => longest <= one) ?? Math.max(...PRICED_EDGES);
  const price = prices.perImage(PRICED_LIKE, 'standard', `${edge}x${edge}`);
  const times = Math.max(1, (size.width * size.height) / edge ** 2);
  return price === undefined ? undefined : Math.ceil(price * (longest > edge ? times : 1));
}
