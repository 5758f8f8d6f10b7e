import type { Pixels } from '../../kernel/pixels.ts';
import type { Arena } from '../../numerics/arena.ts';
import type { Random } from '../../numerics/random.ts';
import type { Manner } from '../render/manner.ts';
import type { Planes } from './craft/planes.ts';

/** The manners in which a picture can be made, besides the painter's own soft modelling. */
export const styleNames = [
  'watercolour',
  'oil',
  'pencil',
  'ink',
  'charcoal',
  'crayon',
  'pixel-art',
  'pop-art',
  'comic',
  'cartoon',
  'stained-glass',
  'mosaic',
  'paper-cut',
  'neon',
  'low-poly',
  'ukiyo-e',
  'vintage',
  'black-and-white',
  'flat',
  'clay',
  'blueprint',
  'embroidery',
  'impressionism',
  'van-gogh',
  'pointillism',
  'cubism',
  'pastel',
  'chalk',
  'woodcut',
  'engraving',
  'anime',
  'art-deco',
  'film-noir',
  'vaporwave',
  'bricks',
  'knitted',
] as const;

export type StyleName = (typeof styleNames)[number];

/** What a style works with. */
export interface Easel {
  /** The shorter edge in pixels: every length is a share of it, so that any size looks the same. */
  readonly unit: number;
  readonly random: Random;
  /**
   * What each pixel shows: 0 scenery, else the number of a thing. All 0 for a picture of which
   * nothing is known.
   */
  readonly things: Uint8Array;
  /** Working memory, gone when the style is done. */
  readonly arena: Arena;
  /** Called between steps with how far the style is, 0 … 1. May throw to stop there. */
  readonly stage: (fraction: number) => void;
  /**
   * Offers how the picture looks for now, at any size; asked for there and then or never. Absent when
   * nobody watches.
   */
  readonly show?: (fraction: number, planes: () => Planes) => void;
}

/** Turns a finished picture of three channels into a new one of the same size. */
export interface Style {
  /** In plain words, by which a prompt asks for it: `an oil painting` (of a fox). */
  readonly title: string;
  /** Shorter edge that its strokes and dots need; smaller pictures are made larger and reduced. */
  readonly least?: number;
  /** How the picture is to be painted before the style gets it; modelled when left out. */
  readonly ground?: Manner;
  /** Costs so little that pictures of any size are made at full size. */
  readonly light?: true;
  readonly paint: (picture: Pixels, easel: Easel) => Pixels;
}
