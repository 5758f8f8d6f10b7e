import { openPainter } from '../../diffusion/families/open-painter.ts';
import { inspectModel } from '../../diffusion/models/inspect-model.ts';
import { openRuntime } from '../../diffusion/runtime/open-runtime.ts';
import type { ModelWish } from './messages.ts';
import type { OpenedModel } from './serve-paints.ts';

/** Loads a model of this machine once its files were found sound. @throws ModelFault */
export async function openModel({
  name,
  folder,
  device,
  threads,
}: ModelWish): Promise<OpenedModel> {
  const runtime = await openRuntime({ device, threads });
  const painter = await openPainter(await inspectModel(folder, name), runtime);
  return { painter, device: runtime.device };
}
