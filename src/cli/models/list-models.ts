import { readBindings } from '../../diffusion/models/bindings-file.ts';
import { MODEL_CATALOGUE } from '../../diffusion/models/catalogue/model-catalogue.ts';
import type { InstalledModel } from '../../diffusion/models/model-store.ts';
import { formatTable } from '../format-table.ts';
import { print, printError, printJson } from '../print.ts';
import { bytesCell } from './byte-cells.ts';
import { entryObject, modelObject, stateOf } from './model-objects.ts';
import { modelsHome, type ModelsHome, type ModelsOptions } from './models-command.ts';

const CAN = { generate: 'draw', edit: 'edit', vary: 'vary' } as const;

export interface ListOptions extends ModelsOptions {
  readonly available?: true;
}

/** Lists the installed models, or those of the catalogue. */
export async function listModels(options: ListOptions): Promise<void> {
  const home = await modelsHome(options);
  await (options.available ? listAvailable(home, options) : listInstalled(home, options));
}

async function listInstalled(
  { folder, store }: ModelsHome,
  { json }: ModelsOptions,
): Promise<void> {
  const models = await store.list();
  const bindings = readBindings(folder);
  const objects = models.map((model) => modelObject(model, bindings));
  if (json) return printJson(objects);
  const rows = models.map((model, i) => [
    model.name,
    model.family ?? '-',
    bytesCell(model.bytes),
    abilitiesCell(model),
    model.licence ?? '-',
    stateOf(model),
    objects[i]!.bound_ids.join(', ') || '-',
  ]);
  if (rows.length > 0) {
    print(formatTable(['NAME', 'FAMILY', 'SIZE', 'CAN', 'LICENCE', 'STATE', 'BOUND TO'], rows));
  }
  if (models.every(({ shipped }) => shipped)) {
    printError('No model was fetched yet. See what there is: gala models list --available');
  }
}

function abilitiesCell({ operations, blends }: InstalledModel): string {
  const words = operations.map((operation) => CAN[operation]);
  return [...words, ...(blends ? ['blend'] : [])].join(', ') || '-';
}

async function listAvailable({ store }: ModelsHome, { json }: ModelsOptions): Promise<void> {
  const there = new Set((await store.list()).map(({ name }) => name));
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
