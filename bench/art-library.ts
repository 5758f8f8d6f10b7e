import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { percentile, type Measurement } from './figure.ts';

const OPENINGS = 7;

/** Opening the pack of drawings with its facts and words: what the first picture waits for. */
export const artLibrary: Measurement = {
  name: 'art-library',
  run: async () => {
    const file = fileURLToPath(new URL('open-library.ts', import.meta.url));
    const times: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file]);
      times.push(Number(stdout));
    }
    return [
      {
        name: 'opening the art library, p50',
        value: percentile(times, 0.5),
        unit: 'ms',
        aim: { atMost: 20 },
        note: `in ${OPENINGS} fresh processes`,
      },
    ];
  },
};
