import { expect, test } from 'vitest';
import { nestingOf } from './markup-nesting.ts';

test.each([
  ['<path opacity="0.5"/>', 1, 0],
  ['<path fill-opacity="0.5"/>', 0, 0],
  ['<g style="mix-blend-mode:screen"><svg width="4" height="4"></svg></g>', 2, 0],
  ['<g clip-path="url(#c)"></g><g mask="url(#m)"></g>', 1, 0],
  ['<g transform="rotate(30)"><path transform="matrix(1 0.5 0 1 0 0)"/></g>', 0, 2],
  ['<g transform="matrix(2 0 0 2 7 7) rotate(0 5 5)"><path transform="scale(2)"/></g>', 0, 0],
  ['<g transform="rotate(0.5)"><path d="M0 0"/></g><path/>', 0, 1],
  ['<defs><g id="a" opacity="0.5"/></defs><use href="#a" transform="rotate(9)"/>', 2, 2],
])('%s has %i layers and %i turns', (markup, layers, turns) => {
  expect(nestingOf(markup)).toEqual({ layers, turns });
});
