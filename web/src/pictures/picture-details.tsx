import type { RecordObject } from '../../../src/wire/gala/record-response.ts';
import { useRecord } from '../api/records.ts';
import { Button } from '../design/button.tsx';
import { CopyButton } from '../design/copy-button.tsx';
import { Failure } from '../design/failure.tsx';
import { strings } from '../strings.ts';
import styles from './picture-details.module.css';
import { PictureFacts } from './picture-facts.tsx';
import type { Picture } from './picture.ts';
import { Understanding } from './understanding.tsx';
import { usePictureActions } from './use-picture-actions.tsx';

interface PictureDetailsProps {
  readonly picture: Picture;
  /** Known already, so that it need not be asked for. */
  readonly record?: RecordObject | undefined;
  readonly onUseSeed?: ((picture: Picture) => void) | undefined;
}

/** Words, understanding, facts and actions of a picture. */
export function PictureDetails({ picture, record, onUseSeed }: PictureDetailsProps) {
  const asked = useRecord(record ? undefined : picture.recordId);
  const known = record ?? asked.data;
  const actions = usePictureActions(picture, { onUseSeed });
  const words = strings.pictures;
  return (
    <div className={styles['details']}>
      <h2>{words.details}</h2>
      <section>
        <div className={styles['head']}>
          <h3>{words.prompt}</h3>
          <CopyButton text={picture.prompt} />
        </div>
        <p className={styles['prompt']}>{picture.prompt}</p>
      </section>
      {typeof known?.revised_prompt === 'string' && (
        <section>
          <div className={styles['head']}>
            <h3>{words.revised}</h3>
            <CopyButton text={known.revised_prompt} />
          </div>
          <p className={styles['prompt']}>{known.revised_prompt}</p>
          <p className={styles['hint']}>{words.revisedHint}</p>
        </section>
      )}
      {/* Above what comes late, which would move it. */}
      <div className={styles['actions']}>
        {actions.map(({ id, label, icon, run }) => (
          <Button
            key={id}
            size="small"
            look={id === 'download' ? 'primary' : 'plain'}
            icon={icon}
            onClick={run}
          >
            {label}
          </Button>
        ))}
      </div>
      {asked.error && <Failure error={asked.error} />}
      {known && <PictureFacts record={known} index={picture.index} />}
      {known?.engine === 'collage' && known.operation === 'generate' && (
        <Understanding prompt={known.revised_prompt ?? known.prompt} />
      )}
    </div>
  );
}
