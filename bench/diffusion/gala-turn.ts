// Gala's turn: the built program draws with a model as the child process of its server does.
import type * as OpenPainter from '../../src/diffusion/families/open-painter.ts';
import type { PaintTask } from '../../src/diffusion/families/painter.ts';
import type * as ReadModelFolder from '../../src/diffusion/models/read-model-folder.ts';
import type * as OpenRuntime from '../../src/diffusion/runtime/open-runtime.ts';
import type { Runtime } from '../../src/diffusion/runtime/runtime.ts';
import { built } from '../built.ts';
import type { GalaTurn, GraphCall } from './graph-calls.ts';
import type { TurnOrder } from './turn.ts';

const { openRuntime } = await built<typeof OpenRuntime>('diffusion/runtime/open-runtime.js');
const { openPainter } = await built<typeof OpenPainter>('diffusion/families/open-painter.js');
const { readModelFolder } = await built<typeof ReadModelFolder>(
  'diffusion/models/read-model-folder.js',
);

const order = JSON.parse(process.argv[2] ?? '') as TurnOrder;
const runtime = await openRuntime({ device: 'cpu', threads: order.threads });

let load = 0;
const calls: GraphCall[] = [];
/** Counts what loading takes, and writes down which graphs are run with what. */
const counting: Runtime = {
  device: runtime.device,
  open: async (file, about) => {
    const startedAt = performance.now();
    const session = await runtime.open(file, about);
    load += performance.now() - startedAt;
    return {
      ...session,
      run: (feeds, wanted) => {
        const dims = Object.entries(feeds).map(([name, tensor]) => [name, tensor.dims] as const);
        const asked = wanted ?? session.outputs.map(({ name }) => name);
        calls.push({ file, part: about.part, dims: Object.fromEntries(dims), wanted: asked });
        return session.run(feeds, wanted);
      },
    };
  },
};

const painter = await openPainter(await readModelFolder(order.folder, order.name), counting);

interface Drawn {
  readonly picture: number;
  readonly step: number;
  /** From the end of the first step until a preview of it was there; absent where none was shown. */
  readonly preview?: number;
}

async function draw(prompt: string, states: number): Promise<Drawn> {
  const task: PaintTask = {
    prompt,
    width: order.edge,
    height: order.edge,
    seed: 1,
    steps: order.steps,
    guidance: order.guidance,
    states,
  };
  let paintingSince = NaN;
  let steppedAt = NaN;
  let firstStepAt = NaN;
  let shownAt = NaN;
  const startedAt = performance.now();
  await painter.paint([task], {
    signal: new AbortController().signal,
    onStage: (stage) => {
      if (stage === 'painting') paintingSince = performance.now();
    },
    onStep: (step) => {
      steppedAt = performance.now();
      if (step === 1) firstStepAt = steppedAt;
    },
    onState: () => {
      if (Number.isNaN(shownAt)) shownAt = performance.now();
    },
  });
  return {
    picture: performance.now() - startedAt,
    step: (steppedAt - paintingSince) / order.steps,
    ...(!Number.isNaN(shownAt) && { preview: shownAt - firstStepAt }),
  };
}

// Another prompt each time: embeddings of the same one would be remembered. Previews come first, with
// what only they need to be loaded.
const states = Math.max(1, order.steps - 1);
await draw('a white cat', states);
const { preview } = await draw('a horse in a field', states);
calls.length = 0;
const measured = await draw('a small boat on a lake', 0);
await painter.release();

const turn: GalaTurn = {
  load,
  picture: measured.picture,
  step: measured.step,
  calls,
  ...(preview !== undefined && { preview }),
};
console.log(JSON.stringify(turn));
