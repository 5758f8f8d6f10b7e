import type { PieceOptions } from '../piece.ts';

/** Reads a piece's options, each with its default; what does not fit counts as not given. */
export interface Choices {
  /** A hex colour. */
  colour(name: string, fallback: string): string;
  number(name: string, fallback: number, low: number, high: number): number;
  flag(name: string, fallback: boolean): boolean;
  oneOf<T extends string>(name: string, items: readonly [T, ...T[]]): T;
  text(name: string, fallback: string): string;
  given(name: string): boolean;
}

export function choicesOf(options: PieceOptions): Choices {
  return {
    colour: (name, fallback) => {
      const value = options[name];
      return typeof value === 'string' && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)
        ? value
        : fallback;
    },
    number: (name, fallback, low, high) => {
      const value = options[name];
      return typeof value === 'number' && Number.isFinite(value)
        ? Math.max(low, Math.min(high, value))
        : fallback;
    },
    flag: (name, fallback) => {
      const value = options[name];
      return typeof value === 'boolean' ? value : fallback;
    },
    oneOf: (name, items) => items.find((item) => item === options[name]) ?? items[0],
    text: (name, fallback) => {
      const value = options[name];
      return typeof value === 'string' && value.trim() !== '' ? value : fallback;
    },
    given: (name) => options[name] !== undefined,
  };
}
