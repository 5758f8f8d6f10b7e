import { X } from 'lucide-react';

import { IconButton } from '../design/icon-button.tsx';
import { strings } from '../strings.ts';
import styles from './refused-notice.module.css';
import { refusedText } from './trouble-text.ts';
import type { RequestFormState } from './use-request-form.ts';

/** What a change took with it, or what a link brought in vain. */
export function RefusedNotice({ form }: { readonly form: RequestFormState }) {
  const { refused, filled } = form;
  if (refused.length === 0) return null;
  return (
    <div className={styles['notice']} data-filled={filled} role="status">
      <div>
        <p className={styles['title']}>{filled ? strings.form.notTaken : strings.form.dropped}</p>
        <ul className={styles['list']}>
          {refused.map((one) => (
            <li key={one.field}>{refusedText(one)}</li>
          ))}
        </ul>
      </div>
      <IconButton label={strings.form.dismiss} icon={<X />} onClick={form.dismissRefused} />
    </div>
  );
}
