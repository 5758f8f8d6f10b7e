// Gala's turn: the built program draws with a model as the child process of its server does.
import type * as OpenPainter from '../../src/diffusion/families/open-painter.ts';
import type { PaintTask } from '../../src/diffusion/families/painter.ts';
import type * as ReadModelFolder from '../../src/diffusion/models/read-model-folder.ts';
import type * as OpenRuntime from '../../src/diffusion/runtime/open-runtime.ts';
import type { Runtime } from '../../src/diffusion/runtime/runtime.ts';
import type { Pixels } from '../../src/kernel/pixels.ts';
import { built } from '../built.ts';
import { STEPPING, type GalaTurn, type GraphCall } from './graph-calls.ts';
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
/** When the net that is asked in each step was run first, and whether since the last step. */
let askedAt: number | undefined;
let isAsked = false;
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
        if (STEPPING.includes(about.part)) {
          askedAt ??= performance.now();
          isAsked = true;
        }
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

/** What a picture is drawn of; never twice the same, which would be remembered. */
const SUBJECTS = ['a white cat', 'a horse in a field', 'a small boat on a lake'] as const;

async function draw(subject: number, steps: number, states: number): Promise<Drawn> {
  const task: PaintTask = {
    prompt: order.likeness ? '' : (SUBJECTS[subject] ?? ''),
    width: order.edge,
    height: order.edge,
    seed: 1,
    steps,
    guidance: order.guidance,
    fastDecoder: order.fastDecoder,
    states,
    ...(order.likeness && { likeness: { pictures: [pictureOf(subject)] } }),
  };
  let steppedAt = NaN;
  let firstStepAt = NaN;
  let shownAt = NaN;
  const loadBefore = load;
  askedAt = undefined;
  const startedAt = performance.now();
  const [painted] = await painter.paint([task], {
    signal: new AbortController().signal,
    onStep: () => {
      // Others walk as well, a prior before and what enlarges after.
      if (!isAsked) return;
      isAsked = false;
      steppedAt = performance.now();
      if (Number.isNaN(firstStepAt)) firstStepAt = steppedAt;
    },
    onState: () => {
      if (Number.isNaN(shownAt)) shownAt = performance.now();
    },
  });
  if (painted instanceof Error) throw painted;
  return {
    picture: performance.now() - startedAt - (load - loadBefore),
    step: (steppedAt - (askedAt ?? NaN)) / steps,
    ...(!Number.isNaN(shownAt) && { preview: shownAt - firstStepAt }),
  };
}

/** Something to make a variation of: what a model sees in it matters to no time. */
function pictureOf(subject: number): Pixels {
  const edge = 256;
  const data = Uint8ClampedArray.from(
    { length: edge * edge * 3 },
    (_, i) => (i * (subject + 2)) % 251,
  );
  return { width: edge, height: edge, channels: 3, data };
}

/** Previews come first, with what only they need to be loaded. */
async function warmUp(): Promise<number | undefined> {
  if (order.warmUp === 'none') return undefined;
  if (order.warmUp === 'once') {
    await draw(0, 1, 0);
    return undefined;
  }
  const states = Math.max(1, order.steps - 1);
  await draw(0, order.steps, states);
  return (await draw(1, order.steps, states)).preview;
}

const preview = await warmUp();
calls.length = 0;
const measured = await draw(2, order.steps, 0);
await painter.release();

const turn: GalaTurn = {
  load,
  picture: measured.picture,
  step: measured.step,
  calls,
  ...(preview !== undefined && { preview }),
};
console.log(JSON.stringify(turn));
