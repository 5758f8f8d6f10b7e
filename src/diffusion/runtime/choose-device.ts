import type { Device, DeviceChoice } from '../../kernel/device.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { probeInProcess } from './probe-in-process.ts';
import { whyNot } from './why-not.ts';

/**
 * What `auto` tries, the fastest first. CoreML is left to those who ask for it: it compiles a graph anew
 * for each size of picture.
 */
const FASTEST_FIRST: readonly Device[] = ['cuda', 'dml', 'webgpu'];

/** The device to compute on: the one asked for, or of those that work the fastest. */
export async function chooseDevice(
  onnxRuntime: OnnxRuntime,
  choice: DeviceChoice,
  probe: typeof probeInProcess = probeInProcess,
): Promise<Device> {
  if (choice !== 'auto') return choice;
  for (const device of FASTEST_FIRST) {
    if (whyNot(onnxRuntime, device) !== undefined) continue;
    if ((await probe(device)).trouble === undefined) return device;
  }
  return 'cpu';
}
