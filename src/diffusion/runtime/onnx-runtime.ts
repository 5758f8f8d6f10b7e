import type * as onnxRuntimeNode from 'onnxruntime-node';

import { modelFault } from '../faults.ts';

/** The package that computes. */
export type OnnxRuntime = typeof onnxRuntimeNode;

/**
 * Loads ONNX Runtime: native code of 45 MB, which some platforms do not have. Only processes that draw
 * or look for devices do this, and only when they are about to.
 *
 * Its log keeps what is an error, on stderr: when a provider's library cannot be loaded, only the log
 * says which one.
 * @throws ModelFault `runtime_missing`.
 */
export async function loadOnnxRuntime(): Promise<OnnxRuntime> {
  try {
    const onnxRuntime = await import('onnxruntime-node');
    onnxRuntime.env.logLevel = 'error';
    return onnxRuntime;
  } catch (error) {
    throw modelFault(
      'runtime_missing',
      { platform: `${process.platform} ${process.arch}`, trouble: whyNotLoaded(error) },
      { cause: error },
    );
  }
}

function whyNotLoaded(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_MODULE_NOT_FOUND') return 'the package onnxruntime-node is not installed';
  // Its binding is required by platform and architecture.
  if (code === 'MODULE_NOT_FOUND') return 'the package has no binary for this platform';
  return message.split('\n')[0]!;
}
