/**
 * The build of a four-legged animal that looks left. Lengths are in units of a figure whose back
 * stands 150 units above the ground.
 */
export interface Anatomy {
  /** From chest to buttocks. */
  readonly length: number;
  /** Free height under the belly. */
  readonly legs: number;
  /** Width of a leg above the foot. */
  readonly thick: number;
  readonly foot: 'paw' | 'hoof';
  /** How much the shoulders stand above the back: a bear's, a hyena's. */
  readonly hump?: number;
  /** How far the rump falls below the back. */
  readonly slope?: number;
  /** How much slimmer than the chest the waist is. */
  readonly tuck?: number;
  /** Centre of the head above and before the shoulder: low for a boar, high for a moose. */
  readonly head: readonly [forward: number, up: number];
  /** Radius of the skull. */
  readonly skull: number;
  readonly face: Face;
  readonly tail: TailForm;
}

export interface Face {
  /** `round`: bears and cats · `ruff`: with pointed cheeks · `long`: with a deep, long muzzle. */
  readonly form: 'round' | 'ruff' | 'long';
  /** Length of the muzzle in skull radii. */
  readonly muzzle: number;
  readonly ears: 'round' | 'pointed' | 'tufted' | 'long' | 'leaf' | 'fluffy' | 'tiny';
  /** Colour of the muzzle's front; default the animal's second colour. */
  readonly snout?: string;
  readonly nose: string;
  /** Rings of a panda, tears of a cheetah, a raccoon's mask, a badger's stripes. */
  readonly mask?: 'rings' | 'tears' | 'brows';
  readonly whiskers?: boolean;
  readonly wears?: 'mane' | 'antlers' | 'palms' | 'tusks' | 'horns' | 'curved-horns' | 'shaggy';
}

export type TailForm = 'stub' | 'bushy' | 'long' | 'tufted' | 'ringed' | 'curled' | 'thin' | 'none';

/** How the animal holds itself. */
export const beastPoses = ['standing', 'walking', 'sitting', 'howling'] as const;

export type BeastPose = (typeof beastPoses)[number];

/** What a coat shows besides its colour. */
export type Coat =
  'plain' | 'spots' | 'rosettes' | 'stripes' | 'panda' | 'socks' | 'saddle' | 'shaggy' | 'quills';

/** The colours of an animal: its coat, its light or dark second one, and that of its feet. */
export interface CoatColours {
  readonly coat: string;
  readonly second: string;
  readonly limbs: string;
}

/** Height of the back above the ground. */
export const BACK = 150;
