import type { TilingChoice } from '../components/vae-tiling.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { createModelParts } from './model-parts.ts';
import { paintBatch } from './paint-batch.ts';
import type { Painter } from './painter.ts';
import type { PaintingModel } from './painting.ts';
import { planSize, type PaintingSizes } from './plan-size.ts';
import { sameShape } from './same-shape.ts';
import { createUnet } from './unet.ts';
import { usualScheduler } from './usual-scheduler.ts';

export interface PainterOptions {
  /** `auto` when left out. */
  readonly tiling?: TilingChoice;
  /**
   * How many latents go through the UNet in one run at most; guidance needs two a picture. Left out, 1 on
   * a CPU, which is busy with one and needs the least memory so, and 8 elsewhere.
   */
  readonly rowsPerRun?: number;
}

const ROWS_ELSEWHERE = 8;

/**
 * Loads a model to paint with. Its largest part comes first, while memory is freest; the others follow
 * when they are first needed.
 * @throws ModelFault `scheduler_unknown`, `setting_unsupported`, and those of `Runtime.open`.
 */
export async function openPainter(
  model: ModelFolder,
  runtime: Runtime,
  options: PainterOptions = {},
): Promise<Painter> {
  const { tiling = 'auto', rowsPerRun = runtime.device === 'cpu' ? 1 : ROWS_ELSEWHERE } = options;
  // A sampler that cannot be had is told of before gigabytes are read.
  usualScheduler(model);

  const session = await runtime.open(model.parts.unet.file, { model: model.name, part: 'unet' });
  const unet = createUnet(model, session, rowsPerRun);
  const parts = createModelParts(model, runtime, tiling);
  const { nativeEdge, vaeFactor, unetFactor } = model;
  const sizes: PaintingSizes = {
    nativeEdge,
    multiple: vaeFactor * unetFactor,
    ...(unet.onlySize && {
      only: { width: unet.onlySize.width * vaeFactor, height: unet.onlySize.height * vaeFactor },
    }),
  };
  const painting: PaintingModel = {
    model,
    unet,
    parts,
    planSize: (wanted) => planSize(wanted, sizes),
  };

  return {
    paint: async (batch, context) => {
      const [first] = batch;
      if (first === undefined) return [];
      if (!batch.every((task) => sameShape(first, task))) {
        throw new RangeError('pictures of one batch must be of equal shape');
      }
      return paintBatch(painting, batch, context);
    },
    release: async () => {
      await parts.release();
      await session.release();
    },
  };
}
