/**
 * A figure: something ready to be put into a picture, as layers of SVG in a space of its own, with
 * the points where other things attach. Drawings, procedural pieces and rigs all end up as this.
 *
 * Figure space: x to the right, y down, any unit; the figure lies within `0…width × 0…height`.
 */
export interface Figure {
  readonly width: number;
  readonly height: number;
  /** Back to front. */
  readonly layers: readonly Layer[];
  readonly anchors: Readonly<Partial<Record<AnchorName, Anchor>>>;
  /** Where it touches what it stands on, hangs from or floats in. */
  readonly foot: Point;
  readonly facts: FigureFacts;
  /** How many of its first layers belong behind the body on which it is put: hair down the back. */
  readonly behind?: number;
  /** Index of the layer before which held things go: those from here on are arms and hands over them. */
  readonly slot?: number;
  /** Where one sees into it; none for most. */
  readonly openings?: readonly Opening[];
}

/**
 * `mouth`: of a bowl or a box, seen from above · `pane`: a window with someone behind it · `cage`:
 * bars, before everything inside · `glass`: a vessel through which everything inside is seen.
 */
export interface Opening {
  readonly kind: 'mouth' | 'pane' | 'cage' | 'glass';
  /** Corners of a convex shape, in order. */
  readonly outline: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place to attach things: its centre, the width of what belongs there, its tilt in degrees. */
export interface Anchor extends Point {
  readonly width: number;
  readonly tilt: number;
}

/**
 * `eyes`: across both eyes · `crown`: top of the head, width of the head · `neck` · `hand-left`,
 * `hand-right`: as seen · `seat`: where someone sits or lies · `top`: surface on which things stand
 * · `inside`: mouth of a container · `label`: flat area that can carry lettering, width usable ·
 * `mouth` · `back`: where a rider sits · `head`: centre of the head, its width · `grasp`: between
 * both hands, where what they hold together is · `sole`: under both feet.
 */
export type AnchorName =
  | 'eyes'
  | 'crown'
  | 'head'
  | 'mouth'
  | 'voice'
  | 'neck'
  | 'hand-left'
  | 'hand-right'
  | 'grasp'
  | 'sole'
  | 'seat'
  | 'back'
  | 'top'
  | 'inside'
  | 'label';

/**
 * One SVG, drawn into its own box of figure space, with relief light of its own.
 */
export interface Layer {
  /** Inner SVG markup: no `<svg>` element; ids are unique within the document. */
  readonly markup: string;
  /** The box of the markup's own coordinates that is shown. */
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  /** Where that box lands in figure space, turned by `turn` degrees around its centre. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly turn: number;
    readonly mirror: boolean;
  };
  /** Strength of the relief light: 0 flat (screens, paper, glow), 1 as clay. */
  readonly relief: number;
  /** Darkens what lies directly below its edge: for worn and held things. 0 … 1. */
  readonly occlusion: number;
  /** What its surface is like; painted onto what is opaque of it. */
  readonly texture?: Texture;
  /** Letters: not mirrored with the figure, or nobody could read them. */
  readonly legible?: true;
}

/** A covering of a layer, in the coordinates of its `viewBox`. */
export interface Texture {
  readonly markup: string;
  /**
   * `shade`: greys that darken and lighten the layer's own colours, `#808080` changing nothing ·
   * `cover`: paints over them, darker where the layer is darker than `ground`.
   */
  readonly mode: 'shade' | 'cover';
  /** Luminance of the layer, 0 … 1, at which a cover keeps its own colours. */
  readonly ground: number;
  /** White where it is to be painted, in the same coordinates; all over without it. */
  readonly within?: string;
}

export interface FigureFacts {
  /** Height in metres of the real thing, as shown. */
  readonly metres: number;
  readonly bearing: Bearing;
  readonly facing: 'left' | 'right' | 'front';
  readonly extent: 'whole' | 'bust' | 'head' | 'part';
}

/** How it is held up: decides where it may be put and which shadow it throws. */
export type Bearing = 'stands' | 'lies' | 'flies' | 'floats' | 'hangs' | 'celestial' | 'swims';
