import type { TilingChoice } from '../components/vae-tiling.ts';
import { folderOf } from '../models/family-layouts.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { assertFollowable } from './assert-followable.ts';
import { createConditioner } from './conditioners/create-conditioner.ts';
import { createModelParts } from './model-parts.ts';
import { paintBatch } from './paint-batch.ts';
import type { Painter } from './painter.ts';
import type { PaintingModel } from './painting.ts';
import { planSize, type PaintingSizes } from './plan-size.ts';
import { sameShape } from './same-shape.ts';
import { createUnet } from './unet.ts';

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
  // What cannot be had is told of before gigabytes are read.
  assertFollowable(model);
  const parts = createModelParts(model, runtime, tiling);
  const conditioner = await createConditioner(model, parts);

  const part = folderOf(model.family, 'unet');
  const session = await runtime.open(model.parts.unet.file, { model: model.name, part });
  const unet = createUnet(model, session, rowsPerRun);
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
    conditioner,
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
