import { estimateMemory } from '../../diffusion/families/estimate-memory.ts';
import { usualScheduler } from '../../diffusion/families/usual-scheduler.ts';
import { ModelFault } from '../../diffusion/faults.ts';
import { readBindings } from '../../diffusion/models/bindings-file.ts';
import { inspectModel, type InspectedModel } from '../../diffusion/models/inspect-model.ts';
import { readManifest } from '../../diffusion/models/manifest.ts';
import { print, printJson } from '../print.ts';
import { bytesCell } from './byte-cells.ts';
import { modelObject } from './model-objects.ts';
import { modelsHome, type ModelsOptions } from './models-command.ts';

/** Shows what is known of a model. */
export async function showModel(name: string, options: ModelsOptions): Promise<void> {
  const { folder, store } = await modelsHome(options);
  const installed = await store.find(name);
  const manifest = await readManifest(installed.folder, name).catch(() => undefined);
  const looked = installed.complete
    ? await inspected(installed.folder, name)
    : { trouble: undefined };
  const shown = {
    ...modelObject(installed, readBindings(folder)),
    ...(looked.trouble !== undefined && { state: 'unusable', trouble: looked.trouble }),
    ...('model' in looked && factsOf(looked.model)),
    licence: manifest?.origin?.licence ?? installed.licence ?? null,
    add_ons: (manifest?.addOns ?? []).map(({ part, repository }) => ({ part, repository })),
    files: manifest?.files.length ?? null,
  };
  if (options.json) return printJson(shown);
  print(lines(shown));
}

async function inspected(
  folder: string,
  name: string,
): Promise<
  { readonly model: InspectedModel; readonly trouble?: undefined } | { readonly trouble: string }
> {
  try {
    return { model: await inspectModel(folder, name) };
  } catch (error) {
    if (error instanceof ModelFault) return { trouble: error.message };
    throw error;
  }
}

function factsOf(model: InspectedModel) {
  const { parts, nativeEdge, scheduler, weightBytes } = model;
  const asked = scheduler['_class_name'];
  const size = { width: nativeEdge, height: nativeEdge };
  return {
    parts: Object.keys(parts),
    precision: precisionOf(model),
    native_size: `${nativeEdge}x${nativeEdge}`,
    // What the model asks for, and what draws: for some classes Gala has a stand-in.
    scheduler: typeof asked === 'string' ? asked : null,
    sampler: usualScheduler(model).name,
    weight_bytes: weightBytes,
    // For one picture of its own size, on the processor.
    memory_bytes: Math.round(estimateMemory(model, { size, batch: 1, device: 'cpu' })),
  };
}

/** Most weights decide: an export in half precision keeps a few in full. */
const precisionOf = ({ halfBytes, weightBytes }: InspectedModel): 'fp16' | 'fp32' =>
  halfBytes > weightBytes / 2 ? 'fp16' : 'fp32';

/** Every fact on a line of its own, in the words of the JSON. */
function lines(shown: Readonly<Record<string, unknown>>): string {
  const rows = Object.entries(shown).filter(([, value]) => value !== null);
  const width = Math.max(...rows.map(([key]) => key.length));
  return rows
    .map(([key, value]) => `${key.replaceAll('_', ' ').padEnd(width)}  ${worded(key, value)}`)
    .join('\n');
}

function worded(key: string, value: unknown): string {
  if (typeof value === 'number') return key.endsWith('bytes') ? bytesCell(value) : String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((one) => worded('', one)).join(', ') || '-';
  if (typeof value === 'object' && value !== null) return Object.values(value).join(', ');
  return String(value);
}
