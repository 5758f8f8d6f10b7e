/** What can be sent in or named, as errors tell it: those that `pixels/sniff.ts` knows. */
export const PICTURE_FORMATS = ['png', 'jpeg', 'webp', 'gif'] as const;
