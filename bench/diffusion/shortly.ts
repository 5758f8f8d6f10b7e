/** What a program complained of, without the trace of it: programs of other languages say it last. */
export function shortly(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.find((line) => /^\w*(?:Error|Fault|Exception)\b/.test(line)) ?? lines[0] ?? '';
}
