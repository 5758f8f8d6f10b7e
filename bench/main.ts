// Measures the built program and prints every figure as it is, beside its aim where one was set.
// Usage: npm run bench [-- --only start-up|art-library|memory|pictures|rich-pictures|repaint|variations|health|requests|streaming|diffusion] [--json]
// For diffusion: --models FOLDER (see training/parity/README.md) [--python PYTHON] [--sd-cli PROGRAM] [--recipe NAME] [--edge PIXELS] [--rounds N]
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { formatFigures, meets, type BenchOptions, type Figure } from './figure.ts';
import { artLibrary } from './art-library.ts';
import { diffusion } from './diffusion/diffusion.ts';
import { health } from './health.ts';
import { memory } from './memory.ts';
import { pictures } from './pictures.ts';
import { richPictures } from './rich-pictures.ts';
import { repaint } from './repaint.ts';
import { requests } from './requests.ts';
import { startUp } from './start-up.ts';
import { streaming } from './streaming.ts';
import { variations } from './variations.ts';

const ALL = [
  startUp,
  artLibrary,
  memory,
  pictures,
  richPictures,
  repaint,
  variations,
  health,
  requests,
  streaming,
  diffusion,
];

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    models: { type: 'string' },
    python: { type: 'string' },
    'sd-cli': { type: 'string' },
    recipe: { type: 'string', multiple: true },
    edge: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const unknown = values.only?.find((name) => !ALL.some((one) => one.name === name));
if (unknown !== undefined) {
  console.error(`There is no '${unknown}'; there are: ${ALL.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
if (!existsSync(new URL('../dist/cli/main.js', import.meta.url))) {
  console.error('Nothing is built yet: run `npm run build`.');
  process.exit(2);
}

const { models, python, 'sd-cli': sdCli, recipe: recipes, edge, rounds } = values;
const options: BenchOptions = {
  ...(models !== undefined && { models: resolve(models) }),
  ...(python !== undefined && { python }),
  ...(sdCli !== undefined && { sdCli }),
  ...(recipes !== undefined && { recipes }),
  ...(edge !== undefined && { edge: Number(edge) }),
  ...(rounds !== undefined && { rounds: Number(rounds) }),
};
/** @throws what is wrong with the program itself. */
function refuse(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exit(2);
}

const [processor] = cpus();
const machine = `${availableParallelism()} cores (${processor?.model ?? 'unknown'}), Node ${process.version}, ${process.platform}`;
if (!values.json) console.log(machine);
const figures: Figure[] = [];
for (const measurement of ALL) {
  if (values.only && !values.only.includes(measurement.name)) continue;
  const measured = await measurement.run(options).catch(refuse);
  figures.push(...measured);
  if (!values.json) console.log(`\n${measurement.name}\n${formatFigures(measured)}`);
}
const aimed = figures.filter((figure) => meets(figure) !== undefined);
const met = aimed.filter((figure) => meets(figure) === true);
if (values.json) console.log(JSON.stringify({ machine, figures }, null, 2));
else console.log(`\n${met.length} of ${aimed.length} aims met`);
