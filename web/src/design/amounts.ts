/** 2 000 000 credits are a dollar, as the server counts. */
export const CREDITS_PER_USD = 2_000_000;

const whole = new Intl.NumberFormat('en');
const money = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 6,
});
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

export const wholeNumber = (value: number): string => whole.format(value);

/** Credits as dollars, for people: `$0.04`. */
export const dollarsOf = (credits: number): string => money.format(credits / CREDITS_PER_USD);

/** A moment of ISO 8601 as its day, in one line however narrow its column is. */
export const dayOf = (iso: string): string => day.format(new Date(iso)).replaceAll(' ', '\u00A0');

export const momentOf = (iso: string): string => moment.format(new Date(iso));

/** Bytes as people say them: `4.3 GB`, `820 MB`, `12 kB`. */
export function bytesOf(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e6) return `${Math.round(bytes / 1e6)} MB`;
  return `${Math.ceil(bytes / 1e3)} kB`;
}

/** A span of time as people say it: `3 min`, `20 s`. */
export function spanOf(seconds: number): string {
  if (seconds >= 5400) return `${(seconds / 3600).toFixed(1)} h`;
  return seconds >= 90 ? `${Math.round(seconds / 60)} min` : `${Math.ceil(seconds)} s`;
}
