import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { contentDisposition } from './content-disposition.ts';

test.each([
  ['fox.png', `inline; filename="fox.png"`],
  ['a fox.png', `inline; filename="a fox.png"`],
  [
    'Füchse (2).png',
    `inline; filename="F_chse (2).png"; filename*=UTF-8''F%C3%BCchse%20%282%29.png`,
  ],
  ['"; x="y', `inline; filename="_; x=_y"; filename*=UTF-8''%22%3B%20x%3D%22y`],
  ['50%.png', `inline; filename="50_.png"; filename*=UTF-8''50%25.png`],
])('%s is told as it is', (name, header) => {
  expect(contentDisposition('inline', name)).toBe(header);
});

test('any name makes one header, from which it can be read again', () => {
  assert(
    property(string({ unit: 'binary' }), (name) => {
      const header = contentDisposition('attachment', name);
      expect(header).toMatch(/^attachment; filename="[^"\\]*"(?:; filename\*=UTF-8''[\w.!~%-]*)?$/);
      expect(header).toMatch(/^[\x20-\x7e]*$/);
      const [, plain = '', encoded] =
        /filename="([^"]*)"(?:; filename\*=UTF-8''(.*))?$/.exec(header) ?? [];
      expect(encoded === undefined ? plain : decodeURIComponent(encoded)).toBe(name);
    }),
  );
});
