import { InvalidArgumentError } from 'commander';

/** Reads a flag's number from 0 to `max`, which need not be whole; the error names the range. */
export function decimalNumber(max: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,10}(?:\.\d{1,10})?$/.test(text) ? Number(text) : NaN;
    if (value <= max) return value;
    throw new InvalidArgumentError(`Expected a number from 0 to ${max}.`);
  };
}
