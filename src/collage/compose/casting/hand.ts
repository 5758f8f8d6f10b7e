import type { ColourName, Scene } from '../../../language/scene.ts';
import { colours } from '../../../language/lexicon/colours.ts';
import type { Hand } from '../plan.ts';

/** Words by which prompts ask for a look of letters, and the face that has it. */
const FACES: readonly (readonly [RegExp, string])[] = [
  [/\bpixel(?:ated)?\b|\b8-?bit\b|\barcade\b/, 'pixel'],
  [
    /\bblackletter\b|\bgothic (?:letter|font|script|text)|\bold english\b|\bmedieval (?:letter|font|script)/,
    'blackletter',
  ],
  [/\btyped\b|\btypewrit(?:er|ten)\b|\btype-?written\b/, 'typewriter'],
  [/\bcursive\b|\bcalligraph\w*|\belegant (?:letter|font|script)|\bscript font/, 'script'],
  [/\bhand-?writ(?:ten|ing)\b|\bscribbled\b|\bscrawled\b|\bchalk\b|\bcrayon\b/, 'brush'],
  [/\bgraffiti\b|\bspray(?:ed)?\b|\bmarker\b/, 'marker'],
  [/\bserif\b(?<!sans[- ]serif)|\broman letters\b|\bengraved\b|\bcarved\b/, 'serif'],
  [/\bbold\b|\bbig letters\b|\bhuge letters\b|\bblock letters\b|\ball caps\b/, 'poster'],
  [/\bcomic\b|\bcartoon (?:letter|font|text)|\bbubble letters\b/, 'comic'],
];

/** Words that say how letters are put on. */
const FINISHES: readonly (readonly [RegExp, string])[] = [
  [/\bneon\b|\bglowing (?:letter|word|text|sign)/, 'neon'],
  [/\bgraffiti\b|\bspray-?(?:painted|ed)?\b/, 'spray'],
  [/\bengraved\b|\bcarved\b|\betched\b|\bchisell?ed\b|\binscribed\b/, 'engraved'],
  [/\bchalk\b/, 'chalk'],
  [/\bembroidered\b|\bembossed\b|\bstitched\b|\bicing\b|\bfrosting\b/, 'raised'],
];

/** "Red letters", "in bold blue text": the colour word and up to one more before what is written. */
const INK =
  /([a-z-]+) (?:[a-z-]+ )?(?:letters?|lettering|text|words?|font|writing|ink|print|paint|chalk|icing|neon)\b/g;

function inkIn(said: string): ColourName | undefined {
  for (const [, word = ''] of said.matchAll(INK)) {
    const colour = colours.get(word);
    if (colour !== undefined) return colour;
  }
  return undefined;
}

/** How the prompt wants its words written; each part only where it says so. */
export function handOf({ prompt, texts }: Scene): Hand {
  // What is to be written says nothing about how: "a sign that says GOTHIC ROMANCE".
  const said = texts.reduce((rest, { text }) => rest.replace(text, ' '), prompt).toLowerCase();
  const first = (table: typeof FACES): string | undefined =>
    table.find(([words]) => words.test(said))?.[1];
  const [face, finish] = [first(FACES), first(FINISHES)];
  const colour = texts.find(({ colours: own }) => own.length > 0)?.colours[0] ?? inkIn(said);
  return {
    ...(face === undefined ? {} : { face }),
    ...(finish === undefined ? {} : { finish }),
    ...(colour === undefined ? {} : { colour }),
  };
}
