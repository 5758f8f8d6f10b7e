import { modelFault, type ModelFault } from '../faults.ts';
import type { ModelFolder, TextPart } from '../models/model-folder.ts';
import type { Session } from '../runtime/runtime.ts';

/** Which layer of a text encoder is listened to: the last, after its norm, or the one before, without. */
export type StatesLayer = 'last' | 'penultimate';

/** Optimum numbers them from the embeddings, 0, to the last layer. */
const HIDDEN_STATES = /^hidden_states[._](\d+)$/;

/**
 * The name of the output with the states of all tokens. SD 2.x, which takes the layer before last, has
 * them as its last all the same: it is exported with as many layers as it uses, and its states go through
 * the norm. Those of SDXL do not.
 * @throws ModelFault `run_failed`.
 */
export function statesOutput(
  model: ModelFolder,
  session: Session,
  part: TextPart,
  layer: StatesLayer,
): string {
  if (layer === 'penultimate') return penultimate(model, session, part);
  const found =
    session.outputs.find(({ name }) => name === 'last_hidden_state') ??
    session.outputs.find(({ dims }) => dims.length === 3);
  if (found !== undefined) return found.name;
  throw lacking(model, part, 'last_hidden_state');
}

/**
 * The name of the output with the projection of a whole prompt. `pooler_output`, which others have, is
 * something else: it was not projected.
 * @throws ModelFault `run_failed`.
 */
export function pooledOutput(model: ModelFolder, session: Session, part: TextPart): string {
  const name = 'text_embeds';
  if (session.outputs.some((output) => output.name === name)) return name;
  throw lacking(model, part, name);
}

/** An export may leave out the states that nobody asks for, so the config is believed first. */
function penultimate(model: ModelFolder, session: Session, part: TextPart): string {
  const numbered = new Map(
    session.outputs.flatMap(({ name }) => {
      const [, index] = HIDDEN_STATES.exec(name) ?? [];
      return index === undefined ? [] : [[Number(index), name] as const];
    }),
  );
  const said = model.parts[part]?.config['num_hidden_layers'];
  const layers = typeof said === 'number' ? said : Math.max(...numbered.keys());
  const found = numbered.get(layers - 1);
  if (found !== undefined) return found;
  const index = Number.isFinite(layers) ? String(layers - 1) : 'N';
  throw lacking(model, part, `hidden_states.${index}`);
}

function lacking(model: ModelFolder, part: TextPart, output: string): ModelFault {
  const trouble = `it has no output ${output}`;
  return modelFault('run_failed', { model: model.name, part, trouble });
}
