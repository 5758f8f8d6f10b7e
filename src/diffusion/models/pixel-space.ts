import { modelFault } from '../faults.ts';
import { SUPER_RES_CONFIG } from './component-configs.ts';
import type { LatentSpace } from './latent-space.ts';
import type { ModelFolder, PartName } from './model-folder.ts';
import { settingsOf, shownSetting } from './read-config-file.ts';

/** Where Karlo's config leaves its edges out: 64 pixels are painted, 256 made of them. */
const USUAL_EDGE = 256;

/**
 * The space of models without an autoencoder: pixels, fewer of them, which nets of the model's own enlarge.
 * @param edge at which the model paints.
 * @throws ModelFault `setting_unsupported`.
 */
export function pixelSpace(model: string, parts: ModelFolder['parts'], edge: number): LatentSpace {
  const [full] = (['super_res_first', 'super_res_last'] as const).map((part) =>
    fullEdge(model, parts, part, edge),
  );
  return { latentChannels: 3, vaeFactor: full! / edge, vaeScale: 1 };
}

function fullEdge(
  model: string,
  parts: ModelFolder['parts'],
  part: PartName,
  edge: number,
): number {
  const file = `${part}/config.json`;
  const config = parts[part]!.config;
  const { sample_size: size } = settingsOf(SUPER_RES_CONFIG, config, { model, file });
  const [full = USUAL_EDGE] = [size ?? USUAL_EDGE].flat();
  if (full % edge === 0) return full;
  throw modelFault('setting_unsupported', {
    model,
    file,
    setting: 'sample_size',
    got: shownSetting(config['sample_size']),
    expected: `a multiple of ${edge}, at which the model paints`,
  });
}
