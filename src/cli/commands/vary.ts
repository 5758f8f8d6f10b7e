import { Command } from 'commander';

import type { Fit } from '../../pixels/reframe.ts';
import { addDrawOptions, assertDrawOptions, type DrawOptions } from '../drawing/draw-options.ts';
import { drawFrom } from '../drawing/draw-from-picture.ts';
import { fitOption } from '../drawing/fit-option.ts';
import { interruptible } from '../interruptible.ts';

/** `gala vary` */
export function varyCommand(): Command {
  const command = new Command('vary')
    .description('Draw pictures like another one: the same things and colours, arranged anew.')
    .argument('<image>', 'PNG, JPEG, WebP or GIF file')
    .addOption(fitOption('pad puts white around it'));
  return addDrawOptions(command, 'that of the image')
    .addHelpText(
      'after',
      `
Without --out the file is named after the image. With --server the picture must be square.

Examples:
  $ gala vary corgi.png -n 4
  $ gala vary photo.jpg --fit cover --size 512x512 --out like-it.png
  $ gala vary corgi.png --server http://127.0.0.1:1904 --key-file ./key`,
    )
    .action((path: string, options: DrawOptions & { readonly fit?: Fit }) =>
      interruptible(async (signal) => {
        assertDrawOptions(options);
        await drawFrom({ operation: 'vary', path, prompt: '' }, options, signal);
      }),
    );
}
