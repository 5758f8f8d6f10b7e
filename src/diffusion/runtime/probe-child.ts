// The program of a process that tries one device, named by its argument, and tells its parent: a broken
// driver can take the process that tries it with it.
import type { Device } from '../../kernel/device.ts';
import { ModelFault } from '../faults.ts';
import { loadOnnxRuntime } from './onnx-runtime.ts';
import { probeDevice } from './probe-device.ts';
import type { ProbeReport } from './probe-report.ts';

const device = process.argv[2] as Device;

/** Ends the process once it is told. */
const tell = (report: ProbeReport): void => {
  process.send?.(report, () => process.disconnect?.());
};

try {
  const onnxRuntime = await loadOnnxRuntime();
  const version = onnxRuntime.env.versions.node ?? '';
  const providers = onnxRuntime.listSupportedBackends().map(({ name }) => name);
  try {
    await probeDevice(onnxRuntime, device);
    tell({ version, providers, trouble: undefined });
  } catch (error) {
    tell({ version, providers, trouble: troubleOf(error) });
  }
} catch (error) {
  tell({ version: undefined, providers: [], trouble: troubleOf(error) });
}

function troubleOf(error: unknown): string {
  if (!(error instanceof ModelFault)) return String(error);
  const { code, facts } = error.data;
  return code === 'device_unavailable' || code === 'runtime_missing'
    ? facts.trouble
    : error.message;
}
