/** Writes lines for people or programs to standard output. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes a line to standard error. */
export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Writes a value as JSON that is pleasant to read and to parse. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}
