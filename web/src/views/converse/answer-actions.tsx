import { Ellipsis } from 'lucide-react';

import { IconButton } from '../../design/icon-button.tsx';
import { Menu } from '../../design/menu.tsx';
import type { Picture } from '../../pictures/picture.ts';
import { usePictureActions, type PictureAction } from '../../pictures/use-picture-actions.tsx';
import { strings } from '../../strings.ts';
import styles from './answer-card.module.css';

const IN_SIGHT: readonly PictureAction['id'][] = ['download', 'edit', 'vary'];
/** One is in a conversation already. */
const ELSEWHERE: PictureAction['id'] = 'converse';

/** What can be done with the picture of a turn besides talking about it. */
export function AnswerActions({ picture }: { readonly picture: Picture }) {
  const actions = usePictureActions(picture).filter(({ id }) => id !== ELSEWHERE);
  return (
    <div className={styles['actions']}>
      {actions
        .filter(({ id }) => IN_SIGHT.includes(id))
        .map(({ id, label, icon, run }) => (
          <IconButton key={id} label={label} icon={icon} onClick={run} />
        ))}
      <Menu
        label={strings.pictures.more}
        icon={<Ellipsis />}
        items={actions
          .filter(({ id }) => !IN_SIGHT.includes(id))
          .map(({ id, label, icon, run }) => ({ id, label, icon, onChoose: run }))}
      />
    </div>
  );
}
