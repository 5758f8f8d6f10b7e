import type { InferenceSession } from 'onnxruntime-node';

import type { Device } from '../../kernel/device.ts';
import { EXECUTION_PROVIDERS } from './execution-providers.ts';

/** How graphs are run on a device. @param threads that compute together on the CPU. */
export function sessionOptions(device: Device, threads: number): InferenceSession.SessionOptions {
  return {
    ...EXECUTION_PROVIDERS[device],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    // Memory laid out by the pattern of the first run comes on top of what that run took: twice as much,
    // and no faster.
    enableMemPattern: false,
    logSeverityLevel: 3,
  };
}
