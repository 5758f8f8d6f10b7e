import { OPERATIONS, type Operation } from '../../kernel/image-task.ts';
import { architectureOf, type Architecture } from './architecture.ts';
import type { Family, ModelFolder, PartName } from './model-folder.ts';

/** Which parts an operation needs besides those that every model of the family has; without it there is none. */
type Needs = Readonly<Partial<Record<Operation, readonly PartName[]>>>;

/** What starts from a picture has to get it into latents first. */
const FROM_LATENTS: Needs = { generate: [], edit: ['vae_encoder'], vary: ['vae_encoder'] };

const NEEDS: { readonly [A in Architecture]: Needs } = {
  sd: FROM_LATENTS,
  sdxl: FROM_LATENTS,
  // It paints pixels, so that what it starts from needs no encoder.
  unclip: { generate: ['prior'], edit: ['prior'], vary: ['image_encoder'] },
  // Without a prior it follows words alone, as in the part of its training that showed it no picture.
  'stable-unclip': { generate: [], edit: ['vae_encoder'], vary: ['image_encoder'] },
  kandinsky: { generate: ['prior'], edit: ['prior', 'vae_encoder'], vary: ['image_encoder'] },
};

/** Families that paint from what a CLIP image encoder sees in a picture, as DALL·E 2 does. */
const SEEING: ReadonlySet<Family> = new Set(['unclip', 'stable-unclip', 'kandinsky']);

/** Whether models of a family make a variation of what they see in a picture, and not of its pixels. */
export const seesPictures = (family: Family): boolean => SEEING.has(family);

/** What a model can do with the parts that it has. */
export function operationsOf({
  family,
  parts,
}: Pick<ModelFolder, 'family' | 'parts'>): readonly Operation[] {
  const needs = NEEDS[architectureOf(family)];
  return OPERATIONS.filter((operation) =>
    needs[operation]?.every((part) => parts[part] !== undefined),
  );
}
