import { addAbortSignal } from 'node:stream';
import { text } from 'node:stream/consumers';

import { CommandFailure, EXIT } from './exit-codes.ts';

/**
 * The prompt of a command; `-` stands for standard input, waited for until `signal` fires.
 * @throws CommandFailure when it is empty, an `AbortError` when the waiting was ended.
 */
export async function requirePrompt(argument: string, signal?: AbortSignal): Promise<string> {
  const prompt = argument === '-' ? await fromStandardInput(signal) : argument;
  if (prompt.trim() === '') throw new CommandFailure('The prompt is empty.', EXIT.usage);
  return prompt;
}

async function fromStandardInput(signal: AbortSignal | undefined): Promise<string> {
  const input = signal ? addAbortSignal(signal, process.stdin) : process.stdin;
  return (await text(input)).trim();
}
