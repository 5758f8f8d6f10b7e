import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';

import type { ListAsked } from '../../api/list-pages.ts';
import { Input, Select } from '../../design/input.tsx';
import { strings } from '../../strings.ts';
import styles from './list-bar.module.css';

const texts = strings.admin.lists;

/** What a list can be in the order of, and which way round. */
type Order = 'newest' | 'oldest' | 'name' | 'spent';

const ORDERS = {
  newest: { sort: 'created', order: 'desc' },
  oldest: { sort: 'created', order: 'asc' },
  name: { sort: 'name', order: 'asc' },
  spent: { sort: 'spent', order: 'desc' },
} as const satisfies Record<Order, Pick<ListAsked, 'sort' | 'order'>>;

/** What a list is asked for before anybody says otherwise. */
export const askedFor = (order: Order): ListAsked => ({
  search: '',
  state: 'there',
  ...ORDERS[order],
});

interface ListBarProps {
  /** What is searched, such as “Search keys”. */
  readonly label: string;
  readonly asked: ListAsked;
  readonly onChange: (asked: ListAsked) => void;
  readonly orders: readonly Order[];
  /** What those are called that are not there any more. */
  readonly goneLabel: string;
}

/** Says which entries of a list are shown, and in which order. */
export function ListBar({ label, asked, onChange, orders, goneLabel }: ListBarProps) {
  const chosen = orders.find((order) => {
    const { sort, order: direction } = ORDERS[order];
    return sort === asked.sort && direction === asked.order;
  });
  return (
    <search className={styles['bar']}>
      <SearchField
        label={label}
        value={asked.search}
        onTyped={(search) => onChange({ ...asked, search })}
      />
      <Select
        aria-label={texts.order}
        value={chosen}
        onChange={({ target }) => {
          const order = orders.find((one) => one === target.value);
          if (order) onChange({ ...asked, ...ORDERS[order] });
        }}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {texts.orders[order]}
          </option>
        ))}
      </Select>
      <Select
        aria-label={texts.state}
        value={asked.state}
        onChange={({ target: { value } }) =>
          onChange({ ...asked, state: value === 'there' || value === 'gone' ? value : '' })
        }
      >
        <option value="there">{texts.there}</option>
        <option value="gone">{goneLabel}</option>
        <option value="">{texts.both}</option>
      </Select>
    </search>
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  /** Hears of what was typed once there is a pause. */
  readonly onTyped: (value: string) => void;
}

const PAUSE_MS = 250;

/** A line that is searched for while it is typed, but not at every letter. */
export function SearchField({ label, value, onTyped }: SearchFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => {
    const typed = text.trim();
    if (typed === value) return undefined;
    const timer = setTimeout(() => onTyped(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onTyped]);
  return (
    <span className={styles['search']}>
      <Search aria-hidden="true" />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </span>
  );
}
