import { Dialog } from '../design/dialog.tsx';
import { strings } from '../strings.ts';
import styles from './mask-editor.module.css';

interface KeysHelpProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Which keys and gestures there are. */
export function KeysHelp({ open, onClose }: KeysHelpProps) {
  const { title, lead, groups } = strings.mask.keys;
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <p>{lead}</p>
      {groups.map(({ name, keys }) => (
        <section key={name} className={styles['keys']}>
          <h3>{name}</h3>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
