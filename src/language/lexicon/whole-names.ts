import { wordSet } from './word-list.ts';

/**
 * Names of things in several words that would be taken apart: by a word in them that looks like a verb,
 * a number, a size, a colour or an idea.
 */
export const wholeNames: ReadonlySet<string> = wordSet(`
  sheet music, latte art, newton's cradle, formula 1 car, formula one car, mini cooper, model t,
  tv set, drum set, chess set, tea set, swing set, train set, chip set, bistro set, set square,
  fairy lights, christmas lights, twin towers, petronas twin towers, parking meter, flight attendant,
  gas giant, lava flow, bathroom vanity, woolly mammoth, flat white, hash brown, blood orange, creme caramel,
  long island iced tea, rock climbing wall, siamese fighting fish, party bunting, super hero, ok hand,
  plus sign, word bubble, thank you card, wall hanging, penny farthing, cup and saucer, lock and key,
  mac and cheese, fish and chips, gin and tonic, biohazard symbol, radiation symbol, recycling symbol,
  atom symbol, peace symbol, wheelchair symbol, infinity symbol, yin-yang symbol, lady liberty, raspberry pi,
  graffiti art, sherlock holmes, saint nicholas, st nicholas, ursa major, tree spirit, film slate, hand cream
`);
