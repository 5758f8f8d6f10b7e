import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';

import { Button } from '../../design/button.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Input } from '../../design/input.tsx';
import { strings } from '../../strings.ts';
import type { ControlProps, RuleOf } from './control-props.ts';
import styles from './pairs-control.module.css';

type Row = readonly [name: string, text: string];

/** Names with texts. Rows are kept apart from the value: half-typed ones may have the same name. */
export function PairsControl(props: ControlProps & { readonly rule: RuleOf<'pairs'> }) {
  const { field, form, label, hint, error, rule } = props;
  const { name } = field;
  const id = useId();
  const value = pairsOf(form.values[name]);
  const [rows, setRows] = useState<readonly Row[]>(() => Object.entries(value));
  // Filled in or reset from elsewhere.
  const isSame = JSON.stringify(valueOf(rows) ?? {}) === JSON.stringify(value);
  const shown = isSame ? rows : Object.entries(value);
  const change = (next: readonly Row[]) => {
    setRows(next);
    form.set(name, valueOf(next));
  };
  return (
    <fieldset className={styles['pairs']} aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      {shown.map(([key, text], at) => (
        // Rows have nothing of their own but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={styles['row']}>
          <Input
            aria-label={strings.form.pairName}
            placeholder={strings.form.pairName}
            value={key}
            onChange={({ target }) => change(shown.with(at, [target.value, text]))}
          />
          <Input
            aria-label={strings.form.pairValue}
            placeholder={strings.form.pairValue}
            value={text}
            onChange={({ target }) => change(shown.with(at, [key, target.value]))}
          />
          <IconButton
            label={strings.form.removePair(key)}
            icon={<X />}
            onClick={() => change(shown.filter((_, i) => i !== at))}
          />
        </div>
      ))}
      {shown.length < rule.most && (
        <Button size="small" icon={<Plus />} onClick={() => change([...shown, ['', '']])}>
          {strings.form.addPair}
        </Button>
      )}
      <p id={`${id}-hint`} className={error === undefined ? styles['hint'] : styles['error']}>
        {error ?? hint}
      </p>
    </fieldset>
  );
}

function pairsOf(value: unknown): Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]))
    : {};
}

/** Rows without a name say nothing yet. */
function valueOf(rows: readonly Row[]): Readonly<Record<string, string>> | undefined {
  const named = rows.filter(([name, text]) => name !== '' || text !== '');
  return named.length === 0 ? undefined : Object.fromEntries(named);
}
