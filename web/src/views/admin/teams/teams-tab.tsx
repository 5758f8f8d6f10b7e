import { Plus, Users } from 'lucide-react';
import { useState } from 'react';

import { useTeamPages, type Team } from '../../../api/teams.ts';
import { goTo } from '../../../app/route.ts';
import { dayOf, dollarsOf, wholeNumber } from '../../../design/amounts.ts';
import { Badge } from '../../../design/badge.tsx';
import { Button } from '../../../design/button.tsx';
import { DataTable, type Column } from '../../../design/data-table.tsx';
import { strings } from '../../../strings.ts';
import { NameCell, RowActions, TwoLines } from '../cells.tsx';
import { askedFor, ListBar } from '../list-bar.tsx';
import { ListRows } from '../list-rows.tsx';
import { Section } from '../section.tsx';
import { CreditsDialog } from './credits-dialog.tsx';
import { LedgerDialog } from './ledger-dialog.tsx';
import { RemoveTeamDialog } from './remove-team-dialog.tsx';
import { TeamDialog } from './team-dialog.tsx';
import { TeamPage } from './team-page.tsx';

const texts = strings.admin.teams;

/** What is done to which team; to none yet for a new one. */
type Doing =
  | { readonly what: 'create' }
  | {
      readonly what: 'change' | 'credits' | 'ledger' | 'remove';
      readonly team: Team;
    };

interface TeamsTabProps {
  readonly isAdmin: boolean;
  /** The one whose members are looked at. */
  readonly team: string | undefined;
}

/** Who pays. An admin manages every team, others see their own. */
export function TeamsTab({ isAdmin, team }: TeamsTabProps) {
  return team === undefined ? (
    <TeamList isAdmin={isAdmin} />
  ) : (
    <TeamPage id={team} isAdmin={isAdmin} />
  );
}

function TeamList({ isAdmin }: { readonly isAdmin: boolean }) {
  const [asked, setAsked] = useState(askedFor('oldest'));
  const teams = useTeamPages(asked);
  const [doing, setDoing] = useState<Doing>();
  const close = (): void => setDoing(undefined);
  const teamOf = (what: Doing['what']): Team | undefined =>
    doing?.what === what && 'team' in doing ? doing.team : undefined;
  const removing = teamOf('remove');
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
      {isAdmin && (
        <ListBar
          label={texts.search}
          asked={asked}
          onChange={setAsked}
          orders={['oldest', 'newest', 'name']}
          goneLabel={texts.removed}
        />
      )}
      <ListRows of={teams} art={<Users />}>
        {(rows) => (
          <DataTable
            label={texts.title}
            columns={columnsFor(isAdmin, setDoing)}
            rows={rows}
            keyOf={({ id }) => id}
            isFaint={({ removed_at }) => removed_at !== null}
          />
        )}
      </ListRows>
      <TeamDialog open={doing?.what === 'create'} team={undefined} onClose={close} />
      <TeamDialog open={teamOf('change') !== undefined} team={teamOf('change')} onClose={close} />
      <CreditsDialog team={teamOf('credits')} onClose={close} />
      <LedgerDialog team={teamOf('ledger')} onClose={close} />
      {removing && <RemoveTeamDialog team={removing} onClose={close} />}
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
      {isThere && (
        <Button
          size="small"
          look="quiet"
          aria-label={texts.doTo(texts.does.members, team.name)}
          onClick={() => goTo('admin', { tab: 'teams', team: team.id })}
        >
          {texts.does.members}
        </Button>
      )}
      {isAdmin && isThere && button('change')}
      {isAdmin && isThere && button('remove')}
    </RowActions>
  );
}
