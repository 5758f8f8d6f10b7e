import { Star } from 'lucide-react';
import { useId } from 'react';

import { Button } from '../../../design/button.tsx';
import { strings } from '../../../strings.ts';
import styles from './rating.module.css';

const texts = strings.history.rating;

interface StarsProps {
  /** 1 … 5 */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** One to five stars: radio buttons, so that arrow keys choose. */
export function Stars({ value, onChange }: StarsProps) {
  const name = useId();
  return (
    <fieldset className={styles['stars']}>
      <legend>{texts.label}</legend>
      <div className={styles['row']}>
        {texts.names.map((label, index) => {
          const stars = index + 1;
          return (
            <label key={label} className={styles['star']} title={label}>
              <input
                type="radio"
                name={name}
                value={stars}
                checked={value === stars}
                aria-label={`${stars} · ${label}`}
                onChange={() => onChange(stars)}
              />
              <Star aria-hidden="true" data-on={value !== null && stars <= value} />
            </label>
          );
        })}
        {value !== null && (
          <span className={styles['said']} aria-hidden="true">
            {texts.names[value - 1]}
          </span>
        )}
        {value !== null && (
          <Button size="small" look="quiet" onClick={() => onChange(null)}>
            {texts.take}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
