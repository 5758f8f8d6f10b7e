import { readFile } from 'node:fs/promises';

const FENCED = /^```(\w+)\n(.*?)^```$/gmsu;

/** The programs in one of the guides, by their language, in the order in which they stand there. */
export async function examplesIn(
  guide: string,
): Promise<Readonly<Record<'js' | 'python' | 'sh', readonly string[]>>> {
  const text = await readFile(new URL(`../../docs/guides/${guide}`, import.meta.url), 'utf8');
  const all = [...text.matchAll(FENCED)];
  const of = (language: string) =>
    all.filter(([, named]) => named === language).map(([, , program = '']) => program);
  return { js: of('js'), python: of('python'), sh: of('sh') };
}
