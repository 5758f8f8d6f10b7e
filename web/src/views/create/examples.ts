export const USE_CASES = ['art', 'concept', 'marketing', 'social', 'education'] as const;

export type UseCase = (typeof USE_CASES)[number];

/** What Gala's own engine drew from each example, by the file's name. */
const THUMBNAILS = import.meta.glob<string>('./thumbnails/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Address of the picture of an example. */
export const thumbnailOf = (useCase: UseCase, at: number): string | undefined =>
  THUMBNAILS[`./thumbnails/${useCase}-${at + 1}.webp`];
