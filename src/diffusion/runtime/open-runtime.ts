import type { DeviceChoice } from '../../kernel/device.ts';
import { chooseDevice } from './choose-device.ts';
import { EXECUTION_PROVIDERS } from './execution-providers.ts';
import { loadOnnxRuntime } from './onnx-runtime.ts';
import { openSession } from './open-session.ts';
import { probeDevice } from './probe-device.ts';
import type { Runtime } from './runtime.ts';

export interface RuntimeOptions {
  readonly device: DeviceChoice;
  /** Threads that compute together on the CPU. */
  readonly threads: number;
}

/**
 * Opens what computes, once it has shown that it can. Only in a process of its own: `run` blocks its event
 * loop, and ending a thread that computes aborts the whole process.
 * @throws ModelFault `runtime_missing`, `device_unavailable`.
 */
export async function openRuntime(wanted: RuntimeOptions): Promise<Runtime> {
  const onnxRuntime = await loadOnnxRuntime();
  const device = await chooseDevice(onnxRuntime, wanted.device);
  if (device !== 'cpu') await probeDevice(onnxRuntime, device);
  const options = {
    ...EXECUTION_PROVIDERS[device],
    intraOpNumThreads: wanted.threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    // Memory laid out by the pattern of the first run comes on top of what that run took: twice as much,
    // and no faster.
    enableMemPattern: false,
    logSeverityLevel: 3,
  } as const;
  return {
    device,
    open: (file, about) => openSession(onnxRuntime, file, options, about),
  };
}
