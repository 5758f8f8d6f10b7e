import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the package onnxruntime-node; `undefined` where it is not installed. */
export function packageFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('onnxruntime-node/package.json'));
  } catch {
    return undefined;
  }
}

/** Where the package keeps its binaries for this platform. */
export function binaryFolder(folder: string): string {
  return join(folder, 'bin', 'napi-v6', process.platform, process.arch);
}

/** Libraries that npm's install script would fetch and this project leaves out until told otherwise. */
const CUDA_LIBRARIES = [
  'libonnxruntime_providers_shared.so',
  'libonnxruntime_providers_cuda.so',
] as const;

/** Whether the libraries for CUDA have been fetched. */
export function cudaFetched(folder: string): boolean {
  return CUDA_LIBRARIES.every((file) => existsSync(join(binaryFolder(folder), file)));
}
