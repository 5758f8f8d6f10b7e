import { useId } from 'react';

import type { ApiKey } from '../../../api/keys.ts';
import { strings } from '../../../strings.ts';
import styles from './scope-field.module.css';

const texts = strings.admin.keys;

type Scope = ApiKey['scopes'][number];

interface ScopeFieldProps {
  readonly scopes: readonly Scope[];
  /** Nobody else gives the scope `admin`. */
  readonly isAdmin: boolean;
  readonly onChange: (scopes: Scope[]) => void;
  readonly error?: string | undefined;
}

/** What a key may do: any of a few, each in a sentence. */
export function ScopeField({ scopes, isAdmin, onChange, error }: ScopeFieldProps) {
  const id = useId();
  const all = (Object.keys(texts.scopeNames) as Scope[]).filter(
    (scope) => isAdmin || scope !== 'admin',
  );
  return (
    <fieldset className={styles['group']} aria-describedby={error === undefined ? undefined : id}>
      <legend>{texts.scopes}</legend>
      {all.map((scope) => (
        <label key={scope} className={styles['scope']}>
          <input
            type="checkbox"
            checked={scopes.includes(scope)}
            onChange={({ target }) =>
              onChange(all.filter((one) => (one === scope ? target.checked : scopes.includes(one))))
            }
          />
          <span>
            <strong>{texts.scopeNames[scope]}</strong>
            <small>{texts.scopeHints[scope]}</small>
          </span>
        </label>
      ))}
      {error !== undefined && (
        <p id={id} className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
