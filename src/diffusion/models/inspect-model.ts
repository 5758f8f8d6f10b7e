import { assertFollowable } from '../families/assert-followable.ts';
import type { ModelFolder } from './model-folder.ts';
import { inspectOnnx, type OnnxFile } from './onnx/inspect-onnx.ts';
import { readModelFolder } from './read-model-folder.ts';

/** A model that was found to be sound, with what its graphs tell besides. */
export interface InspectedModel extends ModelFolder {
  /** Bytes of the weights that are half-precision floats. */
  readonly halfBytes: number;
  /** The attention of a graph is one operator each, which needs far less memory. */
  readonly fusedAttention: boolean;
}

/**
 * Finds out, as far as one can without computing, whether a model can be drawn with: that its configs say
 * nothing that Gala cannot honour, and that every graph is whole, harmless, and within its folder.
 * @throws ModelFault that says what is wrong with which file.
 */
export async function inspectModel(folder: string, name: string): Promise<InspectedModel> {
  const model = await readModelFolder(folder, name);
  assertFollowable(model);
  const graphs: OnnxFile[] = [];
  for (const { file } of Object.values(model.parts)) {
    graphs.push(await inspectOnnx(file, { model: name, folder: model.folder }));
  }
  const sumOf = (bytesOf: (graph: OnnxFile) => number): number =>
    graphs.reduce((sum, graph) => sum + bytesOf(graph), 0);
  return {
    ...model,
    weightBytes: sumOf(({ bytes }) => bytes),
    halfBytes: sumOf(({ halfBytes }) => halfBytes),
    fusedAttention: graphs.some(({ fusedAttention }) => fusedAttention),
  };
}
