import { architectureOf, type Architecture } from '../../models/architecture.ts';
import type { ModelFolder } from '../../models/model-folder.ts';
import type { ModelParts } from '../model-parts.ts';
import type { Conditioner } from './conditioner.ts';
import { createKandinskyConditioner } from './kandinsky-conditioner.ts';
import { createSdxlConditioner } from './sdxl-conditioner.ts';
import { createStableUnclipConditioner } from './stable-unclip-conditioner.ts';
import { createTextConditioner } from './text-conditioner.ts';
import { createUnclipConditioner } from './unclip-conditioner.ts';

type Create = (model: ModelFolder, parts: ModelParts) => Conditioner | Promise<Conditioner>;

const CONDITIONERS: { readonly [A in Architecture]: Create } = {
  sd: (_, parts) => createTextConditioner(parts),
  sdxl: createSdxlConditioner,
  kandinsky: createKandinskyConditioner,
  unclip: createUnclipConditioner,
  'stable-unclip': createStableUnclipConditioner,
};

/**
 * The conditioner of a model's family. It loads no graph.
 * @throws ModelFault about small files that it needs besides.
 */
export async function createConditioner(
  model: ModelFolder,
  parts: ModelParts,
): Promise<Conditioner> {
  return CONDITIONERS[architectureOf(model.family)](model, parts);
}
