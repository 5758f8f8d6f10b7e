import type { InferenceSession } from 'onnxruntime-node';

import type { Device } from '../../kernel/device.ts';

/** What a session needs so that it computes on a device. */
export const EXECUTION_PROVIDERS: {
  readonly [D in Device]: InferenceSession.SessionOptions;
} = {
  cpu: { executionProviders: [{ name: 'cpu' }] },
  cuda: { executionProviders: [{ name: 'cuda' }] },
  webgpu: { executionProviders: [{ name: 'webgpu' }] },
  // DirectML refuses sessions that run nodes side by side, as it does those with memory patterns.
  dml: { executionProviders: [{ name: 'dml' }], executionMode: 'sequential' },
  coreml: { executionProviders: [{ name: 'coreml' }] },
};
