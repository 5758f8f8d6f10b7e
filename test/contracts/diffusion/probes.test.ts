import { expect, test } from 'vitest';

import { probeInProcess } from '../../../src/diffusion/runtime/probe-in-process.ts';
import type { Device } from '../../../src/kernel/device.ts';
import { workerBeside } from '../../../src/kernel/worker-file.ts';

const program = workerBeside(
  new URL('../../support/diffusion/stand-in-probe.ts', import.meta.url).href,
  'stand-in-probe',
);

const probe = (fate: string) => probeInProcess(fate as Device, program);

test('a device that computes has no trouble', async () => {
  expect(await probe('works')).toEqual({
    version: '1.2.3',
    providers: ['cpu', 'cuda'],
    trouble: undefined,
  });
});

test('a library that a device lacks is named, though only a log says it', async () => {
  expect(await probe('lacks')).toMatchObject({
    version: '1.2.3',
    trouble: 'libcudnn.so.9: cannot open shared object file',
  });
});

test.runIf(process.platform !== 'win32')(
  'a driver that takes its process along leaves the one that asked alive',
  async () => {
    expect((await probe('dies')).trouble).toBe('the process that tried it died (SIGSEGV)');
  },
);

test('leaving without a word is told, too', async () => {
  expect((await probe('silent')).trouble).toBe('the process that tried it died (exit code 3)');
});
