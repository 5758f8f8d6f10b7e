import type { Device } from '../../kernel/device.ts';
import type { Tensor } from '../../numerics/tensor.ts';

/** Element types of ONNX tensors that the components of these models have. */
export const ELEMENT_TYPES = [
  'float32',
  'float16',
  'float64',
  'int64',
  'int32',
  'int8',
  'uint8',
  'bool',
] as const;

export type ElementType = (typeof ELEMENT_TYPES)[number];

/** What a graph says of one of its inputs or outputs. */
export interface TensorInfo {
  readonly name: string;
  readonly type: ElementType;
  /** Numbers where they are fixed, names such as `batch` where they are free. */
  readonly dims: readonly (number | string)[];
}

/** A loaded graph. */
export interface Session {
  readonly inputs: readonly TensorInfo[];
  readonly outputs: readonly TensorInfo[];
  /**
   * Runs the graph once. Blocks the event loop of this process while it computes.
   * @param feeds by input name, converted to the element types that the graph wants.
   * @param wanted names of the outputs to fetch; all when left out.
   * @throws ModelFault `run_failed`, `out_of_memory`.
   */
  run(
    feeds: Readonly<Record<string, Tensor>>,
    wanted?: readonly string[],
  ): Promise<Readonly<Record<string, Tensor>>>;
  release(): Promise<void>;
}

/** The one place that knows ONNX Runtime. Opened in the process that draws, never in the server's. */
export interface Runtime {
  readonly device: Device;
  /**
   * Loads a graph with its weights.
   * @param file absolute path; weights beside it are found by it.
   * @param about the model and the part of it (`unet`), for errors.
   * @throws ModelFault `file_malformed`, `run_failed`, `out_of_memory`, `device_unavailable`.
   */
  open(file: string, about: { readonly model: string; readonly part: string }): Promise<Session>;
}
