import { z } from 'zod';

import { FAMILIES } from '../model-folder.ts';
import entries from './catalogue.json' with { type: 'json' };

const catalogueEntry = z.strictObject({
  /** What the model is called on this machine. */
  id: z.string(),
  title: z.string(),
  /** On the hub, `owner/name`. */
  repository: z.string(),
  /**
   * The commit that was looked at. Without one the repository's main branch is resolved when the model is
   * fetched, and the commit recorded.
   */
  revision: z
    .string()
    .regex(/^[\da-f]{40}$/)
    .optional(),
  family: z.enum(FAMILIES).optional(),
  /**
   * Of an entry that is a part for other models: which, the repository's folder it comes from, and the families
   * whose models it fits.
   */
  part: z
    .strictObject({ name: z.string(), folder: z.string(), families: z.array(z.enum(FAMILIES)) })
    .optional(),
  /** Roughly; what is fetched is what the repository lists. */
  bytes: z.number().int().positive(),
  precision: z.enum(['fp32', 'fp16']),
  licence: z.strictObject({ id: z.string(), url: z.url(), summary: z.string() }),
  /** Sentences on time and memory. */
  notes: z.array(z.string()),
  /** Configs of the original model that this export of it may lack, by path. */
  supplied: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});

export type CatalogueEntry = z.infer<typeof catalogueEntry>;

/**
 * Models that are known to work, in the order in which they are recommended. Revisions and sizes are of
 * the hub's public pages; the hub itself is asked when a model is fetched.
 */
export const MODEL_CATALOGUE: readonly CatalogueEntry[] = z.array(catalogueEntry).parse(entries);
