import { randomInt } from 'node:crypto';

import {
  SEED_LIMIT,
  type ImageTask,
  type Operation,
  type Sampling,
} from '../../kernel/image-task.ts';
import { formatSize, type Size } from '../../kernel/size.ts';
import { assertWritable, fileNameFor, pictureFiles, writePicture } from '../picture-files.ts';
import { print, printError, printJson } from '../print.ts';
import { createProgressBar } from '../progress-bar.ts';
import { configFrom } from '../setting-options.ts';
import { STANDARD_OUTPUT, type DrawOptions } from './draw-options.ts';
import { connect } from './server.ts';

/** The files that an edit or a variation starts from. */
export interface InputFiles {
  readonly image: Uint8Array<ArrayBuffer>;
  readonly mask: Uint8Array<ArrayBuffer> | undefined;
  /** What a variation is to be blended with. */
  readonly second?: Uint8Array<ArrayBuffer>;
}

/** What is to be drawn. */
export interface Wanted {
  readonly operation: Operation;
  /** Empty for a variation. */
  readonly prompt: string;
  readonly size: Size;
  readonly inputs?: InputFiles;
  /** Of a second picture, how much is in the variation: 0 … 1. */
  readonly blend?: number;
}

interface Drawn {
  readonly pictures: readonly DrawnPicture[];
  /** What was drawn, where the model revised the prompt. */
  readonly revisedPrompt: string | undefined;
}

interface DrawnPicture {
  readonly bytes: Uint8Array;
  /** Unknown when a server does not tell. */
  readonly seed: number | undefined;
  /** How it was made, where whoever drew it tells. */
  readonly method?: string | undefined;
}

/** The files that the pictures will be written to, found out to be writable; none for a pipe. */
export async function chooseFiles(
  { out, count }: DrawOptions,
  nameFrom: string,
): Promise<readonly string[]> {
  if (out === STANDARD_OUTPUT) return [];
  const files = pictureFiles(out ?? fileNameFor(nameFrom, count), count);
  for (const file of files) await assertWritable(file);
  return files;
}

/** Has pictures drawn, here or by a server, writes them to `files` and says so. */
export async function drawAndWrite(
  wanted: Wanted,
  files: readonly string[],
  options: DrawOptions,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = performance.now();
  const { server } = options;
  const { pictures, revisedPrompt } = await (server === undefined
    ? drawHere(wanted, options, signal)
    : drawThere(wanted, { ...options, server }, signal));
  const milliseconds = Math.round(performance.now() - startedAt);

  if (files.length === 0) {
    process.stdout.write(pictures[0]!.bytes);
    return;
  }
  const written = pictures.slice(0, files.length).map(({ bytes, seed, method }, i) => ({
    file: files[i]!,
    ...wanted.size,
    bytes: bytes.length,
    seed,
    method,
  }));
  for (const [i, { file }] of written.entries()) await writePicture(file, pictures[i]!.bytes);
  if (options.json) {
    const { operation, prompt } = wanted;
    const revised = revisedPrompt === undefined ? {} : { revised_prompt: revisedPrompt };
    const what = operation === 'vary' ? {} : { prompt, ...revised };
    const { blend } = wanted;
    const between = blend === undefined ? {} : { blend };
    printJson({ model: options.model, ...what, ...between, milliseconds, pictures: written });
    return;
  }
  for (const { file } of written) print(file);
  if (process.stderr.isTTY) {
    const [first] = written;
    const facts = [
      formatSize(wanted.size),
      ...(first?.seed === undefined ? [] : [`seed ${first.seed}`]),
      ...(first?.method === undefined ? [] : [first.method]),
      `${(milliseconds / 1000).toFixed(1)} s`,
    ];
    printError(facts.join(', '));
  }
}

async function drawHere(wanted: Wanted, options: DrawOptions, signal: AbortSignal): Promise<Drawn> {
  const { model, count, seed = randomInt(SEED_LIMIT) } = options;
  const { config } = configFrom({ ...options });
  const { drawLocally } = await import('../../start/draw-locally.ts');
  const bar = createProgressBar();
  let revisedPrompt: string | undefined;
  const pictures = await drawLocally(
    { ...wanted, model, count, seed, ...mannerOf(options) },
    {
      config: { ...config, workers: Math.min(config.workers, count) },
      signal,
      onProgress: ({ fraction, stage }) => bar.update(fraction, stage),
      onRevised: (revised) => {
        revisedPrompt = revised;
      },
    },
  ).finally(() => bar.clear());
  return { pictures, revisedPrompt };
}

function mannerOf(options: DrawOptions): Pick<ImageTask, 'quality' | 'look' | 'sampling'> {
  const { quality, style, negative, steps, guidance } = options;
  const sampling: Sampling = {
    ...(negative !== undefined && { negativePrompt: negative }),
    ...(steps !== undefined && { steps }),
    ...(guidance !== undefined && { guidance }),
  };
  return {
    ...(quality && { quality }),
    ...(style && { look: style }),
    ...(Object.keys(sampling).length > 0 && { sampling }),
  };
}

async function drawThere(
  { operation, prompt, size, inputs, blend }: Wanted,
  options: DrawOptions & { readonly server: string },
  signal: AbortSignal,
): Promise<Drawn> {
  const { model, count, seed } = options;
  const client = await connect(options, configFrom({ ...options }).config.apiKey);
  const common = {
    model,
    count,
    size: formatSize(size),
    signal,
    ...(seed === undefined ? {} : { seed }),
    ...(options.negative !== undefined && { negativePrompt: options.negative }),
    ...(options.steps !== undefined && { steps: options.steps }),
    ...(options.guidance !== undefined && { guidance: options.guidance }),
    ...(options.quality && { quality: options.quality }),
    ...(options.style && { style: options.style }),
  };
  const ask = async () => {
    if (!inputs) return client.generate({ ...common, prompt });
    const { image, mask, second } = inputs;
    if (operation === 'vary') {
      const between = {
        ...(second && { secondImage: second }),
        ...(blend !== undefined && { blend }),
      };
      return client.vary({ ...common, image, ...between });
    }
    return client.edit({ ...common, prompt, image, ...(mask ? { mask } : {}) });
  };
  const { pictures, revisedPrompt } = await ask();
  return { pictures: pictures.map(({ png, seed }) => ({ bytes: png, seed })), revisedPrompt };
}
