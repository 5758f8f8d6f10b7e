import type { Random } from '../../numerics/random.ts';
import type { Figure, FigureFacts } from './figure.ts';

/**
 * Options of a procedural piece; each has a default, so `{}` always builds. Every piece also gets,
 * when the prompt asked for colours, `colour` and `colour2` as CSS hex strings such as `#d93025`:
 * a piece that sets `paintsItself` must honour them, all others are recoloured after building.
 */
export type PieceOptions = Readonly<Record<string, number | string | boolean>>;

/** A thing drawn by code: no drawing of it exists, or it has to stretch, repeat or take options. */
export interface Piece {
  /** Kebab case; `piece:sun-lounger` in a recipe. */
  readonly id: string;
  /** Nouns that honestly denote it, singular, lower case: they win over drawings of that name. */
  readonly names: readonly string[];
  readonly metres: FigureFacts['metres'];
  readonly bearing: FigureFacts['bearing'];
  readonly facing: FigureFacts['facing'];
  /** True when `build` itself honours `options.colour` and `options.colour2`. */
  readonly paintsItself?: boolean;
  /** Same options and same stream, same figure. Ids in the markup start with the piece's own id. */
  build(options: PieceOptions, random: Random): Figure;
}

/**
 * A body in a fixed pose that takes any head: how animals and people sit, lie, type or wear a suit
 * when no such drawing exists. The rig draws body, limbs and clothes and puts the head's layers
 * between them. Besides its own options it always gets `skin`: the main colour of the head, a CSS
 * hex string, for paws, arms, legs and tail.
 */
export interface Rig {
  /** The pose, kebab case: `lounging`, `typing`; `rig:lounging` in a recipe. */
  readonly id: string;
  /**
   * `head` shows a head alone, upright (`facts.extent` is `head`; whole drawings are cropped
   * before), with the anchors `head`, `eyes`, `crown` and `mouth`. The result keeps those anchors,
   * moved to where the head went, and adds hands, seat and so on.
   */
  build(options: PieceOptions, head: Figure): Figure;
}
