import type { NoiseTile } from '../../numerics/noise-tile.ts';
import { cellTile, fractalTile, grainTile } from '../../numerics/noise-tile.ts';

/**
 * The tiles that every picture looks into, each made on first use and kept: together 3 MB. A
 * picture's own seed only decides where it looks, so no picture pays for making noise.
 */
let smoothTile: NoiseTile | undefined;
let filmTile: NoiseTile | undefined;
let netTile: NoiseTile | undefined;

/** Clouds, earth, plaster: six octaves from a fourth of the tile down. */
export function smooth(): NoiseTile {
  smoothTile ??= fractalTile(0x5eed, 9, 4, 6, 0.52);
  return smoothTile;
}

/** Grain of film and sand: no two neighbours alike. */
export function grain(): NoiseTile {
  filmTile ??= grainTile(0x9a1, 8);
  return filmTile;
}

/** The bright net that light throws through ripples. */
export function net(): NoiseTile {
  netTile ??= cellTile(0xce11, 8, 7);
  return netTile;
}
