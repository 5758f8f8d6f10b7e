const WORDS: Readonly<Record<string, boolean | null>> = { True: true, False: false, None: null };

/**
 * What Python makes of a literal of dicts, lists, texts, numbers and words.
 * @throws Error for anything else.
 */
export function readPython(source: string): unknown {
  let at = 0;
  const fail = (): never => {
    throw new Error(`No Python literal at ${at}: ${source.slice(at, at + 40)}`);
  };
  const take = (pattern: RegExp): string | undefined => {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(source)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const list = <T>(close: RegExp, read: () => T): readonly T[] => {
    const found: T[] = [];
    for (take(/\s*/); take(close) === undefined; take(/\s*,?\s*/)) found.push(read());
    return found;
  };
  const entry = (): readonly [string, unknown] => {
    const name = value();
    if (take(/\s*:\s*/) === undefined) fail();
    return [String(name), value()];
  };
  const value = (): unknown => {
    if (take(/\{/) !== undefined) return Object.fromEntries(list(/\}/, entry));
    if (take(/\[/) !== undefined) return list(/\]/, value);
    const text = take(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/);
    if (text !== undefined) return unescaped(text.slice(1, -1));
    const word = take(/True|False|None/);
    if (word !== undefined) return WORDS[word];
    const number = take(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/);
    return number === undefined ? fail() : Number(number);
  };
  const read = value();
  return at === source.length ? read : fail();
}

const SINGLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const unescaped = (text: string): string =>
  text.replaceAll(/\\u([0-9a-f]{4})|\\(.)/g, (_, code: string | undefined, letter: string) =>
    code === undefined
      ? (SINGLE[letter] ?? letter)
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
