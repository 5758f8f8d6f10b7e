import { Option } from 'commander';

import type { Fit } from '../../pixels/reframe.ts';

/** What becomes of a picture of another shape; `pad` says what that does. */
export function fitOption(pad: string): Option {
  return new Option(
    '--fit <how>',
    `for an image of another shape: cover takes the middle of it, ${pad}`,
  ).choices(['cover', 'pad'] satisfies readonly Fit[]);
}
