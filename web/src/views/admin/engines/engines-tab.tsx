import { useEngines, type EngineReport } from '../../../api/engines.ts';
import { Badge } from '../../../design/badge.tsx';
import { strings } from '../../../strings.ts';
import { Asked, Section } from '../section.tsx';
import styles from './engines-tab.module.css';
import { UnderWay } from './under-way.tsx';

const texts = strings.admin.engines;

/** How the engines are, and how much they have to do: looked at anew while the page is in sight. */
export function EnginesTab() {
  const engines = useEngines();
  return (
    <>
      <Section title={texts.title} lead={texts.lead}>
        <Asked of={engines}>
          {(all) => (
            <ul className={styles['engines']}>
              {all.map((engine) => (
                <li key={engine.id}>
                  <EngineCard engine={engine} />
                </li>
              ))}
            </ul>
          )}
        </Asked>
      </Section>
      <UnderWay />
    </>
  );
}

function EngineCard({ engine }: { readonly engine: EngineReport }) {
  const { id, ok, detail, parallel, operations, queue } = engine;
  return (
    <article className={styles['card']} aria-label={id}>
      <header className={styles['head']}>
        <h3>{id in texts.names ? texts.names[id as keyof typeof texts.names] : id}</h3>
        <Badge tone={ok ? 'good' : 'danger'}>{ok ? texts.well : texts.unwell}</Badge>
      </header>
      <p className={styles['detail']}>{detail}</p>
      <Gauge
        label={texts.running}
        value={queue.running}
        most={parallel}
        words={texts.runningOf(queue.running, parallel)}
      />
      <Gauge
        label={texts.waiting}
        value={queue.waiting}
        most={queue.capacity}
        words={texts.waitingOf(queue.waiting, queue.capacity)}
      />
      <p className={styles['can']}>
        {operations.map((one) => strings.admin.models.operations[one]).join(' · ')}
      </p>
    </article>
  );
}

interface GaugeProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly words: string;
}

/** How much of what there is room for is taken. Browsers draw a `meter` of their own thicker than its value. */
function Gauge({ label, value, most, words }: GaugeProps) {
  return (
    <div className={styles['gauge']}>
      <span>{label}</span>
      <span>{words}</span>
      <div
        role="meter"
        className={styles['meter']}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuenow={Math.min(value, most)}
        aria-valuetext={words}
      >
        <span style={{ inlineSize: `${(100 * Math.min(value, most)) / Math.max(1, most)}%` }} />
      </div>
    </div>
  );
}
