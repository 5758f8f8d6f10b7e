import type { NamedBlob, PlannedRequest } from '../api/planned-request.ts';

/** A file that a program reads. */
export interface SnippetFile {
  /** Free of anything that a browser or a file system would not keep. */
  readonly name: string;
  /** Such as `image/png`. */
  readonly type: string;
  /** Its bytes; made only when they are asked for. */
  readonly blob: () => Blob;
  /** A `white mask` is black where the picture stays and white where it may change. */
  readonly form: 'as it is' | 'white mask';
}

export interface InputFiles {
  readonly images: readonly SnippetFile[];
  readonly mask: SnippetFile | undefined;
}

/** The pictures of a request as files, each with a name of its own. */
export function inputFilesOf({ images, mask }: PlannedRequest): InputFiles {
  const taken = new Set<string>();
  return {
    images: images.map((image) => fileOf(sourceOf(image), 'image', taken)),
    mask: mask && fileOf(sourceOf(mask), 'mask', taken),
  };
}

const sourceOf = ({ name, blob }: NamedBlob) => ({ name, type: blob.type, blob: () => blob });

/** @param taken names that are taken; the new one is added. */
export function fileOf(
  { name, type, blob }: Pick<SnippetFile, 'name' | 'type' | 'blob'>,
  usual: string,
  taken: Set<string>,
): SnippetFile {
  const ending = ENDINGS[type] ?? 'png';
  const stem = stemOf(name) || usual;
  let free = `${stem}.${ending}`;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${stem}-${i}.${ending}`;
  taken.add(free.toLowerCase());
  return { name: free, type, blob, form: 'as it is' };
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

const LONGEST_STEM = 60;

/**
 * A name without its ending, of letters, digits, dots, dashes and underscores: browsers rename anything
 * else when they save it, and then the program would not find its file.
 */
function stemOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}._-]+/gu, '-')
    .slice(0, LONGEST_STEM)
    .replace(/^[.-]+/, '')
    .replace(/[.-]+$/, '');
}
