import { readFile } from 'node:fs/promises';

import type { LongText } from '../../../../wire/openai/long-text.ts';

/** A checked text, wherever it lies. */
export async function readText(text: LongText): Promise<string> {
  return typeof text === 'string' ? text : readFile(text.path, 'utf8');
}
