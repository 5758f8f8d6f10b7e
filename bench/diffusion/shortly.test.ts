import { describe, expect, it } from 'vitest';

import { shortly } from './shortly.ts';

describe('shortly', () => {
  it('finds what Python says last', () => {
    const error = new Error(
      'python ended with 1: Traceback\n  File "a.py"\nValueError: no weights\n',
    );

    expect(shortly(error)).toBe('ValueError: no weights');
  });

  it('finds what Node says in the middle', () => {
    const said = 'node ended with 1: /a.ts:3\n  throw x;\nModelFault: it lacks a file\n    at b';

    expect(shortly(new Error(said))).toBe('ModelFault: it lacks a file');
  });

  it('takes the first line of anything else', () => {
    expect(shortly('sd-cli ended with 1: unknown model\nbye')).toBe(
      'sd-cli ended with 1: unknown model',
    );
  });
});
