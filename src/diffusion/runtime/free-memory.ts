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
    root: '/sys/fs/cgroup',
    own: /^0::(.*)$/m,
    limit: 'memory.max',
    taken: 'memory.current',
    files: 'inactive_file',
  },
  {
    root: '/sys/fs/cgroup/memory',
    own: /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m,
    limit: 'memory.limit_in_bytes',
    taken: 'memory.usage_in_bytes',
    files: 'total_inactive_file',
  },
] as const;

/** What the groups leave: the one that this program is in, as a service is, and all that it is in. */
function groupRooms(readText: (path: string) => string | undefined): readonly number[] {
  const memberships = readText('/proc/self/cgroup') ?? '';
  return GROUPS.flatMap((group) =>
    // Inside a container its own group is the root of what it sees, and others are not to be found.
    withParents(group.root, group.own.exec(memberships)?.[1] ?? '').flatMap((folder) =>
      roomOf(folder, group, readText),
    ),
  );
}

/** A folder and all between it and the root, which comes first. */
function withParents(root: string, path: string): readonly string[] {
  const names = path.split('/').filter((name) => name !== '');
  return [root, ...names.map((_, i) => `${root}/${names.slice(0, i + 1).join('/')}`)];
}

/** What one group leaves; none where it has no limit. */
function roomOf(
  folder: string,
  { limit, taken, files }: (typeof GROUPS)[number],
  readText: (path: string) => string | undefined,
): readonly number[] {
  // `max` means no limit, which is no number.
  const [most, used] = [limit, taken].map((file) => Number(readText(`${folder}/${file}`) ?? NaN));
  if (most === undefined || used === undefined || !(most >= 0) || !(used >= 0)) return [];
  const stat = readText(`${folder}/memory.stat`) ?? '';
  const kept = Number(new RegExp(`^${files} (\\d+)$`, 'm').exec(stat)?.[1] ?? 0);
  return [most - used + kept];
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
