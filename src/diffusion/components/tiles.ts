/** The tiles of one axis. */
export interface TileAxis {
  readonly starts: readonly number[];
  /** Of each tile. */
  readonly lengths: readonly number[];
}

/** How long tiles are along one axis. */
export interface TileEdge {
  readonly length: number;
  /** A graph of fixed size takes nothing shorter: what is short is filled up, and the last tile reaches back. */
  readonly fixed: boolean;
}

/** How much of a tile overlaps the next: diffusers' `tile_overlap_factor`. */
const OVERLAP = 0.25;

/** The tiles of an axis as diffusers lays them: each begins three quarters of a tile after the last. */
export function tileAxis(length: number, tile: TileEdge): TileAxis {
  const stride = Math.max(1, Math.trunc(tile.length * (1 - OVERLAP)));
  const starts: number[] = [];
  if (!tile.fixed) {
    for (let at = 0; at < length; at += stride) starts.push(at);
    return { starts, lengths: starts.map((at) => Math.min(tile.length, length - at)) };
  }
  for (let at = 0; at + tile.length < length; at += stride) starts.push(at);
  starts.push(Math.max(0, length - tile.length));
  return { starts, lengths: starts.map(() => tile.length) };
}
