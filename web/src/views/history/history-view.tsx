import { useRoute, amendAddress } from '../../app/route.ts';
import { useSession } from '../../api/session.ts';
import { Segmented } from '../../design/segmented.tsx';
import { strings } from '../../strings.ts';
import styles from './history-view.module.css';
import { KeyPage } from './key/key-page.tsx';
import { RecordsPage } from './records-page.tsx';
import { permissionsOf } from './permissions.ts';

const texts = strings.history;

/** What was drawn, and what it cost. */
export default function HistoryView() {
  const { given } = useRoute();
  const { data: session } = useSession();
  if (!session?.key || !session.team) return null;
  const { key, team } = session;
  const part = given['show'] === 'key' ? 'key' : 'records';
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <h1>{strings.app.views.history}</h1>
          <p>{key.scopes.includes('admin') ? texts.leadForAll : texts.lead}</p>
        </div>
        <Segmented
          label={texts.parts.label}
          hideLabel
          value={part}
          choices={[
            { value: 'records', label: texts.parts.records },
            { value: 'key', label: texts.parts.key },
          ]}
          onChange={(value) => amendAddress('history', value === 'key' ? { show: 'key' } : {})}
        />
      </header>
      {part === 'key' ? (
        <KeyPage apiKey={key} team={team} />
      ) : (
        <RecordsPage given={given} may={permissionsOf(key.scopes)} ownKeyId={key.id} />
      )}
    </div>
  );
}
