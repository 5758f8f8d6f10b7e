import type { InferenceSession } from 'onnxruntime-node';

import type { Device } from '../../kernel/device.ts';

/** What a session needs so that it computes on a device. */
export const EXECUTION_PROVIDERS: {
  readonly [D in Device]: InferenceSession.SessionOptions;
} = {
  cpu: { executionProviders: [{ name: 'cpu' }] },
  cuda: { executionProviders: [{ name: 'cuda' }] },
  webgpu: { executionProviders: [{ name: 'webgpu' }] },
  // DirectML refuses sessions that reuse memory by pattern or run nodes side by side.
  dml: {
    executionProviders: [{ name: 'dml' }],
    enableMemPattern: false,
    executionMode: 'sequential',
  },
  coreml: { executionProviders: [{ name: 'coreml' }] },
};
