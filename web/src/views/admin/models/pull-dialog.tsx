import { useId, useState } from 'react';

import { usePull, type LocalModel } from '../../../api/local-models.ts';
import { errorAt } from '../../../api/error-at.ts';
import { bytesOf } from '../../../design/amounts.ts';
import { Field } from '../../../design/field.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Select } from '../../../design/input.tsx';
import { Notice } from '../../../design/notice.tsx';
import { strings } from '../../../strings.ts';
import { LicenceLink } from './model-card.tsx';
import styles from './pull-dialog.module.css';

const texts = strings.admin.models;

interface PullDialogProps {
  readonly model: LocalModel;
  /** The models that a part can be added to. */
  readonly homes: readonly string[];
  readonly onClose: () => void;
}

/** Shows the licence of a model, and fetches it once that is accepted. */
export function PullDialog({ model, homes, onClose }: PullDialogProps) {
  const { name, part, bytes, partial_bytes: partial, installed, licence, repository } = model;
  const id = useId();
  const [accepts, setAccepts] = useState(false);
  const [into, setInto] = useState(homes[0] ?? '');
  const pull = usePull();
  const isHomeless = part !== null && homes.length === 0;
  return (
    <FormDialog
      open
      onClose={onClose}
      title={texts.pullTitle(name)}
      submit={texts.pullNow}
      busy={pull.isPending}
      error={pull.error}
      fields={['into', 'accept_licence']}
      blocked={!accepts || isHomeless}
      onSubmit={() =>
        pull.mutate(
          { name, ...(part !== null && { into }) },
          { onSuccess: onClose },
        )
      }
    >
      <p>
        {installed && part === null
          ? texts.mendHint
          : texts.pullHint(bytesOf(Math.max(0, bytes - partial)), repository ?? name)}
      </p>
      {isHomeless && <Notice tone="warn" title={texts.homeless} />}
      {part !== null && homes.length > 0 && (
        <Field label={texts.into} error={errorAt(pull.error, 'into')}>
          {(control) => (
            <Select {...control} value={into} onChange={({ target }) => setInto(target.value)}>
              {homes.map((home) => (
                <option key={home}>{home}</option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <div className={styles['licence']}>
        <h3>
          {texts.licence} {licence ? <LicenceLink licence={licence} /> : texts.noLicence}
        </h3>
        {licence?.summary && <p>{licence.summary}</p>}
        <label className={styles['accept']} htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={accepts}
            onChange={({ target }) => setAccepts(target.checked)}
          />
          {texts.accept}
        </label>
        {errorAt(pull.error, 'accept_licence')}
      </div>
    </FormDialog>
  );
}
