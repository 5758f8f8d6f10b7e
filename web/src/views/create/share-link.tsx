import { addressOf } from '../../app/route.ts';
import { CopyButton } from '../../design/copy-button.tsx';
import { strings } from '../../strings.ts';
import styles from './share-link.module.css';

/** A link that fills the form in as it is now, for whoever opens it. */
export function ShareLink({ body }: { readonly body: Readonly<Record<string, unknown>> }) {
  const given = Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  const link = async () => new URL(addressOf('create', given), location.href).href;
  return (
    <div className={styles['share']}>
      <CopyButton text={link} label={strings.create.share} />
    </div>
  );
}
