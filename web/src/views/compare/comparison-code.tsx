import { useState } from 'react';

import type { ImagesRequest } from '../../api/draw.ts';
import { CodePanel } from '../../code/code-panel.tsx';
import { Field } from '../../design/field.tsx';
import { Select } from '../../design/input.tsx';
import { strings } from '../../strings.ts';
import styles from './compare-view.module.css';

/** The requests of a comparison as code, one model at a time. */
export function ComparisonCode({ planned }: { readonly planned: readonly ImagesRequest[] }) {
  const [wanted, setWanted] = useState<string>();
  const modelOf = ({ body }: ImagesRequest) => String(body['model']);
  const shown = planned.find((one) => modelOf(one) === wanted) ?? planned[0];
  return (
    <div className={styles['common']}>
      {planned.length > 1 && shown && (
        <Field label={strings.compare.codeOf}>
          {(control) => (
            <Select
              {...control}
              value={modelOf(shown)}
              onChange={({ target }) => setWanted(target.value)}
            >
              {planned.map((one) => (
                <option key={modelOf(one)}>{modelOf(one)}</option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <CodePanel request={shown} />
    </div>
  );
}
