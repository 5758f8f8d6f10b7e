import { Trash2 } from 'lucide-react';
import { useState } from 'react';

import type { RecordObject } from '../../../../../src/wire/gala/record-response.ts';
import { useDeletePicture } from '../../../api/record-changes.ts';
import { announce } from '../../../design/announcer.tsx';
import { Button } from '../../../design/button.tsx';
import { FormDialog } from '../../../design/form-dialog.tsx';
import type { Picture } from '../../../pictures/picture.ts';
import { usePictureActions, type PictureAction } from '../../../pictures/use-picture-actions.tsx';
import { strings } from '../../../strings.ts';
import type { Permissions } from '../permissions.ts';
import styles from './record-dialog.module.css';

const texts = strings.history;

/** These end in something drawn. */
const DRAWING: readonly PictureAction['id'][] = ['edit', 'vary', 'converse', 'seed'];

interface PictureToolsProps {
  readonly picture: Picture;
  readonly record: RecordObject;
  readonly may: Permissions;
  /** Which of those that are left it is, from 1. */
  readonly number: number;
  readonly count: number;
}

/** What can be done with one picture. */
export function PictureTools({ picture, record, may, number, count }: PictureToolsProps) {
  const [isAsking, setAsking] = useState(false);
  const actions = usePictureActions(picture)
    .filter(({ id }) => may.draw || !DRAWING.includes(id))
    // A single one is drawn again with its request.
    .filter(({ id }) => id !== 'seed' || record.n > 1);
  const removal = useDeletePicture(record.id);
  const close = () => {
    removal.reset();
    setAsking(false);
  };
  const remove = () =>
    removal.mutate(picture.index, {
      onSuccess: () => {
        announce(texts.removal.done(1));
        close();
      },
    });
  return (
    <div role="group" aria-label={texts.detail.actions} className={styles['actions']}>
      {actions.map(({ id, label, icon, run }) => (
        <Button key={id} size="small" icon={icon} onClick={run}>
          {label}
        </Button>
      ))}
      {may.keep && (
        <Button size="small" look="quiet" icon={<Trash2 />} onClick={() => setAsking(true)}>
          {texts.detail.removePicture}
        </Button>
      )}
      <FormDialog
        open={isAsking}
        onClose={close}
        title={texts.removal.picture}
        submit={texts.removal.confirm}
        danger
        busy={removal.isPending}
        error={removal.error}
        onSubmit={remove}
      >
        <p>
          {count === 1 ? texts.removal.lastPictureText : texts.removal.pictureText(number, count)}
        </p>
      </FormDialog>
    </div>
  );
}
