/**
 * What a POSIX shell makes of one word in quotes: `'…'`, `\'`, plain letters, and the output of `printf`
 * in `"$(…)"`, which loses the line feeds at its end.
 * @throws Error where the word holds anything else, which a shell might read something into.
 */
export function readShellWord(word: string): string {
  let rest = word;
  let text = '';
  const take = (pattern: RegExp): readonly string[] | undefined => {
    const found = pattern.exec(rest);
    if (!found) return undefined;
    rest = rest.slice(found[0].length);
    return found;
  };
  while (rest !== '') {
    const single = take(/^'([^']*)'/) ?? take(/^\\(')/) ?? take(/^([\w@%+=:,./-]+)/);
    if (single) {
      text += single[1];
      continue;
    }
    const printed = take(/^"\$\(printf ((?:'[^']*'|\\'|[\w@%+=:,./-]+)+)\)"/);
    if (!printed) throw new Error(`No quoted word: ${rest}`);
    text += printf(readShellWord(printed[1]!)).replace(/\n+$/, '');
  }
  return text;
}

/** `printf` with a format alone: bytes in octal, `\\` and `%%`. */
function printf(format: string): string {
  if (format.startsWith('-')) throw new Error(`An option, and no format: ${format}`);
  const bytes: number[] = [];
  for (const [piece] of format.matchAll(/\\[0-7]{3}|\\\\|%%|[^\\%]+/g)) {
    if (/^\\[0-7]/.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 8));
    else if (piece === '\\\\' || piece === '%%') bytes.push(piece.charCodeAt(0));
    else bytes.push(...new TextEncoder().encode(piece));
  }
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(Uint8Array.from(bytes));
}
