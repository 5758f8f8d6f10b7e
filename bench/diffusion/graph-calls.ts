import type { TurnTimes } from './turn.ts';

/** Folders of the net that is asked in each step: Karlo's has a name of its own. */
export const STEPPING: readonly string[] = ['unet', 'decoder'];

/** One run of a graph, without its numbers. */
export interface GraphCall {
  readonly file: string;
  readonly part: string;
  /** Of what it is fed, by name. */
  readonly dims: Readonly<Record<string, readonly number[]>>;
  readonly wanted: readonly string[];
}

/** What Gala says of its turn. */
export interface GalaTurn extends TurnTimes {
  /** The runs that made up the picture: the bare calls that it is compared with. */
  readonly calls: readonly GraphCall[];
  /** Milliseconds from the end of the first step until a preview of it was there. */
  readonly preview?: number;
}
