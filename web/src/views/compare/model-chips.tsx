import { useId } from 'react';

import type { PlaygroundModel } from '../../api/models.ts';
import { strings } from '../../strings.ts';
import styles from './model-chips.module.css';
import { FEWEST, MOST } from './plan-comparison.ts';

const texts = strings.compare;

interface ModelChipsProps {
  readonly models: readonly PlaygroundModel[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which models are compared: a few of all that draw from words. */
export function ModelChips({ models, chosen, onChange }: ModelChipsProps) {
  const id = useId();
  const toggle = (model: string) =>
    onChange(chosen.includes(model) ? chosen.filter((one) => one !== model) : [...chosen, model]);
  return (
    <fieldset className={styles['group']} aria-describedby={id}>
      <legend className={styles['legend']}>
        {texts.models} <span className={styles['count']}>{texts.chosen(chosen.length)}</span>
      </legend>
      <div className={styles['chips']}>
        {models.map(({ id: model, unusable }) => {
          const isChosen = chosen.includes(model);
          const cannot = unusable !== null || (!isChosen && chosen.length >= MOST);
          return (
            <label
              key={model}
              className={styles['chip']}
              title={unusable === null ? undefined : texts.unusable(model, unusable)}
            >
              <input
                type="checkbox"
                checked={isChosen}
                disabled={cannot}
                onChange={() => toggle(model)}
              />
              <span>{model}</span>
            </label>
          );
        })}
      </div>
      <p id={id} className={styles['hint']}>
        {texts.modelsHint(FEWEST, MOST)}
      </p>
    </fieldset>
  );
}
