// A process that draws with a stand-in painter until somebody kills it, and says on stdout which process
// paints for it. Its arguments: a folder with the model `one`, and the prompt that never ends.
import { createDiffusionEngine } from '../../src/engines/diffusion/diffusion-engine.ts';
import { workerBeside } from '../../src/kernel/worker-file.ts';

const [modelsFolder = '', prompt = ''] = process.argv.slice(2);
const engine = createDiffusionEngine({
  modelsFolder,
  device: 'cpu',
  threads: 1,
  idleMs: 60_000,
  program: workerBeside(import.meta.url, 'stand-in-painter'),
});
const draw = (what: string) =>
  engine.draw(
    {
      operation: 'generate',
      model: 'dall-e-2',
      engineModel: 'one',
      prompt: what,
      size: { width: 8, height: 8 },
      seed: 1,
    },
    {
      signal: new AbortController().signal,
      onProgress: ({ stage }) => void process.stdout.write(`${what}: ${stage}\n`),
    },
  );
const { pixels } = await draw('draw');
process.stdout.write(`process ${new DataView(pixels.data.buffer).getUint32(1)}\n`);
await draw(prompt);
