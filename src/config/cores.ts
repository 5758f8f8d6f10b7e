import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/**
 * How many cores this process may really use. Node knows about CPU affinity, but before libuv 1.49
 * (Node 20 has 1.46) not about the CPU quota of a container, so the quota is read here.
 */
export function availableCores(
  readText: (path: string) => string | undefined = readIfThere,
): number {
  const quota = cgroupQuota(readText);
  const cores = availableParallelism();
  return Math.max(1, quota === undefined ? cores : Math.min(cores, Math.ceil(quota)));
}

/** Cores granted by control groups, version 2 or 1; `undefined` when there is no limit. */
function cgroupQuota(readText: (path: string) => string | undefined): number | undefined {
  const unified = readText('/sys/fs/cgroup/cpu.max')?.trim().split(/\s+/);
  const [quota, period] = unified ?? [
    readText('/sys/fs/cgroup/cpu/cpu.cfs_quota_us')?.trim(),
    readText('/sys/fs/cgroup/cpu/cpu.cfs_period_us')?.trim(),
  ];
  const cores = Number(quota) / Number(period);
  return Number.isFinite(cores) && cores > 0 ? cores : undefined;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
