import { existsSync } from 'node:fs';

import type { Device } from '../../kernel/device.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { cudaFetched, packageFolder } from './provider-files.ts';

/** What a loaded driver shows, in a container and below Windows, too. */
const NVIDIA_DRIVER = ['/proc/driver/nvidia/version', '/dev/nvidiactl', '/dev/dxg'];

/** Why a device cannot work, where that is plain without trying it. */
export function whyNot(onnxRuntime: OnnxRuntime, device: Device): string | undefined {
  const backends = onnxRuntime.listSupportedBackends();
  if (!backends.some(({ name }) => name === device)) {
    return noProvider(device);
  }
  const folder = packageFolder();
  if (device === 'cuda' && folder !== undefined && !cudaFetched(folder)) {
    return NVIDIA_DRIVER.some((path) => existsSync(path))
      ? 'its libraries are not installed; fetch them with: gala gpu install'
      : 'this machine has no NVIDIA driver';
  }
  return undefined;
}

export function noProvider(device: Device): string {
  return `ONNX Runtime has no ${device} for ${process.platform} ${process.arch}`;
}
