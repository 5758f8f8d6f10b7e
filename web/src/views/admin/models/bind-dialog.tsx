import { useMemo, useState } from 'react';

import { useBind, type IdBinding, type LocalModel } from '../../../api/local-models.ts';
import { announce } from '../../../design/announcer.tsx';
import { Button } from '../../../design/button.tsx';
import { Field } from '../../../design/field.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import { Input, Select } from '../../../design/input.tsx';
import { strings } from '../../../strings.ts';
import { errorInPage } from './in-page-words.ts';

const texts = strings.admin.ids;

interface BindDialogProps {
  /** `undefined` for an id of one's own that there is not yet. */
  readonly of: { readonly id: string; readonly binding: IdBinding | undefined } | undefined;
  readonly installed: readonly LocalModel[];
  /** Whose rules and prices a new id can have. */
  readonly knownIds: readonly string[];
  readonly onClose: () => void;
}

/** Says what draws an id from the next request on. */
export function BindDialog({ of, installed, knownIds, onClose }: BindDialogProps) {
  const bound = of?.binding;
  const [id, setId] = useState(of?.id ?? '');
  const [target, setTarget] = useState(bound?.model ?? 'collage');
  const [like, setLike] = useState(bound?.like ?? knownIds[0] ?? '');
  const bind = useBind();
  const error = useMemo(() => errorInPage(bind.error), [bind.error]);
  const isOwn = of === undefined || typeof bound?.like === 'string';
  const close = (model: string | null): void =>
    bind.mutate(
      { id, model, ...(model !== null && isOwn && { like }) },
      {
        onSuccess: () => {
          announce(model === null ? texts.unboundNow(id) : texts.boundNow(id));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      open
      onClose={onClose}
      title={of === undefined ? texts.create : texts.changeOf(of.id)}
      submit={strings.admin.save}
      busy={bind.isPending}
      error={error}
      blocked={id.trim() === ''}
      onSubmit={() => close(target)}
    >
      {of === undefined && (
        <Field label={texts.id} hint={texts.idHint}>
          {(control) => (
            <Input
              {...control}
              value={id}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setId(target.value)}
            />
          )}
        </Field>
      )}
      {isOwn && (
        <Field label={texts.likeLabel} hint={texts.likeHint}>
          {(control) => (
            <Select {...control} value={like} onChange={({ target }) => setLike(target.value)}>
              {knownIds.map((known) => (
                <option key={known}>{known}</option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Field label={texts.drawnBy} hint={texts.targetHint}>
        {(control) => (
          <Select {...control} value={target} onChange={({ target }) => setTarget(target.value)}>
            <option value="collage">{texts.embedded}</option>
            <option value="auto">{texts.autoOption}</option>
            {installed.map(({ name, trouble }) => (
              <option key={name} value={name} disabled={trouble !== null}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {bound && (
        <Button look="quiet" disabled={bind.isPending} onClick={() => close(null)}>
          {bound.like === null ? texts.unbind : texts.removeId}
        </Button>
      )}
    </FormDialog>
  );
}
