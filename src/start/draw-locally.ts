import { createCatalogue } from '../catalogue/catalogue.ts';
import { drawPictures, type EncodedPicture } from '../generation/draw-pictures.ts';
import { fault } from '../kernel/errors.ts';
import type { ImageTask } from '../kernel/image-task.ts';
import { formatSize } from '../kernel/size.ts';
import type { Progress } from '../engines/engine.ts';
import { wireEngines } from './engines.ts';

/**
 * Draws a task in this process and hands back the encoded pictures: no queue, no record, nothing
 * stored. Sizes are the engine's rather than the model's, for nobody's wire is being imitated.
 * @throws GalaError `unknown_model`, `size_not_supported`, `engine_failed`.
 * @throws an `AbortError` when `signal` fired.
 */
export async function drawLocally(
  wanted: Omit<ImageTask, 'operation' | 'engine'>,
  context: {
    readonly workers: number;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
  },
): Promise<readonly EncodedPicture[]> {
  const catalogue = createCatalogue();
  const model = catalogue.find(wanted.model);
  if (!model) {
    const supported = catalogue.models.map(({ id }) => id);
    throw fault('unknown_model', { model: wanted.model, supported });
  }
  const engines = wireEngines({ workers: context.workers });
  try {
    const engine = engines.get(model.engine);
    const { width, height } = wanted.size;
    const { maxEdge } = engine.abilities;
    if (Math.max(width, height) > maxEdge) {
      const size = formatSize(wanted.size);
      const supported = [`up to ${maxEdge}x${maxEdge}`];
      throw fault('size_not_supported', { model: model.id, size, supported });
    }
    const task: ImageTask = { ...wanted, operation: 'generate', engine: engine.id };
    return await drawPictures(engine, task, context);
  } finally {
    await Promise.all(engines.all().map((engine) => engine.close()));
  }
}
