/**
 * What is to be changed is not known to be in the picture, or cannot be told apart from the rest: with
 * a mask it could be done.
 */
export class UnseenError extends Error {
  override readonly name = 'UnseenError';
}
