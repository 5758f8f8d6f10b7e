import type { ModelFolder } from '../models/model-folder.ts';
import type { TensorInfo } from '../runtime/runtime.ts';
import type { Tiling } from './run-tiled.ts';
import type { TileEdge } from './tiles.ts';

/**
 * Whether pictures go through the autoencoder in tiles: `auto` where they are so large that it would
 * need much memory, `always` where they are larger than a tile. A graph of fixed size is given tiles of
 * that size whatever is chosen.
 */
export type TilingChoice = 'auto' | 'always' | 'never';

/**
 * Pixels above which `auto` tiles. Whole, the decoder of SD 1.5 was measured to take 1.0 GB beyond its
 * weights at 512 × 512 and 3.4 GB at 768 × 768; attention over all latents makes that 6.4 GB at
 * 1024 × 1024 by reckoning.
 */
export const AUTO_TILING_PIXELS = 768 * 768;

/** The edge of such a picture: no tile has a longer one, whatever the autoencoder was trained at. */
const LONGEST_TILE = 768;

/**
 * The tiles for a picture, `undefined` for one that goes through whole.
 * @param input what the graph says of its picture or latents, `[batch, channels, height, width]`.
 * @param perLatent how long an edge of that input is for one latent.
 * @param height in latents, as is `width`.
 */
export function vaeTiling(
  model: ModelFolder,
  choice: TilingChoice,
  input: TensorInfo,
  perLatent: number,
  height: number,
  width: number,
): Tiling | undefined {
  const tile = latentTile(model);
  const edges = {
    height: edgeOf(input.dims[2], perLatent, tile),
    width: edgeOf(input.dims[3], perLatent, tile),
  };
  const fits = (edge: TileEdge, length: number): boolean =>
    edge.fixed ? edge.length === length : edge.length >= length;
  if (fits(edges.height, height) && fits(edges.width, width)) return undefined;
  if (edges.height.fixed || edges.width.fixed) return edges;
  const pixels = height * width * model.vaeFactor ** 2;
  const tiles = choice === 'always' || (choice === 'auto' && pixels > AUTO_TILING_PIXELS);
  return tiles ? edges : undefined;
}

function edgeOf(dim: number | string | undefined, perLatent: number, tile: number): TileEdge {
  if (typeof dim !== 'number') return { length: tile, fixed: false };
  return { length: dim / perLatent, fixed: true };
}

/**
 * The edge at which the autoencoder was trained, as diffusers' `tile_latent_min_size`. What MoVQ's config says of it
 * is its class's default, so small that tiles would be told apart.
 */
function latentTile({ family, parts, nativeEdge, vaeFactor }: ModelFolder): number {
  const size = family === 'kandinsky' ? nativeEdge : parts.vae_decoder?.config['sample_size'];
  const [edge] = Array.isArray(size) ? size : [size];
  const pixels = Math.min(typeof edge === 'number' ? edge : nativeEdge, LONGEST_TILE);
  return Math.trunc(pixels / vaeFactor);
}
