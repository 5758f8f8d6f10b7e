import { goTo, useRoute } from '../../app/route.ts';
import { useSession } from '../../api/session.ts';
import { Tabs, type Tab } from '../../design/tabs.tsx';
import { strings } from '../../strings.ts';
import styles from './admin-view.module.css';
import { EnginesTab } from './engines/engines-tab.tsx';
import { KeysTab } from './keys/keys-tab.tsx';
import { ModelsTab } from './models/models-tab.tsx';
import { TeamsTab } from './teams/teams-tab.tsx';

const texts = strings.admin;

type AdminTab = keyof typeof texts.tabs;

/** Who draws, who pays and what draws: as much of it as the key manages. */
export default function AdminView() {
  const { data: session } = useSession();
  const { given } = useRoute();
  const isAdmin = session?.key?.scopes.includes('admin') === true;
  const tabs: readonly Tab<AdminTab>[] = [
    {
      id: 'teams',
      label: isAdmin ? texts.tabs.teams : texts.ownTeam,
      panel: <TeamsTab isAdmin={isAdmin} team={given['team']} />,
    },
    {
      id: 'keys',
      label: texts.tabs.keys,
      panel: <KeysTab isAdmin={isAdmin} search={given['search'] ?? ''} />,
    },
    ...(isAdmin
      ? ([
          { id: 'models', label: texts.tabs.models, panel: <ModelsTab /> },
          { id: 'engines', label: texts.tabs.engines, panel: <EnginesTab /> },
        ] as const)
      : []),
  ];
  const selected = tabs.find(({ id }) => id === given['tab'])?.id ?? 'teams';
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{strings.app.views.admin}</h1>
        <p>{isAdmin ? texts.lead : texts.teamLead}</p>
      </header>
      <Tabs
        label={strings.app.views.admin}
        tabs={tabs}
        selected={selected}
        onSelect={(tab) => goTo('admin', { tab })}
      />
    </div>
  );
}
