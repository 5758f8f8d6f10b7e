import { InvalidArgumentError, Option, type Command } from 'commander';

import { SAMPLING_LIMITS, SEED_LIMIT, type Look, type Quality } from '../../kernel/image-task.ts';
import { parseSize, type Size } from '../../kernel/size.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { settingOption } from '../setting-options.ts';
import { decimalNumber } from '../decimal-number.ts';
import { wholeNumber } from '../whole-number.ts';
import type { ServerOptions } from './server.ts';

/** What every command that draws can be told. */
export interface DrawOptions extends ServerOptions {
  readonly out?: string;
  readonly size?: Size;
  readonly count: number;
  readonly seed?: number;
  readonly model: string;
  readonly steps?: number;
  readonly guidance?: number;
  readonly negative?: string;
  readonly quality?: Quality;
  readonly style?: Look;
  readonly json?: true;
}

const MOST_PICTURES = 10;

/** Adds the options of every command that draws. */
export function addDrawOptions(command: Command, defaultSize: string): Command {
  return command
    .option('-o, --out <file>', 'PNG file to write, replacing what is there; - is standard output')
    .option('-s, --size <size>', `width x height in pixels (default: ${defaultSize})`, size)
    .option('-n, --count <number>', 'how many pictures', wholeNumber(1, MOST_PICTURES), 1)
    .option('--seed <number>', 'draw the same picture again', wholeNumber(0, SEED_LIMIT - 1))
    .option('-m, --model <id>', 'model to draw with, a local one by its name', 'dall-e-2')
    .option('--negative <prompt>', 'what a local model is not to show')
    .option(
      '--steps <number>',
      'how many steps a local model takes',
      wholeNumber(1, SAMPLING_LIMITS.steps),
    )
    .option(
      '--guidance <number>',
      'how closely a local model follows the prompt',
      decimalNumber(SAMPLING_LIMITS.guidance),
    )
    .addOption(settingOption('workers').conflicts('server'))
    .option('--server <url>', 'let this server draw; its key comes from GALA_API_KEY')
    .addOption(new Option('--key-file <file>', 'file that holds the key for --server'))
    .option('--json', 'print JSON');
}

/** Adds what only models with a choice of manners can be told. */
export function addMannerOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--quality <quality>', 'how finely dall-e-3 or a local model draws').choices([
        'standard',
        'hd',
      ]),
    )
    .addOption(
      new Option('--style <style>', 'in which manner dall-e-3 draws').choices(['vivid', 'natural']),
    );
}

/**
 * Refuses what makes no sense together, before anything is read or drawn.
 * @throws CommandFailure
 */
export function assertDrawOptions(options: DrawOptions): void {
  const { out, count, json, server, keyFile, model, quality, style } = options;
  const refuse = (why: string): never => {
    throw new CommandFailure(why, EXIT.usage);
  };
  if (keyFile !== undefined && server === undefined) refuse('--key-file goes with --server only.');
  // A server says itself what its models take; here one of them has but one manner.
  if (server === undefined && model === 'dall-e-2' && (quality ?? style) !== undefined) {
    refuse('--quality and --style go with dall-e-3: add --model dall-e-3.');
  }
  if (out !== STANDARD_OUTPUT) return;
  if (count > 1) refuse('Standard output takes one picture; leave out -n, or name a file.');
  assertPipe(json);
}

/** Stands for standard output in the place of a file. */
export const STANDARD_OUTPUT = '-';

/**
 * Refuses to write a picture to a terminal, or into JSON.
 * @throws CommandFailure
 */
export function assertPipe(json: true | undefined): void {
  if (json) {
    throw new CommandFailure(
      'Standard output takes the picture; leave out --json, or name a file.',
      EXIT.usage,
    );
  }
  if (process.stdout.isTTY) {
    throw new CommandFailure(
      'A picture on the terminal is of no use; redirect it or pipe it.',
      EXIT.usage,
    );
  }
}

/** Reads a flag's size. */
export function size(text: string): Size {
  const parsed = parseSize(text);
  if (parsed) return parsed;
  throw new InvalidArgumentError('Expected width x height in pixels, such as 1024x1024.');
}
