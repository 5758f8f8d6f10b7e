import type { RecordObject } from '../../../../../src/wire/gala/record-response.ts';

/** The records of one day where the reader is, in the order in which they came. */
export interface Day {
  /** Such as `2026-11-21`. */
  readonly date: string;
  readonly records: readonly RecordObject[];
}

/** Groups a list in order of time by day, by the reader's own clock. */
export function daysOf(records: readonly RecordObject[]): readonly Day[] {
  const days: { readonly date: string; readonly records: RecordObject[] }[] = [];
  for (const record of records) {
    const date = dateOf(new Date(record.created_at));
    const day = days.at(-1);
    if (day?.date === date) day.records.push(record);
    else days.push({ date, records: [record] });
  }
  return days;
}

/** The day of a moment, as the reader's calendar has it. */
export function dateOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()];
  return [moment.getFullYear(), month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Parts of at most so many, in order. */
export function partsOf<T>(things: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(things.length / most);
  return Array.from({ length: count }, (_, i) => things.slice(i * most, (i + 1) * most));
}
