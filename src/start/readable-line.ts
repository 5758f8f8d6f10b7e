const LEVELS: Readonly<Record<number, string>> = { 40: 'warning: ', 50: 'error: ', 60: 'fatal: ' };

interface LogLine {
  readonly level: number;
  readonly time: number;
  readonly msg?: string;
  readonly err?: { readonly message?: string; readonly stack?: string };
  readonly [field: string]: unknown;
}

const NOT_SHOWN = new Set(['level', 'time', 'msg', 'err', 'pid', 'hostname']);

/** A line of pino's JSON as one line for people: time, message, fields; then the stack, if any. */
export function readableLine(json: string): string {
  const line = JSON.parse(json) as LogLine;
  const time = new Date(line.time).toTimeString().slice(0, 8);
  const fields = Object.entries(line)
    .filter(([name]) => !NOT_SHOWN.has(name))
    .map(
      ([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
    );
  const message = line.msg ?? line.err?.message ?? '';
  const stack = line.err?.stack ? `\n${line.err.stack}` : '';
  return `${time} ${LEVELS[line.level] ?? ''}${message}${fields.join('')}${stack}\n`;
}
