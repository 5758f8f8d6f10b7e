import { readFileSync } from 'node:fs';
import { freemem } from 'node:os';

/**
 * Bytes of memory that this machine, or the container that this runs in, can still give. What the system
 * keeps of files only to be quick counts as free: it is given up at once.
 */
export function freeMemory(readText: (path: string) => string | undefined = readIfThere): number {
  const available = /^MemAvailable:\s+(\d+) kB/m.exec(readText('/proc/meminfo') ?? '')?.[1];
  const machine = available === undefined ? freemem() : Number(available) * 1024;
  return Math.max(0, Math.min(machine, ...groupRooms(readText)));
}

/** Where control groups say what is taken, and how much may be: version 2, and 1. */
const GROUPS = [
  {
    folder: '/sys/fs/cgroup',
    limit: 'memory.max',
    taken: 'memory.current',
    files: 'inactive_file',
  },
  {
    folder: '/sys/fs/cgroup/memory',
    limit: 'memory.limit_in_bytes',
    taken: 'memory.usage_in_bytes',
    files: 'total_inactive_file',
  },
] as const;

/** What the groups leave; inside a container its own group is the root of what it sees. */
function groupRooms(readText: (path: string) => string | undefined): readonly number[] {
  return GROUPS.flatMap(({ folder, limit, taken, files }) => {
    // `max` means no limit, which is no number.
    const [most, used] = [limit, taken].map((file) => Number(readText(`${folder}/${file}`) ?? NaN));
    if (most === undefined || used === undefined || !(most >= 0) || !(used >= 0)) return [];
    const stat = readText(`${folder}/memory.stat`) ?? '';
    const kept = Number(new RegExp(`^${files} (\\d+)$`, 'm').exec(stat)?.[1] ?? 0);
    return [most - used + kept];
  });
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
