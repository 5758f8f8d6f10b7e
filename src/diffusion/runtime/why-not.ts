import type { Device } from '../../kernel/device.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { cudaFetched, packageFolder } from './provider-files.ts';

/** Why a device cannot work, where that is plain without trying it. */
export function whyNot(onnxRuntime: OnnxRuntime, device: Device): string | undefined {
  const backends = onnxRuntime.listSupportedBackends();
  if (!backends.some(({ name }) => name === device)) {
    return noProvider(device);
  }
  const folder = packageFolder();
  if (device === 'cuda' && folder !== undefined && !cudaFetched(folder)) {
    return 'its libraries are not installed; fetch them with: gala gpu install';
  }
  return undefined;
}

export function noProvider(device: Device): string {
  return `ONNX Runtime has no ${device} for ${process.platform} ${process.arch}`;
}
