import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import type { WorkerFile } from '../../kernel/worker-file.ts';
import { COMMANDS_FD, LIFELINE_FD, REPORTS_FD } from './pipes.ts';

/** A program that was started, with its ends of the pipes; without them when it could not be. */
export interface SpawnedProgram {
  readonly child: ChildProcess;
  readonly commands: Writable | undefined;
  readonly reports: Readable | undefined;
}

/**
 * Starts a program with pipes of its own for messages. It has this process's environment, where drivers
 * look for their libraries and devices; no setting of Gala's is read from there.
 */
export function spawnProgram({ url, execArgv }: WorkerFile): SpawnedProgram {
  const stdio = Array.from({ length: LIFELINE_FD + 1 }, (_, fd) => (fd === 0 ? 'ignore' : 'pipe'));
  const child = spawn(process.execPath, [...execArgv, fileURLToPath(url)], {
    stdio,
    windowsHide: true,
  });
  // A pipe that breaks tells no more than the end of its process does.
  for (const end of child.stdio) end?.on('error', () => undefined);
  return {
    child,
    commands: (child.stdio[COMMANDS_FD] as Writable | null) ?? undefined,
    reports: (child.stdio[REPORTS_FD] as Readable | null) ?? undefined,
  };
}
