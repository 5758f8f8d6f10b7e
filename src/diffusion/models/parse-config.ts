/**
 * Parses JSON as Python writes it, where numbers may also be `-Infinity`, `Infinity` and `NaN`: every
 * config of a DPM-Solver scheduler holds `"lambda_min_clipped": -Infinity`. `NaN` becomes `null`, as what
 * was left out.
 * @throws SyntaxError
 */
export function parseConfig(text: string): unknown {
  let depth = 0;
  const plain = text.replaceAll(TOKENS, (token) => {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > DEEPEST) throw new SyntaxError('it goes too deep');
    return OF_PYTHON[token] ?? token;
  });
  return JSON.parse(plain);
}

/**
 * Texts, brackets, and numbers that JSON does not have. A text that never ends goes to the end at once:
 * looked for anew from each of its quotation marks, a megabyte of them would take hours.
 */
const TOKENS = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[[\]{}]|-?\bInfinity\b|\bNaN\b/gs;

/** No config has a tenth of this; much more is too much for the stack of whoever writes it down again. */
const DEEPEST = 100;

/** Numbers too large for 64 bits are infinite, and JSON does have those. */
const OF_PYTHON: Readonly<Record<string, string>> = {
  Infinity: '1e999',
  '-Infinity': '-1e999',
  NaN: 'null',
};
