import { modelFault } from '../faults.ts';
import type { ModelFolder, PartName } from '../models/model-folder.ts';
import type { Session, TensorInfo } from '../runtime/runtime.ts';

/** The picture or latents that go in: exports do not agree on a name for it, and there is but one. */
export function onlyInput(session: Session, model: ModelFolder, part: PartName): TensorInfo {
  const [input, ...others] = session.inputs;
  if (input?.dims.length === 4 && others.length === 0) return input;
  const names = session.inputs.map(({ name }) => name).join(', ');
  throw unlike(model, part, `it takes (${names}) where one picture or its latents should go in`);
}

/** The name of the output that is a picture or latents, the first by the preferred names. */
export function pictureOutput(
  session: Session,
  model: ModelFolder,
  part: PartName,
  preferred: readonly string[] = ['sample'],
): string {
  const pictures = session.outputs.filter(({ dims }) => dims.length === 4);
  const byName = preferred.map((name) => pictures.find((output) => output.name === name));
  const found = byName.find((output) => output !== undefined) ?? pictures[0];
  if (found !== undefined) return found.name;
  throw unlike(model, part, 'no output of it is a picture or latents');
}

function unlike(model: ModelFolder, part: PartName, trouble: string): Error {
  return modelFault('run_failed', { model: model.name, part, trouble });
}
