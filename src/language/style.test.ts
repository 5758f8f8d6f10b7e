import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

test.each<[string, string | undefined, string[]]>([
  ['an oil painting of a fox', 'oil', ['fox']],
  ['a fox, oil painting', 'oil', ['fox']],
  ['a watercolor of two boats', 'watercolour', ['boat']],
  ['a boat in pixel art style', 'pixel-art', ['boat']],
  ['a pixel art knight', 'pixel-art', ['knight']],
  ['a pencil sketch of a hand', 'sketch', ['hand']],
  ['a photo of a close-up of a bee', 'photo', ['bee']],
  ['a portrait of a queen, digital art, highly detailed, 4k', 'illustration', ['queen']],
  ['a tower in the style of Van Gogh', 'van-gogh', ['tower']],
  ['a tower in the style of Picasso', 'cubism', ['tower']],
  ['a tower in the style of Hokusai', 'ukiyo-e', ['tower']],
  ['a tower, in the style of Andy Warhol', 'pop-art', ['tower']],
  ['a tower. Oil painting in the style of Hokusai.', 'ukiyo-e', ['tower']],
  ['a tower, oil painting in the style of pixel art', 'pixel-art', ['tower']],
  ['a tower, oil painting by Van Gogh', 'van-gogh', ['tower']],
  ['an oil painting of a tower in the style of Hokusai', 'ukiyo-e', ['tower']],
  ['a black and white landscape photograph of a fox', 'photo', ['fox']],
  ['an 8-bit dragon', 'pixel-art', ['dragon']],
  ['a stained glass goose', 'stained-glass', ['goose']],
  ['a bench under a stained glass window', undefined, ['bench', 'window']],
  ['a cyberpunk city', 'neon', ['city']],
  ['an origami fox', 'origami', ['fox']],
  ['a photo of an origami fox', 'photo', ['fox']],
  ['a lego castle', 'lego', ['castle']],
  ['a lego brick', undefined, ['brick']],
  ['an embroidered owl', 'embroidery', ['owl']],
  ['an embroidered shirt', undefined, ['shirt']],
  ['a film noir detective', 'film-noir', ['detective']],
  ['an isometric bedroom', 'isometric', ['bedroom']],
  ['a cubist guitar', 'cubism', ['guitar']],
  ['a vaporwave palm', 'vaporwave', ['palm']],
  ['a claymation snail', 'clay', ['snail']],
  ['a sepia photo of a horse', 'vintage', ['horse']],
  ['a chalk drawing of a whale', 'chalk', ['whale']],
  ['an abstract painting of a whale', 'abstract', ['whale']],
  ['a lighthouse. Woodcut.', 'woodcut', ['lighthouse']],
  ['a deer in low poly style', 'low-poly', ['deer']],
  ['a vintage photo of a car', 'vintage', ['car']],
  ['a vintage car', undefined, ['car']],
  ['a synthwave city', 'neon', ['city']],
  ['a neon sign', undefined, ['sign']],
  ['a bridge, black and white', 'black-and-white', ['bridge']],
  ['a black and white oil painting of a cow', 'oil', ['cow']],
  ['a black and white cow', undefined, ['cow']],
  ['a paper cutout of an owl', 'collage', ['owl']],
  ["a snail. child's crayon drawing", 'crayon', ['snail']],
  ['a cartoon of a duck', 'cartoon', ['duck']],
  ['an aerial view of a stadium', undefined, ['stadium']],
  ['a wall with an oil painting of a ship', undefined, ['wall', 'painting', 'ship']],
  ['a castle by Greg Rutkowski', undefined, ['castle', 'rutkowski']],
  ['a goose', undefined, ['goose']],
  ['a goose painting a picture of a barn', undefined, ['goose', 'picture', 'barn']],
])('medium of %j', (prompt, medium, nouns) => {
  const scene = readPrompt(prompt);
  expect(scene.style.medium).toBe(medium);
  expect(scene.entities.map(({ noun }) => noun)).toEqual(nouns);
});

test('techniques and names are kept as words of style', () => {
  expect(readPrompt('a macro photo of an ant, bokeh, in the style of Monet').style.words).toEqual([
    'macro photo',
    'bokeh',
    'monet',
  ]);
});
