import { readSmallFile, type SmallFile } from './read-small-file.ts';

/**
 * Reads a text file of a model's folder.
 * @returns `undefined` when there is no such file.
 * @throws ModelFault `file_malformed`.
 */
export async function readTextFile(file: SmallFile): Promise<string | undefined> {
  return (await readSmallFile(file))?.toString('utf8');
}
