/** A writing system that a prompt can ask for by name. */
export interface Script {
  /** ISO 15924. */
  readonly code: string;
  /** Recognises a letter of it; the first script of the list that fits names the text. */
  readonly letter: RegExp;
  /** What people call it, lower case. */
  readonly names: readonly string[];
  /** Harmless words to show when a prompt only asks for letters of it. */
  readonly sample: string;
}

/** Scripts in the order in which a text is tried; Japanese and Korean before Han, which they share. */
export const scripts: readonly Script[] = [
  { code: 'Hebr', letter: /\p{Script=Hebrew}/u, names: ['hebrew', 'yiddish'], sample: 'שלום עולם' },
  {
    code: 'Arab',
    letter: /\p{Script=Arabic}/u,
    names: ['arabic', 'persian', 'farsi', 'urdu'],
    sample: 'سلام',
  },
  { code: 'Grek', letter: /\p{Script=Greek}/u, names: ['greek'], sample: 'Καλημέρα' },
  {
    code: 'Cyrl',
    letter: /\p{Script=Cyrillic}/u,
    names: ['cyrillic', 'russian', 'ukrainian', 'bulgarian'],
    sample: 'Привет мир',
  },
  {
    code: 'Jpan',
    letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    names: ['japanese', 'kanji', 'hiragana', 'katakana'],
    sample: 'こんにちは',
  },
  { code: 'Kore', letter: /\p{Script=Hangul}/u, names: ['korean', 'hangul'], sample: '안녕하세요' },
  { code: 'Hans', letter: /\p{Script=Han}/u, names: ['chinese', 'mandarin'], sample: '你好' },
  {
    code: 'Deva',
    letter: /\p{Script=Devanagari}/u,
    names: ['hindi', 'devanagari', 'sanskrit'],
    sample: 'नमस्ते',
  },
  { code: 'Thai', letter: /\p{Script=Thai}/u, names: ['thai'], sample: 'สวัสดี' },
  { code: 'Armn', letter: /\p{Script=Armenian}/u, names: ['armenian'], sample: 'Բարեւ' },
  { code: 'Geor', letter: /\p{Script=Georgian}/u, names: ['georgian'], sample: 'გამარჯობა' },
  { code: 'Latn', letter: /\p{Script=Latin}/u, names: ['latin', 'roman'], sample: 'Lorem ipsum' },
];
