/**
 * Parses JSON as Python writes it, where numbers may also be `-Infinity`, `Infinity` and `NaN`: every
 * config of a DPM-Solver scheduler holds `"lambda_min_clipped": -Infinity`. `NaN` becomes `null`, as what
 * was left out.
 * @throws SyntaxError
 */
export function parseConfig(text: string): unknown {
  return JSON.parse(
    text.replaceAll(
      /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g,
      (token) => OF_PYTHON[token] ?? token,
    ),
  );
}

/** Numbers too large for 64 bits are infinite, and JSON does have those. */
const OF_PYTHON: Readonly<Record<string, string>> = {
  Infinity: '1e999',
  '-Infinity': '-1e999',
  NaN: 'null',
};
