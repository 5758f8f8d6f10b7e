/** Number words that can stand alone. */
export const units: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

const tens: readonly string[] = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];

/** `one` … `nineteen`, `twenty` … `ninety` and `twenty-one` … `ninety-nine`. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const).slice(1),
  ...tens.flatMap((ten, index) =>
    units.slice(0, 10).map((unit, value) => {
      const word = value === 0 ? ten : `${ten}-${unit}`;
      return [word, (index + 2) * 10 + value] as const;
    }),
  ),
]);

/** Words that multiply the number before them. */
export const multiplierWords: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** How many a vague word stands for when somebody has to draw it. */
export const vagueQuantities: ReadonlyMap<string, number> = new Map([
  ['few', 3],
  ['some', 3],
  ['several', 4],
  ['various', 4],
  ['multiple', 4],
  ['different', 4],
  ['assorted', 5],
  ['many', 8],
  ['numerous', 8],
  ['lots', 8],
  ['lot', 8],
  ['plenty', 8],
  ['tons', 12],
  ['loads', 8],
  ['countless', 16],
  ['dozens', 16],
  ['scores', 16],
  ['hundreds', 24],
  ['thousands', 30],
  ['millions', 30],
  ['billions', 30],
]);

/** What a plain plural stands for. */
export const plainPlural = 3;

/** Units of measure: a number before one of these counts no things. */
export const measureUnits: ReadonlySet<string> = new Set([
  'ton',
  'tons',
  'kg',
  'pound',
  'pounds',
  'lb',
  'mm',
  'cm',
  'm',
  'meter',
  'meters',
  'metre',
  'metres',
  'foot',
  'feet',
  'ft',
  'inch',
  'inches',
  'mile',
  'miles',
  'km',
  'year',
  'years',
  'month',
  'months',
  'hour',
  'hours',
  'minute',
  'minutes',
  'degree',
  'degrees',
  'percent',
  'dollar',
  'dollars',
  "o'clock",
  'am',
  'pm',
  'k',
  'd',
  'pixel',
  'pixels',
  'megapixel',
  'quarters',
  'story',
  'stories',
  'storey',
  'century',
]);
