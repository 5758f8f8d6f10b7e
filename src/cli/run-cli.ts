import { CommanderError } from 'commander';

import { ConfigError } from '../config/config-error.ts';
import { StartUpError } from '../kernel/start-up-error.ts';
import { CommandFailure, EXIT } from './exit-codes.ts';
import { explainFailure } from './explain-failure.ts';
import { createProgram } from './program.ts';
import { printError } from './print.ts';

/** Runs one command line and returns what the shell is to be told. */
export async function runCli(words: readonly string[]): Promise<number> {
  // A reader that closes early, as `head` does, is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    throw error;
  });
  const program = createProgram();
  if (words.length === 0) {
    program.outputHelp({ error: true });
    return EXIT.usage;
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): number {
  // Commander has printed its own message; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof CommandFailure) {
    printError(`error: ${error.message}`);
    return error.exitCode;
  }
  if (error instanceof ConfigError) {
    for (const line of error.message.split('\n')) printError(`error: ${line}`);
    return EXIT.usage;
  }
  if (error instanceof StartUpError) {
    printError(`error: ${error.message}`);
    return EXIT.failure;
  }
  const { message, usage } = explainFailure(error);
  printError(`error: ${message}`);
  return usage ? EXIT.usage : EXIT.failure;
}
