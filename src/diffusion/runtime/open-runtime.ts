import type { DeviceChoice } from '../../kernel/device.ts';
import { chooseDevice } from './choose-device.ts';
import { loadOnnxRuntime } from './onnx-runtime.ts';
import { openSession } from './open-session.ts';
import { probeDevice } from './probe-device.ts';
import type { Runtime } from './runtime.ts';
import { sessionOptions } from './session-options.ts';

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
  const options = sessionOptions(device, wanted.threads);
  return {
    device,
    open: (file, about) => openSession(onnxRuntime, file, options, about),
  };
}
