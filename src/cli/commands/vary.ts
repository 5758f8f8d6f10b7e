import { Command } from 'commander';

import { EVEN_BLEND } from '../../kernel/image-task.ts';
import type { Fit } from '../../pixels/reframe.ts';
import { decimalNumber } from '../decimal-number.ts';
import { addDrawOptions, assertDrawOptions, type DrawOptions } from '../drawing/draw-options.ts';
import { drawFrom } from '../drawing/draw-from-picture.ts';
import { fitOption } from '../drawing/fit-option.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { interruptible } from '../interruptible.ts';

type VaryOptions = DrawOptions & { readonly fit?: Fit; readonly blend?: number };

/** `gala vary` */
export function varyCommand(): Command {
  const command = new Command('vary')
    .description('Draw pictures like another one: the same things and colours, arranged anew.')
    .argument('<image>', 'PNG, JPEG, WebP or GIF file')
    .argument('[second]', 'another one, for pictures between the two')
    .addOption(fitOption('pad puts white around it'))
    .option(
      '--blend <number>',
      `how much of the second is in the result, 0 to 1 (default: ${EVEN_BLEND})`,
      decimalNumber(1),
    );
  return addDrawOptions(command, 'that of the image')
    .addHelpText(
      'after',
      `
Without --out the file is named after the image. With --server the picture must be square.
Between two pictures paint only local models that see what a picture shows, such as Karlo.

Examples:
  $ gala vary corgi.png -n 4
  $ gala vary photo.jpg --fit cover --size 512x512 --out like-it.png
  $ gala vary corgi.png teapot.png --blend 0.3 --model karlo-v1-alpha
  $ gala vary corgi.png --server http://127.0.0.1:1904 --key-file ./key`,
    )
    .action((path: string, second: string | undefined, options: VaryOptions) =>
      interruptible(async (signal) => {
        assertDrawOptions(options);
        const { blend = EVEN_BLEND } = options;
        if (options.blend !== undefined && second === undefined) {
          throw new CommandFailure('--blend goes with two pictures.', EXIT.usage);
        }
        const between = second === undefined ? {} : { second: { path: second, blend } };
        await drawFrom({ operation: 'vary', path, prompt: '', ...between }, options, signal);
      }),
    );
}
