import { Ellipsis, Maximize2 } from 'lucide-react';
import { useState } from 'react';

import { IconButton } from '../design/icon-button.tsx';
import { Menu } from '../design/menu.tsx';
import { strings } from '../strings.ts';
import styles from './picture-card.module.css';
import { PictureFrame } from './picture-frame.tsx';
import type { Picture } from './picture.ts';
import { usePictureActions, type PictureAction } from './use-picture-actions.tsx';
import { usePictureUrl } from './use-picture-url.ts';

interface PictureCardProps {
  readonly picture: Picture;
  /** Of how many it is one. */
  readonly count: number;
  readonly onOpen: () => void;
  readonly onUseSeed?: ((picture: Picture) => void) | undefined;
}

/** Those that stand beside the menu. */
const IN_SIGHT: readonly PictureAction['id'][] = ['download', 'edit', 'vary'];

/** A picture with what can be done with it. */
export function PictureCard({ picture, count, onOpen, onUseSeed }: PictureCardProps) {
  const { prompt, index, width, height } = picture;
  const url = usePictureUrl(picture, true);
  const actions = usePictureActions(picture, { onUseSeed });
  const [isBroken, setBroken] = useState(false);
  const words = strings.pictures;
  return (
    <figure className={styles['card']}>
      <PictureFrame width={width} height={height}>
        {isBroken ? (
          <p className={styles['broken']}>{words.failed}</p>
        ) : (
          <button
            type="button"
            className={styles['open']}
            aria-label={words.openLarge(index + 1, count)}
            onClick={onOpen}
          >
            {url !== undefined && (
              <img
                src={url}
                width={width}
                height={height}
                alt={words.alt(prompt, index + 1, count)}
                decoding="async"
                onError={() => setBroken(true)}
              />
            )}
          </button>
        )}
      </PictureFrame>
      <div className={styles['bar']} role="group" aria-label={words.actionsOf(index + 1)}>
        {actions
          .filter(({ id }) => IN_SIGHT.includes(id))
          .map(({ id, label, icon, run }) => (
            <IconButton key={id} label={label} icon={icon} onClick={run} />
          ))}
        <Menu
          label={words.more}
          icon={<Ellipsis />}
          items={[
            { id: 'open', label: words.open, icon: <Maximize2 />, onChoose: onOpen },
            ...actions
              .filter(({ id }) => !IN_SIGHT.includes(id))
              .map(({ id, label, icon, run }) => ({ id, label, icon, onChoose: run })),
          ]}
        />
      </div>
    </figure>
  );
}
