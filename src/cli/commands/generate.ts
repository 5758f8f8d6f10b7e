import { Command } from 'commander';

import type { Size } from '../../kernel/size.ts';
import {
  addDrawOptions,
  addMannerOptions,
  assertDrawOptions,
  type DrawOptions,
} from '../drawing/draw-options.ts';
import { chooseFiles, drawAndWrite } from '../drawing/draw-and-write.ts';
import { modelHere } from '../drawing/model-here.ts';
import { interruptible } from '../interruptible.ts';
import { requirePrompt } from '../prompt-argument.ts';

const DEFAULT_SIZE = { width: 1024, height: 1024 };

/** `gala generate` */
export function generateCommand(): Command {
  const command = new Command('generate')
    .description('Draw pictures into files, without a server or with one.')
    .argument('<prompt>', 'what the picture is to show; - reads it from standard input');
  return addMannerOptions(addDrawOptions(command, '1024x1024, or that of a local model'))
    .addHelpText(
      'after',
      `
Without --out the file is named after the prompt. Several pictures are numbered: cat-1.png, cat-2.png;
picture i is drawn with seed + i - 1. dall-e-3 draws a revision of the prompt; --json tells it.

Examples:
  $ gala generate "a white siamese cat" --out cat.png
  $ gala generate "a vet with a baby otter" --size 1792x1024 --seed 7
  $ gala generate "a flying machine" -n 4 --out machine.png --json
  $ gala generate "a red balloon" --model dall-e-3 --quality hd --style natural
  $ gala generate "a red balloon" --model lcm-dreamshaper-v7 --steps 6 --negative "people"
  $ gala generate "a red balloon" --out - | convert - balloon.jpg
  $ gala generate "a red balloon" --server http://127.0.0.1:1904`,
    )
    .action((text: string, options: DrawOptions) =>
      interruptible(async (signal) => {
        assertDrawOptions(options);
        const prompt = await requirePrompt(text, signal);
        const files = await chooseFiles(options, prompt);
        const wanted = {
          operation: 'generate',
          prompt,
          size: options.size ?? (await usualSize(options)),
        } as const;
        await drawAndWrite(wanted, files, options, signal);
      }),
    );
}

/** Of a local model the size at which it is best, as far as this process knows it. */
async function usualSize(options: DrawOptions): Promise<Size> {
  if (options.server !== undefined) return DEFAULT_SIZE;
  return (await modelHere(options))?.usualSize ?? DEFAULT_SIZE;
}
