import { expect, test } from 'vitest';

import { sampleInputs, sampleRecord } from '../../../test/support/sample-record.ts';
import { recordObject as documented } from '../../wire/gala/record-response.ts';
import { recordObject } from './record-object.ts';

const shown = (inputs: ReturnType<typeof sampleInputs>) => {
  const record = sampleRecord();
  const task = { ...record.task, operation: 'edit', inputs } as const;
  return documented.parse(recordObject({ ...record, task }, () => 'http://gala.test/images/x.png'));
};

test('an edit shows the sizes of what it started from, and not where that lay', () => {
  const { image, mask } = sampleInputs();
  const record = shown({ image: { ...image, width: 640, height: 640 }, mask });
  expect(record).toMatchObject({
    operation: 'edit',
    inputs: { image: '640x640', mask: '64x64' },
  });
  expect(JSON.stringify(record)).not.toContain('inputs/');
  expect(shown({ image, mask: undefined }).inputs).toEqual({ image: '64x64', mask: null });
});

test('a generation started from nothing', () => {
  expect(recordObject(sampleRecord(), () => '').inputs).toBeNull();
});
