import { Command } from 'commander';

import type { Fit } from '../../pixels/reframe.ts';
import { addDrawOptions, assertDrawOptions, type DrawOptions } from '../drawing/draw-options.ts';
import { drawFrom } from '../drawing/draw-from-picture.ts';
import { fitOption } from '../drawing/fit-option.ts';
import { interruptible } from '../interruptible.ts';
import { requirePrompt } from '../prompt-argument.ts';

interface EditOptions extends DrawOptions {
  readonly mask?: string;
  readonly fit?: Fit;
}

/** `gala edit` */
export function editCommand(): Command {
  const command = new Command('edit')
    .description('Replace a part of a picture, and keep the rest bit by bit.')
    .argument('<image>', 'PNG, JPEG, WebP or GIF file')
    .argument('<prompt>', 'what the whole picture is to show; - reads it from standard input')
    .option(
      '--mask <file>',
      'picture of the same size that is transparent where the image is replaced',
    )
    .addOption(fitOption('pad makes room around it, which is drawn too'));
  return addDrawOptions(command, 'that of the image')
    .addHelpText(
      'after',
      `
Without --mask, what is transparent in the image is replaced. gala mask makes masks.
Without --out the file is named after the image. With --server the picture must be square.

Examples:
  $ gala mask rect --on lounge.png 300,520,240x200 -o mask.png
  $ gala edit lounge.png --mask mask.png "a sunlit lounge with a flamingo in the pool" -o out.png
  $ gala edit photo.jpg --fit pad --size 1024x1024 "a beach under a wide sky" -n 3
  $ gala edit lounge.png --mask mask.png "an empty pool" --server http://127.0.0.1:1904`,
    )
    .action((path: string, text: string, options: EditOptions) =>
      interruptible(async (signal) => {
        assertDrawOptions(options);
        const prompt = await requirePrompt(text, signal);
        await drawFrom({ operation: 'edit', path, prompt }, options, signal);
      }),
    );
}
