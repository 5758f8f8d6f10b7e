import type { ColourName, Material, Pattern } from '../../language/scene.ts';

/**
 * A picture before it is painted: what stands where, under which light. Plain JSON and free of
 * pixels, so that one plan paints at any size, can be kept, changed and painted again.
 *
 * Frame units: 1 is the shorter edge of the picture. x runs 0 … `frame.width` to the right, y runs
 * 0 … `frame.height` downwards; the shorter of the two is 1.
 */
export interface Plan {
  readonly frame: { readonly width: number; readonly height: number };
  readonly seed: number;
  /** The seed with which its figures were cast, where that is not `seed`: in variations. */
  readonly castSeed?: number;
  readonly light: Light;
  readonly backdrop: Backdrop;
  /** Back to front. */
  readonly items: readonly Item[];
  /** Names of the styles in which it is made, in this order; none is the engine's own manner. */
  readonly styles?: readonly string[];
  /** How it is finished, where that was chosen. */
  readonly finish?: Finish;
}

export interface Finish {
  /** Drawn at twice the size and brought down, with its small forms brought out. */
  readonly fine?: boolean;
  /** `vivid`: deep colours and dramatic light · `natural`: plain and calm, as a camera sees. */
  readonly look?: 'vivid' | 'natural';
  /** Drawn at half the size and enlarged: soon done, and soft. */
  readonly rough?: boolean;
  /** Its items alone, with nothing behind them. */
  readonly cutOut?: boolean;
  /** Cut to a badge, round at its ends, with nothing around it: what has no items to cut out. */
  readonly badge?: boolean;
  /** What somebody wanted brighter or more colourful afterwards. */
  readonly tones?: Tones;
}

/** Steps away from how a picture is painted, each −3 … 3: brighter, richer, warmer, harder. */
export interface Tones {
  readonly light?: number;
  readonly colour?: number;
  readonly warmth?: number;
  readonly contrast?: number;
}

export interface Light {
  readonly time: 'day' | 'dawn' | 'sunset' | 'night' | 'indoors';
  /** Where the light comes from, frame units; may lie outside the frame. */
  readonly source: { readonly x: number; readonly y: number };
  /** The sun or moon itself is to be seen at `source`. */
  readonly visible: boolean;
  /** What kind of such an hour it is: `render/palette.ts` knows which suit which time. */
  readonly air?: Air;
}

/**
 * `clear`: the usual one · `golden`: a low warm sun · `soft`: pale, hazy · `overcast`: bright cloud
 * all over · `amber`, `violet`: an evening of that colour · `teal`: a greenish night.
 */
export type Air = 'clear' | 'golden' | 'soft' | 'overcast' | 'amber' | 'violet' | 'teal';

/** The scenery behind everything. `options` are the backdrop's own, each with a default. */
export interface Backdrop {
  readonly kind: BackdropKind;
  /** Height of the horizon (or of the wall's foot), frame units from the top. */
  readonly horizon: number;
  readonly weather: readonly string[];
  /** Mood of the palette: `plain`, `surreal`, `warm`, `cool`, `spooky`. */
  readonly mood: string;
  /** Colours of the sky from above to the horizon, `#rrggbb`, where it is not that of the hour. */
  readonly sky?: readonly string[];
  readonly options: Readonly<Record<string, number | string | boolean>>;
}

export type BackdropKind =
  | 'beach'
  | 'sea'
  | 'underwater'
  | 'harbour'
  | 'lake'
  | 'waterfall'
  | 'swamp'
  | 'meadow'
  | 'park'
  | 'sports-field'
  | 'forest'
  | 'jungle'
  | 'mountains'
  | 'canyon'
  | 'cave'
  | 'desert'
  | 'snow'
  | 'village'
  | 'city'
  | 'street'
  | 'road'
  | 'river'
  | 'sky'
  | 'clouds'
  | 'space'
  | 'room'
  | 'interior'
  | 'pool-room'
  | 'kitchen'
  | 'office'
  | 'stage'
  | 'studio'
  | 'abstract';

/** One thing in the picture. */
export interface Item {
  readonly recipe: Recipe;
  /** Where the figure's foot stands, frame units. */
  readonly x: number;
  readonly y: number;
  /** Height of the upright figure, frame units. */
  readonly height: number;
  /** Degrees clockwise around the foot. */
  readonly turn: number;
  readonly mirror: boolean;
  /** 0 near … 1 at the horizon: haze and softness. */
  readonly distance: number;
  readonly shadow: 'ground' | 'wall' | 'water' | 'none';
  /**
   * Only what lies within a convex outline is seen: an apple in a bowl ends at its rim, a driver at
   * the edges of the window. Without it, all is seen.
   */
  readonly seenWithin?: {
    /** Corners as the picture shows them, from the item's foot, in heights of the item. */
    readonly outline: Outline;
    /** It lies in the shadow of that edge. */
    readonly shaded: boolean;
  };
  /** For reading a plan: what of the prompt this is. */
  readonly entity: string | undefined;
}

/** The corners of a convex shape, in order. */
export type Outline = readonly { readonly x: number; readonly y: number }[];

/** How to make a figure: a drawing or piece, recoloured, with things attached to it. */
export interface Recipe {
  /** `noto:cat` for a drawing, `piece:sun-lounger` for a procedural one. */
  readonly art: string;
  /** The piece's own options, each with a default. */
  readonly options: Readonly<Record<string, number | string | boolean>>;
  readonly colours: readonly ColourName[];
  readonly material: Material | undefined;
  /** Marking painted over it: `siamese` points, `stripes`, `spots`. */
  readonly marking: string | undefined;
  /** Stripes, dots and the like that cover it. */
  readonly pattern?: Pattern;
  /** Art of the many small things that it is put together from: `noto:rose`. */
  readonly madeOf?: string;
  readonly attached: readonly Attachment[];
  /** Words on its label anchor. */
  readonly lettering: readonly string[];
  /** How the words are written, where the prompt says so; else it goes by what carries them. */
  readonly hand?: Hand;
}

/** A manner of writing. */
export interface Hand {
  /** Look of the letters: `serif`, `script`, `pixel` … */
  readonly face?: string;
  /** How they are put on: `chalk`, `neon`, `engraved` … */
  readonly finish?: string;
  readonly colour?: ColourName;
}

export interface Attachment {
  readonly recipe: Recipe;
  /** Anchor of the carrier to which it goes, such as `eyes` or `hand-right`. */
  readonly anchor: string;
  /** Width relative to the anchor's width. */
  readonly scale: number;
  /** Behind the carrier rather than before it. */
  readonly behind: boolean;
  /** Before its body but behind the hands that hold it, where the carrier has such hands. */
  readonly within?: boolean;
  /** The point that goes to the anchor, as shares of its width and height; else its own anchor. */
  readonly grip?: readonly [x: number, y: number];
  /** Degrees by which it is turned against the anchor. */
  readonly turn?: number;
}
