import type { Device } from '../../kernel/device.ts';
import { modelFault } from '../faults.ts';
import { EXECUTION_PROVIDERS } from './execution-providers.ts';
import { plainTrouble } from './failures.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { probeGraph } from './probe-graph.ts';
import { whyNot } from './why-not.ts';

/** Sums to 45; each product is exact in half precision, too. */
const NUMBERS = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
const SUM = 45;

/**
 * Has a device really compute something.
 * @throws ModelFault `device_unavailable`. A broken driver may take the process with it.
 */
export async function probeDevice(onnxRuntime: OnnxRuntime, device: Device): Promise<void> {
  const trouble =
    whyNot(onnxRuntime, device) ??
    (await compute(onnxRuntime, device).catch((error: unknown) => plainTrouble(error)));
  if (trouble !== undefined) throw modelFault('device_unavailable', { device, trouble });
}

/** Resolves with what is wrong, if anything is. */
async function compute(onnxRuntime: OnnxRuntime, device: Device): Promise<string | undefined> {
  const session = await onnxRuntime.InferenceSession.create(probeGraph(), {
    ...EXECUTION_PROVIDERS[device],
    // What a provider cannot do falls to the CPU, silently: this is to find out whether it can.
    ...(device === 'cpu' ? {} : { extra: { session: { disable_cpu_ep_fallback: '1' } } }),
  });
  try {
    const ones = new Float32Array(NUMBERS.length).fill(1);
    const { y } = await session.run({
      x: new onnxRuntime.Tensor('float32', NUMBERS, [1, 1, 3, 3]),
      w: new onnxRuntime.Tensor('float32', ones, [1, 1, 3, 3]),
    });
    const [sum] = y!.data as Float32Array;
    return sum === SUM ? undefined : `it computes wrongly (${SUM} came out as ${sum})`;
  } finally {
    await session.release();
  }
}
