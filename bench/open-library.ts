// Prints how long the first look into the art library takes in this process, in milliseconds.
import type * as Drawings from '../src/collage/art/drawings.ts';
import type * as Facts from '../src/collage/art/facts.ts';
import type * as Lexicon from '../src/collage/art/lexicon.ts';
import { built } from './built.ts';

const { drawing } = await built<typeof Drawings>('collage/art/drawings.js');
const { factsOf } = await built<typeof Facts>('collage/art/facts.js');
const { named, kindOf } = await built<typeof Lexicon>('collage/art/lexicon.js');

const startedAt = performance.now();
drawing('cat', 'a');
factsOf('cat');
named('cat');
kindOf('cat');
console.log(performance.now() - startedAt);
