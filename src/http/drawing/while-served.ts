import type { Catalogue } from '../../catalogue/catalogue.ts';

/** Keeps what is made of the served models, and makes it anew once others are served. */
export function whileServed<T>(
  catalogue: Pick<Catalogue, 'models'>,
  make: (models: Catalogue['models']) => T,
): () => T {
  let kept: { readonly models: Catalogue['models']; readonly made: T } | undefined;
  return () => {
    const { models } = catalogue;
    if (kept?.models !== models) kept = { models, made: make(models) };
    return kept.made;
  };
}
