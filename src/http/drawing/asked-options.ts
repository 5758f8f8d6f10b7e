import type { AskedOptions } from '../../ledger/asked-options.ts';
import type { ImageRequest } from './draft.ts';

/** What a checked request said, as its record keeps it. Its schema says what is usual where it said nothing; the rest is left out. */
export function askedOptions(body: ImageRequest): AskedOptions {
  const { n, size, quality, style, background, output_format, output_compression } = body;
  const { input_fidelity, moderation, response_format, stream, partial_images, seed } = body;
  const all: { readonly [Name in keyof AskedOptions]: AskedOptions[Name] | undefined } = {
    n,
    size,
    quality,
    style,
    background,
    output_format,
    output_compression,
    input_fidelity,
    moderation,
    response_format,
    stream,
    partial_images,
    seed,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
