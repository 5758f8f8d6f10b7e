import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { childEnvironment } from '../../config/child-environment.ts';
import { binaryFolder } from './provider-files.ts';

const KEPT_CHARACTERS = 8000;

/**
 * Runs the step that this project has npm skip: the package's own install script fetches the libraries
 * and puts them beside its binaries.
 *
 * Told by the variable, not by the flag `--onnxruntime-node-install=cuda12`: that flag means nothing to the
 * script, which then does nothing below `npm run` and says nothing either.
 * @param folder of the package onnxruntime-node.
 * @param onLine what the script tells of its progress.
 * @throws Error that says why it failed.
 */
export async function fetchGpuLibraries(
  folder: string,
  onLine: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  await assertWritable(folder);
  const script = spawn(process.execPath, [join(folder, 'script', 'install.js')], {
    cwd: folder,
    env: childEnvironment({ ONNXRUNTIME_NODE_INSTALL: 'true' }),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  let errors = '';
  script.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(0, KEPT_CHARACTERS);
  });
  createInterface({ input: script.stdout }).on('line', onLine);
  await new Promise<void>((resolve, reject) => {
    script.on('error', reject);
    script.on('close', (code, ending) => {
      if (code === 0) return resolve();
      reject(new Error(whyItFailed(errors) ?? `the script ended with ${ending ?? `code ${code}`}`));
    });
  });
}

async function assertWritable(folder: string): Promise<void> {
  const binaries = binaryFolder(folder);
  await access(binaries, constants.W_OK).catch((error: unknown) => {
    throw new Error(`${binaries} cannot be written to; run this as its owner`, { cause: error });
  });
}

/** The message of what the script threw, out of all that Node prints with it. */
function whyItFailed(printed: string): string | undefined {
  const [, code, message] = /^\w*Error(?: \[(\w+)\])?:[ ]?(.*)$/m.exec(printed) ?? [];
  // Connections tried over several addresses fail with a code and no message.
  return message || code;
}
