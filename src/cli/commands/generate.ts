import { randomInt } from 'node:crypto';
import { Command, InvalidArgumentError, Option } from 'commander';

import { SEED_LIMIT } from '../../kernel/image-task.ts';
import { formatSize, parseSize, type Size } from '../../kernel/size.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { interruptible } from '../interruptible.ts';
import { assertWritable, fileNameFor, pictureFiles, writePicture } from '../picture-files.ts';
import { print, printError, printJson } from '../print.ts';
import { createProgressBar } from '../progress-bar.ts';
import { requirePrompt } from '../prompt-argument.ts';
import { configFrom, settingOption } from '../setting-options.ts';
import { wholeNumber } from '../whole-number.ts';

const STANDARD_OUTPUT = '-';
const MOST_PICTURES = 10;

interface GenerateOptions {
  readonly out?: string;
  readonly size: Size;
  readonly count: number;
  readonly seed?: number;
  readonly model: string;
  readonly json?: true;
}

/** `gala generate`: draws in this process, without a server. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('Draw pictures into files, without a server.')
    .argument('<prompt>', 'what the picture is to show; - reads it from standard input')
    .option('-o, --out <file>', 'PNG file to write, replacing what is there; - is standard output')
    .addOption(
      new Option('-s, --size <size>', 'width x height in pixels')
        .argParser(size)
        .default({ width: 1024, height: 1024 }, '1024x1024'),
    )
    .option('-n, --count <number>', 'how many pictures', wholeNumber(1, MOST_PICTURES), 1)
    .option('--seed <number>', 'draw the same picture again', wholeNumber(0, SEED_LIMIT - 1))
    .option('-m, --model <id>', 'model to draw with', 'dall-e-2')
    .addOption(settingOption('workers'))
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Without --out the file is named after the prompt. Several pictures are numbered: cat-1.png, cat-2.png;
picture i is drawn with seed + i - 1.

Examples:
  $ gala generate "a white siamese cat" --out cat.png
  $ gala generate "a vet with a baby otter" --size 1792x1024 --seed 7
  $ gala generate "a flying machine" -n 4 --out machine.png --json
  $ gala generate "a red balloon" --out - | convert - balloon.jpg`,
    )
    .action((text: string, options: GenerateOptions) =>
      interruptible((signal) => generate(text, options, signal)),
    );
}

async function generate(
  text: string,
  options: GenerateOptions,
  signal: AbortSignal,
): Promise<void> {
  const prompt = await requirePrompt(text, signal);
  const { count, size, model, seed = randomInt(SEED_LIMIT) } = options;
  const toOutput = options.out === STANDARD_OUTPUT;
  if (toOutput) assertPipe(options);
  const files = toOutput ? [] : pictureFiles(options.out ?? fileNameFor(prompt, count), count);
  for (const file of files) await assertWritable(file);

  const { config } = configFrom({ ...options });
  const { drawLocally } = await import('../../start/draw-locally.ts');
  const bar = createProgressBar();
  const startedAt = performance.now();
  const pictures = await drawLocally(
    { model, prompt, count, size, seed },
    {
      workers: Math.min(config.workers, count),
      signal,
      onProgress: ({ fraction, stage }) => bar.update(fraction, stage),
    },
  ).finally(() => bar.clear());
  const milliseconds = Math.round(performance.now() - startedAt);

  if (toOutput) {
    process.stdout.write(pictures[0]!.bytes);
    return;
  }
  for (const [i, { bytes }] of pictures.entries()) await writePicture(files[i]!, bytes);
  const written = pictures.map(({ bytes, seed }, i) => ({
    file: files[i]!,
    ...size,
    bytes: bytes.length,
    seed,
  }));
  if (options.json) return printJson({ model, prompt, milliseconds, pictures: written });
  for (const { file } of written) print(file);
  if (process.stderr.isTTY) {
    const seconds = (milliseconds / 1000).toFixed(1);
    printError(`${formatSize(size)}, seed ${seed}, ${seconds} s`);
  }
}

function assertPipe({ count, json }: GenerateOptions): void {
  const refuse = (why: string): never => {
    throw new CommandFailure(why, EXIT.usage);
  };
  if (count > 1) refuse('Standard output takes one picture; leave out -n, or name a file.');
  if (json) refuse('Standard output takes the picture; leave out --json, or name a file.');
  if (process.stdout.isTTY)
    refuse('A picture on the terminal is of no use; redirect it or pipe it.');
}

function size(text: string): Size {
  const parsed = parseSize(text);
  if (parsed) return parsed;
  throw new InvalidArgumentError('Expected width x height in pixels, such as 1024x1024.');
}
