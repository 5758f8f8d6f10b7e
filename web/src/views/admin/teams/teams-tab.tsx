import { Plus } from 'lucide-react';
import { useState } from 'react';

import { useTeams, type Team } from '../../../api/teams.ts';
import { dayOf, dollarsOf, wholeNumber } from '../../../design/amounts.ts';
import { Badge } from '../../../design/badge.tsx';
import { Button } from '../../../design/button.tsx';
import { DataTable, type Column } from '../../../design/data-table.tsx';
import { strings } from '../../../strings.ts';
import { NameCell, RowActions, TwoLines } from '../cells.tsx';
import { Asked, Section } from '../section.tsx';
import { GoneToggle } from '../gone-toggle.tsx';
import { CreditsDialog } from './credits-dialog.tsx';
import { LedgerDialog } from './ledger-dialog.tsx';
import { MembersDialog } from './members-dialog.tsx';
import { RemoveTeamDialog } from './remove-team-dialog.tsx';
import { TeamDialog } from './team-dialog.tsx';

const texts = strings.admin.teams;

/** What is done to which team; to none yet for a new one. */
type Doing =
  | { readonly what: 'create' }
  | {
      readonly what: 'change' | 'credits' | 'ledger' | 'members' | 'remove';
      readonly team: Team;
    };

/** Who pays. An admin manages every team, others see their own. */
export function TeamsTab({ isAdmin }: { readonly isAdmin: boolean }) {
  const teams = useTeams();
  const [doing, setDoing] = useState<Doing>();
  const [showsGone, setShowsGone] = useState(false);
  const close = (): void => setDoing(undefined);
  const teamOf = (what: Doing['what']): Team | undefined =>
    doing?.what === what && 'team' in doing ? doing.team : undefined;
  return (
    <Section
      title={isAdmin ? texts.title : texts.ownTitle}
      lead={texts.lead}
      action={
        isAdmin && (
          <Button look="primary" icon={<Plus />} onClick={() => setDoing({ what: 'create' })}>
            {texts.create}
          </Button>
        )
      }
    >
      <Asked of={teams}>
        {(all) => {
          const gone = all.filter(({ removed_at }) => removed_at !== null);
          const shown = showsGone ? all : all.filter((team) => !gone.includes(team));
          return (
            <>
              <DataTable
                label={texts.title}
                columns={columnsFor(isAdmin, setDoing)}
                rows={shown}
                keyOf={({ id }) => id}
                isFaint={({ removed_at }) => removed_at !== null}
              />
              <GoneToggle count={gone.length} shown={showsGone} onChange={setShowsGone} />
            </>
          );
        }}
      </Asked>
      <TeamDialog open={doing?.what === 'create'} team={undefined} onClose={close} />
      <TeamDialog open={teamOf('change') !== undefined} team={teamOf('change')} onClose={close} />
      <CreditsDialog team={teamOf('credits')} onClose={close} />
      <LedgerDialog team={teamOf('ledger')} onClose={close} />
      <MembersDialog team={teamOf('members')} onClose={close} />
      <RemoveTeamDialog team={teamOf('remove')} onClose={close} />
    </Section>
  );
}

function columnsFor(isAdmin: boolean, onDo: (doing: Doing) => void): readonly Column<Team>[] {
  return [
    {
      id: 'name',
      head: texts.name,
      bare: true,
      cell: ({ name, id }) => <NameCell name={name} detail={id} />,
    },
    { id: 'credits', head: texts.available, align: 'end', cell: creditsCell },
    {
      id: 'reserved',
      head: texts.reserved,
      align: 'end',
      cell: ({ credits }) => wholeNumber(credits.reserved),
    },
    { id: 'since', head: texts.since, cell: ({ created_at }) => dayOf(created_at) },
    {
      id: 'actions',
      head: strings.admin.actions,
      align: 'end',
      bare: true,
      cell: (team) => <TeamActions team={team} isAdmin={isAdmin} onDo={onDo} />,
    },
  ];
}

function creditsCell({ credits, removed_at }: Team) {
  if (removed_at !== null) return <Badge>{texts.removed}</Badge>;
  if (credits.unlimited) {
    return (
      <TwoLines
        value={<Badge tone="info">{texts.unlimited}</Badge>}
        detail={texts.balance(wholeNumber(credits.balance))}
      />
    );
  }
  const available = credits.available ?? 0;
  return <TwoLines value={wholeNumber(available)} detail={dollarsOf(available)} />;
}

interface TeamActionsProps {
  readonly team: Team;
  readonly isAdmin: boolean;
  readonly onDo: (doing: Doing) => void;
}

function TeamActions({ team, isAdmin, onDo }: TeamActionsProps) {
  const button = (what: Exclude<Doing['what'], 'create'>) => (
    <Button
      size="small"
      look="quiet"
      aria-label={texts.doTo(texts.does[what], team.name)}
      onClick={() => onDo({ what, team })}
    >
      {texts.does[what]}
    </Button>
  );
  const isThere = team.removed_at === null;
  return (
    <RowActions>
      {isAdmin && isThere && button('credits')}
      {button('ledger')}
      {isThere && button('members')}
      {isAdmin && isThere && button('change')}
      {isAdmin && isThere && button('remove')}
    </RowActions>
  );
}
