import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './data-table.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, so that their digits are below each other. */
  readonly align?: 'end';
  /** On a card it stands beside the first, for a button or two. */
  readonly beside?: boolean;
  /** Its head is only read out: of what speaks for itself, such as a name or buttons. */
  readonly bare?: boolean;
}

interface DataTableProps<Row> {
  /** What is listed; read out. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Rows of what is gone, say. */
  readonly isFaint?: (row: Row) => boolean;
}

/** A table that becomes a stack of cards where there is no room; roles are said, for cards have none. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, keyOf, isFaint } = props;
  return (
    <table role="table" aria-label={label} className={styles['table']}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ id, head, align, bare }) => (
            <th key={id} role="columnheader" scope="col" data-align={align} data-bare={bare}>
              <span>{head}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr
            key={keyOf(row)}
            role="row"
            className={classNames(isFaint?.(row) === true && styles['faint'])}
          >
            {columns.map(({ id, head, cell, align, bare, beside }) => (
              <td
                key={id}
                role="cell"
                data-align={align}
                data-bare={bare}
                data-beside={beside}
                data-head={bare === true ? undefined : head}
              >
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
