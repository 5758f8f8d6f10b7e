import { X } from 'lucide-react';

import type { NamedBlob } from '../../api/planned-request.ts';
import { IconButton } from '../../design/icon-button.tsx';
import { useObjectUrl } from '../../pictures/use-object-url.ts';
import { strings } from '../../strings.ts';
import styles from './attachment.module.css';

interface AttachmentProps {
  readonly picture: NamedBlob;
  /** Absent once it has been sent. */
  readonly onRemove?: () => void;
}

/** A picture that goes, or went, with what is said. */
export function Attachment({ picture, onRemove }: AttachmentProps) {
  const url = useObjectUrl(picture.blob);
  const { attachedPicture, removePicture } = strings.converse;
  return (
    <li className={styles['item']}>
      {url !== undefined && (
        <img src={url} alt={attachedPicture(picture.name)} className={styles['picture']} />
      )}
      {onRemove && (
        <IconButton
          label={removePicture(picture.name)}
          icon={<X />}
          className={styles['remove']}
          onClick={onRemove}
        />
      )}
    </li>
  );
}
