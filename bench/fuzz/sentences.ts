import type { Random } from '../../src/numerics/random.ts';
import type { WordStock } from './word-stock.ts';

const COUNTS = 'a|the|two|three|seven|a dozen|12|a pair of|some|many|no|0|-3|1000000|2.5|half a';
const COLOURS =
  'red|blue|dark green|black and white|gold|rainbow|striped|transparent|pink and teal';
const LINKS =
  'on|in|under|above|behind|in front of|next to|between|to the left of|holding|wearing|riding|inside|surrounded by|made of|in the shape of|without|that looks like|through|chasing|and|with|of';
const PLACES =
  'beach|forest|kitchen|city|moon|stage|lake at night|office|river|desert|sky|museum|storm';
const STYLES =
  'oil painting|pixel art|watercolor|in the style of Van Gogh|stained glass|neon|low poly|claymation|black and white photo|pencil sketch|ukiyo-e|mosaic';
const TEXTS = 'says “|that reads "|with the word |saying \'|with Hebrew letters and "';

/** A prompt that has the form of a sentence, whatever it may mean. */
export function sentence(random: Random, stock: WordStock): string {
  const parts = Array.from({ length: random.integer(1, 5) }, () => thing(random, stock));
  const joined = parts.reduce((said, part) => `${said} ${one(random, LINKS)} ${part}`);
  return [
    joined,
    random.chance(0.3) ? ` ${random.pick(stock.verbs)}ing` : '',
    random.chance(0.2) ? ` ${one(random, TEXTS)}${random.pick(stock.nouns)}"` : '',
    random.chance(0.4) ? ` in a ${one(random, PLACES)}` : '',
    random.chance(0.15) ? `, ${one(random, STYLES)}` : '',
  ].join('');
}

function thing(random: Random, { nouns, adjectives }: WordStock): string {
  const words = [one(random, COUNTS)];
  if (random.chance(0.4)) words.push(one(random, COLOURS));
  if (random.chance(0.3)) words.push(random.pick(adjectives));
  words.push(random.pick(nouns));
  return words.join(' ');
}

function one(random: Random, list: string): string {
  return random.pick(list.split('|'));
}
