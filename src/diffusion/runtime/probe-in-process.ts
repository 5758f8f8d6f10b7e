import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Device } from '../../kernel/device.ts';
import { workerBeside, type WorkerFile } from '../../kernel/worker-file.ts';
import type { ProbeReport } from './probe-report.ts';

/** The first use of a GPU may compile for a while; then something hangs. */
const PATIENCE_MS = 60_000;
const KEPT_CHARACTERS = 8000;

/** Tries a device in a process of its own. Never rejects. */
export function probeInProcess(
  device: Device,
  program: WorkerFile = workerBeside(import.meta.url, 'probe-child'),
): Promise<ProbeReport> {
  const child = fork(fileURLToPath(program.url), [device], {
    execArgv: [...program.execArgv],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  let heard: ProbeReport | undefined;
  let printed = '';
  child.on('message', (report) => (heard = report as ProbeReport));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    printed = (printed + text).slice(-KEPT_CHARACTERS);
  });
  return new Promise((resolve) => {
    const settle = (ending: string): void => {
      clearTimeout(timer);
      if (heard === undefined) {
        resolve({ version: undefined, providers: [], trouble: ending });
        return;
      }
      const { trouble } = heard;
      resolve({ ...heard, trouble: trouble && (libraryTrouble(printed) ?? trouble) });
    };
    child.on('error', (error) => settle(error.message));
    // Not `exit`: by then not all that it printed need have been read.
    child.on('close', (code, signal) =>
      settle(
        child.killed
          ? `there was no answer within ${PATIENCE_MS / 1000} s`
          : `the process that tried it died (${signal ?? `exit code ${code}`})`,
      ),
    );
  });
}

/** Which library a provider lacks: ONNX Runtime only logs it. */
function libraryTrouble(printed: string): string | undefined {
  return /Failed to load library \S+ with error: (?:\S*\/)?([^\n]+)/.exec(printed)?.[1]?.trim();
}
