import type { Pixels } from '../../kernel/pixels.ts';
import { elementCount, tensor, type Tensor } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Session } from '../runtime/runtime.ts';
import { assertModerate } from './assert-moderate.ts';
import { clipImage, clipImageSettings } from './clip-image.ts';

/** Looks whether pictures show what the model's makers do not want shown. */
export interface SafetyChecker {
  /** True for each picture that is flagged. @throws ModelFault `run_failed`, `out_of_memory`. */
  flags(pictures: readonly Pixels[]): Promise<readonly boolean[]>;
}

const FLAGS = 'has_nsfw_concepts';

/**
 * The safety checker that a model ships.
 * @throws ModelFault `setting_unsupported`, `run_failed`: a checker that cannot be asked.
 */
export function createSafetyChecker(model: ModelFolder, session: Session): SafetyChecker {
  const settings = clipImageSettings(model);
  if (!session.outputs.some(({ name }) => name === FLAGS)) {
    const trouble = `it has no output ${FLAGS}`;
    throw modelFault('run_failed', { model: model.name, part: 'safety_checker', trouble });
  }
  assertModerate(session.inputs, model, 'safety_checker');
  const others = blanks(session);

  const flagged = async (picture: Pixels): Promise<boolean> => {
    const feeds = { ...others, clip_input: clipImage(picture, settings) };
    const answer = (await session.run(feeds, [FLAGS]))[FLAGS]!;
    return answer.data.some((value) => value !== 0);
  };

  return {
    flags: async (pictures) => {
      const answers: boolean[] = [];
      for (const picture of pictures) answers.push(await flagged(picture));
      return answers;
    },
  };
}

/**
 * What goes in besides what is looked at: the picture that an export blackens when it flags it. Only
 * the flag is asked for, so that a black dot will do.
 */
function blanks({ inputs }: Session): Readonly<Record<string, Tensor>> {
  return Object.fromEntries(
    inputs
      .filter(({ name }) => name !== 'clip_input')
      .map(({ name, dims }) => {
        const size = dims.map((length) => (typeof length === 'number' ? length : 1));
        return [name, tensor(new Float32Array(elementCount(size)), size)];
      }),
  );
}
