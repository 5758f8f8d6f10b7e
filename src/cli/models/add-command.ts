import type { Command } from 'commander';
import { stat } from 'node:fs/promises';

import { CommandFailure, EXIT } from '../exit-codes.ts';
import { interruptible } from '../interruptible.ts';
import { createProgressBar } from '../progress-bar.ts';
import { print, printJson } from '../print.ts';
import { modelsCommandOf, modelsHome, type ModelsOptions } from './models-command.ts';

interface AddOptions extends ModelsOptions {
  readonly name?: string;
  readonly copy?: true;
}

export function addCommand(): Command {
  return modelsCommandOf('add', 'Make a folder of yours one of the models.')
    .argument('<folder>', 'a model in the layout of diffusers and Optimum, exported to ONNX')
    .option('--name <name>', 'what to call it; like the folder when left out')
    .option('--copy', 'copy its files; otherwise they stay where they are')
    .addHelpText(
      'after',
      `
Examples:
  $ optimum-cli export onnx --model runwayml/stable-diffusion-v1-5 ./sd-export
  $ gala models add ./sd-export --name my-sd`,
    )
    .action(async (folder: string, options: AddOptions) => {
      const home = await modelsHome(options);
      const there = await stat(folder).catch(() => undefined);
      if (there?.isDirectory() !== true) {
        throw new CommandFailure(`'${folder}' is no folder.`, EXIT.usage);
      }
      const { addFolder } = await import('../../diffusion/models/add-folder.ts');
      const bar = createProgressBar();
      const { name: wanted, copy = false } = options;
      const name = await interruptible((signal) =>
        addFolder(home.folder, folder, {
          ...(wanted !== undefined && { name: wanted }),
          copy,
          signal,
          now: () => new Date(),
          onProgress: (fraction, file) => {
            bar.update(fraction, file);
          },
        }),
      ).finally(() => {
        bar.clear();
      });
      if (options.json) return printJson({ name, copied: copy });
      print(`${name} is installed. Draw with it: gala models bind dall-e-2 ${name}`);
    });
}
