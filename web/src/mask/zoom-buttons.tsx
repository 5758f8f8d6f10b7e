import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';

import { IconButton } from '../design/icon-button.tsx';
import { strings } from '../strings.ts';
import { inPercent } from './in-percent.ts';
import type { EditorCommand } from './keys.ts';
import styles from './mask-editor.module.css';

interface ZoomButtonsProps {
  /** CSS pixels for one of the picture. */
  readonly scale: number;
  readonly onCommand: (command: EditorCommand) => void;
}

const texts = strings.mask;

const STEP = 1.5;

/** Stand in a corner of the stage. */
export function ZoomButtons({ scale, onCommand }: ZoomButtonsProps) {
  const doing = (command: EditorCommand) => () => onCommand(command);
  return (
    <div className={styles['zoom']} role="group" aria-label={texts.groups.view}>
      <IconButton
        label={texts.zoomOut}
        icon={<ZoomOut />}
        onClick={doing({ do: 'zoom', factor: 1 / STEP })}
      />
      <span className={styles['scale']}>{texts.zoomed(inPercent(scale))}</span>
      <IconButton
        label={texts.zoomIn}
        icon={<ZoomIn />}
        onClick={doing({ do: 'zoom', factor: STEP })}
      />
      <IconButton label={texts.fit} icon={<Maximize />} onClick={doing({ do: 'fit' })} />
    </div>
  );
}
