import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { frameOf, frameReader, type Frame } from './frames.ts';

const frames = fc.array(
  fc.record({
    header: fc.record({ text: fc.string({ unit: 'binary' }), number: fc.integer() }),
    bodies: fc.array(fc.uint8ClampedArray({ maxLength: 50 }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 5 },
);

test('whatever is sent arrives as it was, in whatever pieces', () => {
  fc.assert(
    fc.property(frames, fc.infiniteStream(fc.integer({ min: 1, max: 40 })), (sent, lengths) => {
      const bytes = Buffer.concat(sent.flatMap(({ header, bodies }) => frameOf(header, bodies)));
      const heard: Frame[] = [];
      const read = frameReader((frame) => heard.push(frame));
      for (let at = 0; at < bytes.length;) {
        const { value: length } = lengths.next();
        read(bytes.subarray(at, at + length));
        at += length;
      }
      expect(heard.map(({ header }) => header)).toEqual(sent.map(({ header }) => header));
      expect(heard.map(({ body }) => [...body])).toEqual(
        sent.map(({ bodies }) => bodies.flatMap((body) => [...body])),
      );
    }),
  );
});

test('pixels are sent as they lie in memory, without a copy', () => {
  const body = new Uint8ClampedArray(1000);
  expect(frameOf({}, [body.subarray(10, 20)])[1]?.buffer).toBe(body.buffer);
});

test.each([
  ['text', Buffer.from('Segmentation fault (core dumped)'), 'no message'],
  ['nothing', Buffer.alloc(8), 'no message'],
  ['a header that is no JSON', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0, 0x7b, 0x5b]), 'JSON'],
  ['a body larger than any picture', Buffer.from([0, 0, 0, 2, 4, 0, 0, 1]), 'no message'],
])('what is no message is an error: %s', (_, bytes, told) => {
  const read = frameReader(() => undefined);
  expect(() => read(bytes)).toThrow(told);
});
