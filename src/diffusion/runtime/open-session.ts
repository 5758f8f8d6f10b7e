import type { InferenceSession } from 'onnxruntime-node';

import type { Tensor } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import { fromElements, toElements, unfit, type ElementArray } from './elements.ts';
import { openFailure, runFailure, type About } from './failures.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { ELEMENT_TYPES, type ElementType, type Session, type TensorInfo } from './runtime.ts';

/** Samplers ask about times between those of training; a graph that takes whole ones hears of the one before. */
const CUT = 'timestep';

/** Loads a graph. @throws ModelFault, see `Runtime.open`. */
export async function openSession(
  onnxRuntime: OnnxRuntime,
  file: string,
  options: InferenceSession.SessionOptions,
  about: About,
): Promise<Session> {
  const native = await onnxRuntime.InferenceSession.create(file, options).catch(
    (error: unknown) => {
      throw openFailure(error, file, about);
    },
  );
  const inputs = native.inputMetadata.map((value) => tensorInfo(value, about));
  const outputs = native.outputMetadata.map((value) => tensorInfo(value, about));
  const typeOf = new Map(outputs.map(({ name, type }) => [name, type]));

  const feedsFor = (feeds: Readonly<Record<string, Tensor>>): InferenceSession.FeedsType => {
    assertFed(inputs, feeds, about);
    return Object.fromEntries(
      inputs.map(({ name, type }) => {
        const { data, dims } = feeds[name]!;
        const lost = unfit(type, data, name === CUT);
        if (lost !== undefined) {
          const trouble = `it takes ${name} as ${type}, which cannot be ${lost}`;
          throw modelFault('run_failed', { ...about, trouble });
        }
        return [name, new onnxRuntime.Tensor(type, toElements(type, data), dims)];
      }),
    );
  };

  return {
    inputs,
    outputs,
    async run(feeds, wanted = outputs.map(({ name }) => name)) {
      const given = await native
        .run(feedsFor(feeds), wanted)
        .catch((error: unknown) => Promise.reject(runFailure(error, about)));
      return Object.fromEntries(
        wanted.map((name) => {
          const { data, dims } = given[name]!;
          return [name, { data: fromElements(typeOf.get(name)!, data as ElementArray), dims }];
        }),
      );
    },
    release: () => native.release(),
  };
}

function tensorInfo(value: InferenceSession.ValueMetadata, about: About): TensorInfo {
  const type = value.isTensor ? value.type : 'no tensor';
  if (!value.isTensor || !isElementType(type)) {
    throw modelFault('run_failed', { ...about, trouble: `its ${value.name} is ${type}` });
  }
  return { name: value.name, type, dims: value.shape };
}

function isElementType(type: string): type is ElementType {
  return (ELEMENT_TYPES as readonly string[]).includes(type);
}

/** Left to itself, ONNX Runtime ignores what it does not know and names only the first that it lacks. */
function assertFed(
  inputs: readonly TensorInfo[],
  feeds: Readonly<Record<string, Tensor>>,
  about: About,
): void {
  const names = inputs.map(({ name }) => name);
  const missing = names.filter((name) => feeds[name] === undefined);
  const unknown = Object.keys(feeds).filter((name) => !names.includes(name));
  if (missing.length === 0 && unknown.length === 0) return;
  const troubles = [
    ...(missing.length > 0 ? [`it also takes ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`it does not take ${unknown.join(', ')}`] : []),
  ];
  throw modelFault('run_failed', { ...about, trouble: troubles.join(', and ') });
}
