import type { PictureType } from '../kernel/picture-type.ts';
import type { SpooledText } from '../wire/spooled-text.ts';
import type { PictureReference, ReferenceRules } from './reference.ts';

/** What a conversation brings pictures by: as anywhere, or as the bare base64 that was answered once. */
export type BroughtPicture =
  PictureReference | { readonly kind: 'base64'; readonly text: string | SpooledText };

/** A picture that is kept as it came. */
export interface KeptObject {
  /** Key in the object store. */
  readonly key: string;
  readonly contentType: PictureType;
  readonly bytes: number;
}

/** How pictures are to be found; see {@link ReferenceRules}. */
export type KeepingRules = Omit<ReferenceRules, 'paramOf' | 'square' | 'maskEdits' | 'faults'> & {
  /** What the client calls the picture at this place, for errors. */
  readonly paramOf: (index: number) => string;
};

/**
 * Keeps the pictures that clients bring into conversations, byte by byte as they came, so that later
 * turns can go back to them. Deliberately absent: decoding, which waits until one is worked on.
 */
export interface PictureKeeper {
  /**
   * Finds the pictures and stores them, in order. They belong to whoever writes a response with them;
   * {@link PictureKeeper.discard} them when nobody does.
   *
   * @throws GalaError see `Intake.takeReferences`, and `assets_full` when the team keeps as much as it
   * may; nothing is stored then.
   */
  keep(pictures: readonly BroughtPicture[], rules: KeepingRules): Promise<readonly KeptObject[]>;
  /** Deletes them; what cannot be deleted now is found by upkeep. */
  discard(keys: readonly string[]): Promise<void>;
}
