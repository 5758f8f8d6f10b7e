import { Search, SlidersHorizontal, X } from 'lucide-react';
import { useId, useState } from 'react';

import { Button } from '../../../design/button.tsx';
import { strings } from '../../../strings.ts';
import { filterOf, withConditions, withoutConditions } from '../filter.ts';
import type { Permissions } from '../permissions.ts';
import type { Conditions } from './conditions.ts';
import { FurtherFilters } from './further-filters.tsx';
import { MainFilters } from './main-filters.tsx';
import styles from './filter-bar.module.css';
import { TypedInput } from './typed-input.tsx';

const texts = strings.history.filters;

type Given = Readonly<Record<string, string>>;

interface FilterBarProps {
  readonly given: Given;
  readonly may: Permissions;
  readonly onChange: (given: Given) => void;
}

/** The conditions that records are to meet; all of them stand in the address. */
export function FilterBar({ given, may, onChange }: FilterBarProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const filter = filterOf(given);
  const count = Object.keys(filter).length;
  const conditions: Conditions = {
    filter,
    set: (changed) => onChange(withConditions(given, changed)),
  };
  return (
    <search aria-label={texts.label} className={styles['bar']} data-open={isOpen}>
      <div className={styles['search']}>
        <Search aria-hidden="true" />
        <TypedInput
          type="search"
          aria-label={texts.prompt}
          placeholder={texts.prompt}
          value={filter['prompt'] ?? ''}
          onTyped={(prompt) => conditions.set({ prompt })}
        />
      </div>
      <div className={styles['main']}>
        <MainFilters {...conditions} />
      </div>
      <div className={styles['buttons']}>
        <Button
          look="quiet"
          icon={<SlidersHorizontal />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.more}
          {count > 0 && <span className={styles['count']}>{texts.count(count)}</span>}
        </Button>
        {count > 0 && (
          <Button look="quiet" icon={<X />} onClick={() => onChange(withoutConditions(given))}>
            {texts.clear}
          </Button>
        )}
      </div>
      <div id={id} className={styles['further']} hidden={!isOpen}>
        <FurtherFilters {...conditions} mayAll={may.all} />
      </div>
    </search>
  );
}
