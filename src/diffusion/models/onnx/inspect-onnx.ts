import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';

import { modelFault, type ModelFault } from '../../faults.ts';
import { confinedPath, liesWithin } from './confined-path.ts';
import { FileWindow } from './file-window.ts';
import { isHollow } from './is-hollow.ts';
import { FieldError } from './read-fields.ts';
import { walkGraph, type ExternalData, type GraphFacts } from './walk-graph.ts';

/** The model that a file belongs to. */
export interface OnnxOwner {
  readonly model: string;
  /** Absolute path of the model's folder, which nothing may lead out of. */
  readonly folder: string;
}

/** A graph and its weights, found to be sound as far as one can tell without computing. */
export interface OnnxFile {
  /** Absolute paths, the graph itself first. */
  readonly files: readonly string[];
  /** Bytes of all of them. */
  readonly bytes: number;
  /** Bytes of the weights that are half-precision floats. */
  readonly halfBytes: number;
  /** Its attention is one operator each, which needs far less memory. */
  readonly fusedAttention: boolean;
}

/** Whose operators ONNX Runtime has, in the binaries of its Node package. */
const KNOWN_DOMAINS: readonly string[] = [
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'ai.onnx.preview',
  'ai.onnx.preview.training',
  'ai.onnx.training',
  'com.microsoft',
  'com.microsoft.experimental',
  'com.microsoft.nchwc',
];

/** Protocol Buffers hold no more, so larger graphs keep their weights in a file beside them. */
const LARGEST_GRAPH = 2 ** 31 - 1;

const LFS_POINTER = 'version https://git-lfs';

/**
 * Looks whether a graph may be given to ONNX Runtime: that it and all files it names are there, whole and
 * within the model's folder, and that it calls no operators of others. Reads no weights.
 * @param file absolute path.
 * @throws ModelFault `file_missing`, `file_truncated`, `file_malformed`, `file_escapes`,
 * `custom_operators`.
 */
export async function inspectOnnx(file: string, owner: OnnxOwner): Promise<OnnxFile> {
  const shown = shownAs(file, owner);
  const graph = await withRegularFile(file, shown, owner, async (handle, size) => {
    if (!(await liesWithin(owner.folder, file))) {
      const target = shownAs(await realpath(file), owner);
      throw modelFault('file_escapes', { model: owner.model, file: shown, target });
    }
    return { size, facts: await readGraph(handle, size, shown, owner) };
  });
  const strangers = [...graph.facts.domains].filter(
    (domain) => !KNOWN_DOMAINS.includes(domain) && !graph.facts.ownDomains.has(domain),
  );
  if (strangers.length > 0) {
    throw modelFault('custom_operators', { model: owner.model, file: shown, domains: strangers });
  }
  const weights = await weightFiles(file, graph.facts.external, owner);
  return {
    files: [file, ...weights.keys()],
    bytes: [...weights.values()].reduce((sum, bytes) => sum + bytes, graph.size),
    halfBytes: graph.facts.halfBytes,
    fusedAttention: graph.facts.fusedAttention,
  };
}

async function readGraph(
  handle: FileHandle,
  size: number,
  shown: string,
  owner: OnnxOwner,
): Promise<GraphFacts> {
  const malformed = (trouble: string): ModelFault =>
    modelFault('file_malformed', { model: owner.model, file: shown, trouble });
  if (size > LARGEST_GRAPH)
    throw malformed('it is larger than the 2 GB that an ONNX graph may have');
  const window = new FileWindow(handle, size);
  if ((await window.text(0, LFS_POINTER.length)) === LFS_POINTER) {
    throw malformed('it is a pointer of Git LFS, not the file that it points to');
  }
  try {
    const facts = await walkGraph(window);
    if (!facts.hasGraph) throw malformed('there is no graph in it');
    return facts;
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    if (error.cut === undefined) throw malformed(error.message);
    throw modelFault('file_truncated', {
      model: owner.model,
      file: shown,
      expected: error.cut,
      got: size,
    });
  }
}

/** The files that tensors lie in, with their sizes. */
async function weightFiles(
  graph: string,
  external: readonly ExternalData[],
  owner: OnnxOwner,
): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, { readonly path: string; needed: number }>();
  for (const data of external) {
    const place = places.get(data.location) ?? {
      path: await placeOf(graph, data.location, owner),
      needed: 0,
    };
    place.needed = Math.max(place.needed, endOf(data, graph, owner));
    places.set(data.location, place);
  }
  const sizes = new Map<string, number>();
  for (const { path, needed } of places.values()) {
    const shown = shownAs(path, owner);
    const got = await withRegularFile(path, shown, owner, (_, size) => Promise.resolve(size));
    if (got < needed) {
      throw modelFault('file_truncated', {
        model: owner.model,
        file: shown,
        expected: needed,
        got,
      });
    }
    sizes.set(path, got);
  }
  return sizes;
}

async function placeOf(graph: string, location: string, owner: OnnxOwner): Promise<string> {
  const { model, folder } = owner;
  let path: string | undefined;
  try {
    path = await confinedPath(folder, graph, location);
  } catch (error) {
    if (!isAbsence(error)) throw error;
    const missing = shownAs(resolve(dirname(graph), location), owner);
    throw modelFault('file_missing', { model, file: missing });
  }
  if (path !== undefined) return path;
  throw modelFault('file_escapes', { model, file: shownAs(graph, owner), target: location });
}

/** How long a file must be to hold a tensor. */
function endOf(data: ExternalData, graph: string, owner: OnnxOwner): number {
  const [offset, length] = [data.offset ?? '0', data.length ?? '0'].map(Number);
  if (isByteCount(offset) && isByteCount(length)) return offset + length;
  throw modelFault('file_malformed', {
    model: owner.model,
    file: shownAs(graph, owner),
    trouble: `where the tensor ${JSON.stringify(data.tensor)} lies is not said in numbers`,
  });
}

function isByteCount(count: number | undefined): count is number {
  return Number.isSafeInteger(count) && count! >= 0;
}

/** Opens a file that can be read at any place. Devices and pipes may never end, nor even open. */
async function withRegularFile<T>(
  path: string,
  shown: string,
  { model }: OnnxOwner,
  use: (handle: FileHandle, size: number) => Promise<T>,
): Promise<T> {
  const refuse = (error: unknown): never => {
    if (isAbsence(error)) throw modelFault('file_missing', { model, file: shown });
    const trouble = `it cannot be opened (${(error as NodeJS.ErrnoException).code})`;
    throw modelFault('file_malformed', { model, file: shown, trouble }, { cause: error });
  };
  const stats = await stat(path).catch(refuse);
  if (!stats.isFile()) {
    throw modelFault('file_malformed', { model, file: shown, trouble: 'it is no plain file' });
  }
  const handle = await open(path).catch(refuse);
  try {
    if (await isHollow(handle, stats)) {
      const got = stats.blocks * 512;
      throw modelFault('file_truncated', { model, file: shown, expected: stats.size, got });
    }
    return await use(handle, stats.size);
  } finally {
    await handle.close();
  }
}

function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** Relative to the model's folder, with `/` on every system. */
function shownAs(file: string, { folder }: OnnxOwner): string {
  return relative(folder, file).split(sep).join('/');
}
