import { z } from 'zod';

/** A picture to start from. */
export function pictureField(description: string) {
  return z
    .string()
    .min(1)
    .meta({
      description: `${description}: the key of an asset or of a picture that was drawn, or a public URL.`,
      examples: ['images/2025_01_15_10_30_15_001_surreal_landscape.png'],
    });
}
