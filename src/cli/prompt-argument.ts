import { text } from 'node:stream/consumers';

import { CommandFailure, EXIT } from './exit-codes.ts';

/**
 * The prompt of a command; `-` stands for standard input.
 * @throws CommandFailure when it is empty.
 */
export async function requirePrompt(argument: string): Promise<string> {
  const prompt = argument === '-' ? (await text(process.stdin)).trim() : argument;
  if (prompt.trim() === '') throw new CommandFailure('The prompt is empty.', EXIT.usage);
  return prompt;
}
