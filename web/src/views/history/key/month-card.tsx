import type { KeyObject } from '../../../../../src/wire/gala/key-response.ts';
import { dollarsOf, wholeNumber } from '../../../design/amounts.ts';
import { ProgressBar } from '../../../design/progress-bar.tsx';
import { strings } from '../../../strings.ts';
import styles from './key-page.module.css';

const texts = strings.history.key;

/** What this key has spent in the calendar month, and of how much. */
export function MonthCard({ apiKey }: { readonly apiKey: KeyObject }) {
  const { spent_this_month: spent, credits_per_month: most } = apiKey;
  return (
    <section className={styles['card']} aria-label={texts.month}>
      <h2>{texts.month}</h2>
      <p className={styles['large']}>{wholeNumber(spent)}</p>
      {most !== null && (
        <ProgressBar
          label={texts.monthMeter}
          fraction={most === 0 ? 1 : Math.min(1, spent / most)}
        />
      )}
      <p className={styles['hint']}>
        {most === null
          ? texts.worth(dollarsOf(spent))
          : texts.monthOf(wholeNumber(spent), wholeNumber(most))}
      </p>
    </section>
  );
}
