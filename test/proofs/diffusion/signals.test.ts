import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test, vi } from 'vitest';

import { workerBeside } from '../../../src/kernel/worker-file.ts';
import { isRunning } from '../../support/is-running.ts';
import { standInModels } from '../../support/stand-in-models.ts';

interface Parent {
  readonly process: ChildProcess;
  /** The process that paints for it. */
  readonly painter: number;
  readonly said: () => string;
}

async function startParent(prompt: string): Promise<Parent> {
  const folder = await standInModels(['one']);
  const { url, execArgv } = workerBeside(
    import.meta.resolve('../../support/stand-in-models.ts'),
    'stand-in-server',
  );
  const parent = spawn(process.execPath, [...execArgv, fileURLToPath(url), folder, prompt]);
  onTestFinished(() => void parent.kill('SIGKILL'));
  let said = '';
  parent.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await vi.waitFor(() => expect(said).toContain(`${prompt}: painting`), 20_000);
  const painter = Number(/^process (\d+)$/m.exec(said)?.[1]);
  expect(isRunning(painter)).toBe(true);
  return { process: parent, painter, said: () => said };
}

test('a server that is killed leaves no process behind, not even one deep in a step', async () => {
  const { process: parent, painter } = await startParent('stuck');
  parent.kill('SIGKILL');
  await vi.waitFor(() => expect(isRunning(painter)).toBe(false), 20_000);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a %s that reaches the painting process as well does not end what is being drawn',
  async (signal) => {
    const { painter, said } = await startParent('steps');
    process.kill(painter, signal);
    await vi.waitFor(() => expect(said()).toContain('steps: decoding'), 20_000);
    expect(isRunning(painter)).toBe(true);
  },
);
