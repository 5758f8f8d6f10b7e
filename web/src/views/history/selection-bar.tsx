import { Trash2 } from 'lucide-react';
import { useState } from 'react';

import type { RecordObject } from '../../../../src/wire/gala/record-response.ts';
import { Button } from '../../design/button.tsx';
import { strings } from '../../strings.ts';
import { RemoveRecords } from './remove-records.tsx';
import styles from './selection-bar.module.css';

const texts = strings.history.selection;

interface SelectionBarProps {
  readonly records: readonly RecordObject[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string> | undefined) => void;
}

/** What can be done with several at once; in sight while some are being chosen. */
export function SelectionBar({ records, selected, onSelect }: SelectionBarProps) {
  const [isAsking, setAsking] = useState(false);
  const chosen = records.filter(({ id }) => selected.has(id));
  const isAll = chosen.length === records.length;
  return (
    <section aria-label={texts.label} className={styles['bar']}>
      <p role="status">{texts.count(chosen.length)}</p>
      <Button
        size="small"
        look="quiet"
        onClick={() => onSelect(new Set(isAll ? [] : records.map(({ id }) => id)))}
      >
        {isAll ? texts.none : texts.all}
      </Button>
      <Button
        size="small"
        look="danger"
        icon={<Trash2 />}
        disabled={chosen.length === 0}
        onClick={() => setAsking(true)}
      >
        {texts.remove}
      </Button>
      <Button size="small" onClick={() => onSelect(undefined)}>
        {texts.done}
      </Button>
      <RemoveRecords
        records={isAsking ? chosen : []}
        onClose={() => setAsking(false)}
        onRemoved={(left) => onSelect(left.size === 0 ? undefined : left)}
      />
    </section>
  );
}
