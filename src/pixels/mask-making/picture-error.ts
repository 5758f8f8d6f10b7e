/** What can be wrong with a picture that somebody wants a mask of. */
export type PictureProblem =
  /** No picture, or one that is cut short or broken. */
  | 'unreadable'
  /** Picture and mask have not the same size. */
  | 'sizes_differ'
  /** A mask in black and white that has an alpha channel, so that it is not clear which is meant. */
  | 'has_alpha'
  /** A mask without the alpha channel that says what is to be replaced. */
  | 'no_alpha';

/** A picture cannot be used as it was meant to be. The message is for people and says the way out. */
export class PictureError extends Error {
  readonly problem: PictureProblem;

  constructor(problem: PictureProblem, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'PictureError';
    this.problem = problem;
  }
}
