import { expect, test } from 'vitest';
import { readPrompt } from '../../language/read-prompt.ts';
import { stylesOf } from './style-for.ts';
import { styles } from './styles.ts';

test.each<[string, string[]]>([
  ['a fox', []],
  ['a photo of a fox', []],
  ['a 3d render of a fox', []],
  ['a watercolor of a fox', ['watercolour']],
  ['a fox, oil painting', ['oil']],
  ['a pencil sketch of a fox', ['pencil']],
  ['an ink sketch of a fox', ['ink']],
  ['a pen drawing of a fox', ['ink']],
  ['a charcoal drawing of a fox', ['charcoal']],
  ['a coloured pencil drawing of a fox', ['crayon']],
  ['a fox in pixel art style', ['pixel-art']],
  ['pop art of a fox', ['pop-art']],
  ['a halftone print of a fox', ['pop-art']],
  ['a comic of a fox', ['comic']],
  ['a stained glass window of a fox', ['stained-glass']],
  ['a mosaic of a fox', ['mosaic']],
  ['a paper cutout of a fox', ['paper-cut']],
  ['a synthwave fox', ['neon']],
  ['a fox in low poly style', ['low-poly']],
  ['a ukiyo-e print of a fox', ['ukiyo-e']],
  ['a vintage photo of a fox', ['vintage']],
  ['a photo of a fox, sepia', ['vintage']],
  ['a fox, black and white', ['black-and-white']],
  ['a black and white photo of a fox', ['black-and-white']],
  ['a black and white oil painting of a fox', ['oil', 'black-and-white']],
  ['a black and white pencil sketch of a fox', ['pencil']],
  ['a minimalist illustration of a fox', ['flat']],
  ['a claymation fox', ['clay']],
  ['a fox in the style of van gogh', ['van-gogh']],
  ['an impressionist painting of a fox', ['impressionism']],
  ['a cubist painting of a fox', ['cubism']],
  ['a fox, pointillism', ['pointillism']],
  ['a chalk drawing of a fox', ['chalk']],
  ['a woodcut of a fox', ['woodcut']],
  ['an anime fox', ['anime']],
  ['an art deco poster of a fox', ['art-deco']],
  ['a film noir still of a fox', ['film-noir']],
  ['a vaporwave fox', ['vaporwave']],
  ['a lego fox', ['bricks']],
  ['an abstract painting of a fox', ['cubism']],
  ['an abstract painting of joy', []],
])('%j is made in %j', (prompt, styles) => {
  expect(stylesOf(readPrompt(prompt))).toEqual(styles);
});

test.each([...styles])('%s is asked for by its title', (name, { title }) => {
  expect(stylesOf(readPrompt(`${title} of a red fox under a cherry tree by a lake`))).toEqual([
    name,
  ]);
});
