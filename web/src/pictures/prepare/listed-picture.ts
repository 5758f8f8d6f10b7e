import type { OpenedPicture } from './open-picture.ts';
import type { Squaring } from './plan-picture.ts';

/** A picture in the list, as it was opened and how it is to be squared. */
export interface ListedPicture {
  /** Tells it from all others, also of before a reload. */
  readonly id: number;
  readonly opened: OpenedPicture;
  readonly squaring: Squaring | undefined;
}
