import { readFileSync } from 'node:fs';

import type { ServerProcess } from './server-process.ts';

/** Megabytes resident of a server: now, or the most it ever had. Linux tells that, in KiB. */
export function residentOf({ child }: ServerProcess, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
}
