/** A piece of a prompt, with where it stands in it. */
export interface Token {
  readonly kind: 'word' | 'number' | 'punctuation' | 'quote' | 'emoji';
  /** As written. */
  readonly raw: string;
  /** In lower case and compatibility form; apostrophes straight. For a quote, what stands inside. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// The parts of a single-quoted text are bounded and disjoint, so that matching stays linear.
const pieces = new RegExp(
  [
    /["“”„«»](?<double>[^"“”„«»\n]{1,300})["“”„«»]/u,
    /(?<![\p{L}\p{N}])['‘](?<single>(?:[^'‘’\n]|['’](?=\p{L})){1,200}?)['’](?![\p{L}\p{N}])/u,
    /(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{M}\p{N}]|-\p{L}))/u,
    /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+|-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)/u,
    /(?<emoji>\p{Extended_Pictographic})/u,
    /(?<punctuation>[.,;:!?…()[\]{}\n/&+'’–—-])/u,
  ]
    .map((piece) => piece.source)
    .join('|'),
  'gu',
);

/** The word as the lexicon spells it. */
function wordForm(raw: string): string {
  return raw.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

/** Cuts a text into tokens; what is neither word, number, emoji nor known punctuation is passed over. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pieces)) {
    const groups = match.groups ?? {};
    const start = match.index + offset;
    const raw = match[0];
    const token = (kind: Token['kind'], word: string): void => {
      tokens.push({ kind, raw, word, start, end: start + raw.length });
    };
    const quoted = groups['double'] ?? groups['single'];
    if (quoted !== undefined) token('quote', quoted);
    else if (groups['number'] !== undefined) token('number', wordForm(raw));
    else if (groups['emoji'] !== undefined) token('emoji', raw);
    else if (groups['punctuation'] !== undefined) token('punctuation', raw);
    else tokens.push(...splitWord(raw, start));
  }
  return tokens;
}

/** `cat's` as `cat` and `'s`; `it's` the same; `don't` and `jack-o'-lantern` stay whole. */
function splitWord(raw: string, start: number): Token[] {
  const word = wordForm(raw);
  const whole = { kind: 'word', raw, word, start, end: start + raw.length } as const;
  const clitic = /^(.+)('(?:s|re|m|ve|ll|d))$/u.exec(word);
  // NFKC may change the length; then offsets inside the word are unknown, and it is left whole.
  if (!clitic || word.length !== raw.length) return [whole];
  const cut = (clitic[1] ?? '').length;
  return [
    { ...whole, raw: raw.slice(0, cut), word: word.slice(0, cut), end: start + cut },
    { ...whole, raw: raw.slice(cut), word: word.slice(cut), start: start + cut },
  ];
}

/** True where a sentence ends. */
export function endsSentence(token: Token): boolean {
  return token.kind === 'punctuation' && /^[.!?;:…\n]$/u.test(token.raw);
}
