import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll } from 'vitest';

import type { Gala } from '../../src/index.ts';

const run = promisify(execFile);

/** Installing waits for the package index, which is no part of what is tested. */
const INSTALL_MS = 300_000;
const PROGRAM_MS = 120_000;

/** A Python with packages of its own. */
export interface PythonClient {
  /**
   * Runs a program in `folder` and returns what it printed, line by line. Host and key come from the
   * environment, where all clients look for them.
   * @throws Error with what Python said when the program failed.
   */
  run(program: string, gala: Gala, folder: string): Promise<readonly string[]>;
}

/**
 * Makes a virtual environment with these packages for the tests of a file. Without Python, or without
 * a way to the package index, says aloud that their tests are skipped and returns `undefined`.
 */
export async function pythonClient(
  ...requirements: readonly string[]
): Promise<PythonClient | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'gala-python-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const python = join(folder, 'bin', 'python');
  try {
    await run('python3', ['-m', 'venv', folder], { timeout: INSTALL_MS });
    const quietly = ['--quiet', '--disable-pip-version-check'];
    await run(python, ['-m', 'pip', 'install', ...quietly, ...requirements], {
      timeout: INSTALL_MS,
    });
  } catch (error) {
    const reason = String(error).trim().split('\n').at(-1);
    console.warn(`SKIPPED: ${requirements.join(', ')} cannot be installed (${reason}).`);
    return undefined;
  }
  return {
    run: async (program, gala, cwd) => {
      const { stdout } = await run(python, ['-c', program], {
        cwd,
        timeout: PROGRAM_MS,
        env: {
          ...process.env,
          OPENAI_API_KEY: gala.apiKey,
          OPENAI_BASE_URL: gala.baseURL,
          AIML_API_KEY: gala.apiKey,
          ONEMIN_API_KEY: gala.apiKey,
          // The name until 2023, which LangChain still reads.
          OPENAI_API_BASE: gala.baseURL,
        },
      });
      return stdout.trim().split('\n');
    },
  };
}
