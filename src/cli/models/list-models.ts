import { readBindings } from '../../diffusion/models/bindings-file.ts';
import { MODEL_CATALOGUE } from '../../diffusion/models/catalogue/model-catalogue.ts';
import { createModelStore } from '../../diffusion/models/create-model-store.ts';
import { formatTable } from '../format-table.ts';
import { print, printError, printJson } from '../print.ts';
import { bytesCell } from './byte-cells.ts';
import { entryObject, modelObject, stateOf } from './model-objects.ts';
import { modelsHome, type ModelsOptions } from './models-command.ts';

const CAN = { generate: 'draw', edit: 'edit', vary: 'vary' } as const;

export interface ListOptions extends ModelsOptions {
  readonly available?: true;
}

/** Lists the installed models, or those of the catalogue. */
export async function listModels(options: ListOptions): Promise<void> {
  const { folder } = await modelsHome(options);
  await (options.available ? listAvailable(folder, options) : listInstalled(folder, options));
}

async function listInstalled(folder: string, { json }: ModelsOptions): Promise<void> {
  const models = await createModelStore(folder).list();
  const bindings = readBindings(folder);
  const objects = models.map((model) => modelObject(model, bindings));
  if (json) return printJson(objects);
  if (models.length === 0) {
    printError('No model is installed. See what there is: gala models list --available');
    return;
  }
  const rows = models.map((model, i) => [
    model.name,
    model.family ?? '-',
    bytesCell(model.bytes),
    model.operations.map((operation) => CAN[operation]).join(', ') || '-',
    model.origin?.licence ?? '-',
    stateOf(model),
    objects[i]!.bound_ids.join(', ') || '-',
  ]);
  print(formatTable(['NAME', 'FAMILY', 'SIZE', 'CAN', 'LICENCE', 'STATE', 'BOUND TO'], rows));
}

async function listAvailable(folder: string, { json }: ModelsOptions): Promise<void> {
  const there = new Set((await createModelStore(folder).list()).map(({ name }) => name));
  if (json) {
    return printJson(MODEL_CATALOGUE.map((entry) => entryObject(entry, there.has(entry.id))));
  }
  const rows = MODEL_CATALOGUE.map(({ id, bytes, precision, licence, title }) => [
    id,
    `~${bytesCell(bytes)}`,
    precision,
    licence.id,
    there.has(id) ? 'installed' : '-',
    title,
  ]);
  print(formatTable(['NAME', 'SIZE', 'PRECISION', 'LICENCE', 'HERE', 'WHAT IT IS'], rows));
}
