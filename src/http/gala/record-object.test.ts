import { expect, test } from 'vitest';

import { sampleInputs, sampleRecord } from '../../../test/support/sample-record.ts';
import { PNG, type ImageTask } from '../../kernel/image-task.ts';
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
  const alone = { image: '64x64', mask: null, others: [] };
  expect(shown({ image, mask: undefined }).inputs).toEqual(alone);
});

test('a generation started from nothing', () => {
  expect(recordObject(sampleRecord(), () => '').inputs).toBeNull();
});

test('what its model leaves a choice of is told in the words of the requests, and nothing else', () => {
  const record = sampleRecord();
  const optionsOf = (task: Partial<ImageTask>) =>
    documented.parse(
      recordObject(
        { ...record, task: { ...record.task, ...task } },
        () => 'http://gala.test/x.png',
      ),
    ).options;
  expect(optionsOf({})).toEqual({});
  expect(optionsOf({ quality: 'hd', look: 'vivid' })).toEqual({ quality: 'hd', style: 'vivid' });
  const output = { format: 'webp', compression: 70 } as const;
  expect(
    optionsOf({ background: 'transparent', output, fidelity: 'high', moderation: 'low' }),
  ).toEqual({
    background: 'transparent',
    output_format: 'webp',
    output_compression: 70,
    input_fidelity: 'high',
    moderation: 'low',
  });
  expect(optionsOf({ output: PNG })).toEqual({ output_format: 'png' });
});
