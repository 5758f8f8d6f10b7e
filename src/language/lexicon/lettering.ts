import { wordSet } from './word-list.ts';

/** Nouns that announce the words to write: `the word Google Fonts`. */
export const letteringNouns: ReadonlySet<string> = wordSet(`
  word, words, text, phrase, letters, letter, lettering, title, caption, inscription, slogan, message, number, numbers,
  initials, name, numeral, digit, digits, sentence, quote, motto, headline, numerals
`);

/** Of these, the ones after which words in lower case are to be written too. */
export const plainLetteringNouns: ReadonlySet<string> = wordSet(`
  word, words, text, phrase, letters, sentence
`);

/** Verbs that announce the words to write: `that says Hello`. */
export const sayingVerbs: ReadonlySet<string> = wordSet(`
  says, say, saying, said, reads, read, reading, spells, spelling, spell, spelled, labeled, labelled, titled, entitled,
  inscribed, stating, states, writing, writes, shouting, yelling, whispering, screaming
`);

/** Of these, the ones after which everything up to the end of the clause is said. */
export const quotingVerbs: ReadonlySet<string> = wordSet('says, say, saying');

/** Of these, the ones after which words that begin with capitals are written. */
export const titleVerbs: ReadonlySet<string> = wordSet(
  'titled, entitled, labeled, labelled, inscribed, spelling, spells, spelled',
);

/** What follows a script's name when letters of it are asked for: `Hebrew letters`. */
export const letterNouns: ReadonlySet<string> = wordSet(`
  letters, letter, text, characters, character, script, writing, words, word, lettering, calligraphy, alphabet,
  symbols, inscription, inscriptions, kanji, typography, handwriting, subtitles
`);

/** Words before a quotation after which it only names or sets off something. */
export const namingWords: ReadonlySet<string> = wordSet(`
  a, an, the, called, named, of, by, from, like, as, movie, film, show, song, band, style, about, my, game
`);

/** What has its name written on it: `a bakery called "Le Pain"`. */
export const signedThings: ReadonlySet<string> = wordSet(`
  shop, store, bakery, cafe, café, restaurant, bistro, diner, pizzeria, bar, pub, tavern, inn, hotel, motel, bookshop, bookstore,
  cinema, theater, theatre, salon, barbershop, florist, boutique, supermarket, pharmacy, butcher, gallery, museum, school, station,
  parlor, parlour, boat, ship, yacht, truck, stall, stand, book, magazine, newspaper, album, poster
`);

/** Words after a quotation that make it lettering whatever stands before. */
export const carrierWords: ReadonlySet<string> = wordSet(`
  written, printed, painted, inscribed, carved, engraved, sign, signs, spelled, text, lettering, logo, banner, poster,
  label, sticker, embroidered, stamped, on, across, graffiti, tattoo, badge, button, in
`);
