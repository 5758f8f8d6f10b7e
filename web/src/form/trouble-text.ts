import { strings } from '../strings.ts';
import type { SizeTrouble } from './free-size.ts';
import { labelOf, valueText } from './presentation.ts';
import type { Refused } from './request-form.ts';
import type { Trouble } from './trouble.ts';

const words = strings.form.trouble;
const number = new Intl.NumberFormat('en');
const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** What is wrong with a value of a field, in words. */
export function troubleText(name: string, trouble: Trouble): string {
  switch (trouble.is) {
    case 'missing':
      return words.missing;
    case 'type':
      return words[trouble.wanted];
    case 'choice':
      return words.choice(either.format(trouble.values.map((value) => valueText(name, value))));
    case 'range':
      return rangeText(trouble.least, trouble.most);
    case 'short':
      return words.short(number.format(trouble.least));
    case 'long':
      return words.long(number.format(trouble.most), number.format(trouble.has));
    case 'pattern':
      return words.pattern;
    case 'pairs':
      return words.tooManyPairs(number.format(trouble.most));
    case 'name':
      return words.name;
    case 'size':
    default:
      return sizeText(trouble.size);
  }
}

function rangeText(least: number, most: number): string {
  if (most === Infinity) return words.atLeast(number.format(least));
  if (least === -Infinity) return words.atMost(number.format(most));
  return words.range(number.format(least), number.format(most));
}

function sizeText(trouble: SizeTrouble): string {
  switch (trouble.is) {
    case 'no-size':
      return words.noSize;
    case 'multiple':
      return words.multiple(trouble.of);
    case 'edge':
      return words.edge(number.format(trouble.most));
    case 'ratio':
      return words.ratio(number.format(trouble.most));
    case 'pixels':
    default:
      return words.pixels(number.format(trouble.least), number.format(trouble.most));
  }
}

/** Why something was not taken or could not stay, in words. */
export function refusedText({ field, value, why }: Refused): string {
  const { refused } = strings.form;
  const label = labelOf(field);
  const shown = valueText(field, value);
  if (field === 'model' && why.is === 'unknown') return refused.unknownModel(shown);
  if (why.is === 'unknown') return refused.unknown(label);
  if (why.is === 'unusable') return refused.unusable(shown, why.reason);
  if (why.is !== 'beside') return refused.value(label, shown, troubleText(field, why));
  const { other, otherValue } = why;
  return refused.beside(label, shown, labelOf(other), valueText(other, otherValue));
}
