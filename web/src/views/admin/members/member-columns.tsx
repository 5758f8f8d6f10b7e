import type { Member } from '../../../api/members.ts';
import { goTo } from '../../../app/route.ts';
import { dollarsOf, wholeNumber } from '../../../design/amounts.ts';
import { Badge } from '../../../design/badge.tsx';
import { Button } from '../../../design/button.tsx';
import type { Column } from '../../../design/data-table.tsx';
import { strings } from '../../../strings.ts';
import { NameCell, RowActions, TwoLines } from '../cells.tsx';

const texts = strings.admin.members;

interface MemberColumnOptions {
  /** Whether the key that looks may see records. */
  readonly seesPictures: boolean;
  readonly onChange: (member: Member) => void;
  readonly onRemove: (member: Member) => void;
  readonly onTakeBack: (member: Member) => void;
}

/** The owner of the server stays an admin of every team. */
export const OWNER = 'user_default';

/** What a list tells of a member. */
export const memberColumns = (options: MemberColumnOptions): readonly Column<Member>[] => [
  {
    id: 'name',
    head: texts.name,
    bare: true,
    cell: ({ name, user_id }) => <NameCell name={name} detail={user_id} />,
  },
  { id: 'role', head: texts.role, cell: roleCell },
  {
    id: 'used',
    head: texts.used,
    align: 'end',
    cell: ({ used_credits: used }) => (
      <TwoLines value={wholeNumber(used)} detail={dollarsOf(used)} />
    ),
  },
  { id: 'limit', head: texts.limit, align: 'end', cell: limitCell },
  {
    id: 'actions',
    head: strings.admin.actions,
    align: 'end',
    bare: true,
    cell: (member) => <MemberActions member={member} {...options} />,
  },
];

function roleCell({ role, removed_at }: Member) {
  if (removed_at !== null) return <Badge>{texts.gone}</Badge>;
  return <Badge tone={role === 'admin' ? 'info' : 'plain'}>{texts.roles[role]}</Badge>;
}

/** A limit, and what is left of it: who has used it up is refused. */
function limitCell({
  credit_limit: limit,
  used_credits: used,
  reserved_credits: reserved,
}: Member) {
  if (limit === null) return strings.app.noLimit;
  const left = Math.max(0, limit - used - reserved);
  return (
    <TwoLines
      value={wholeNumber(limit)}
      detail={
        left === 0 ? <Badge tone="warn">{texts.usedUp}</Badge> : texts.left(wholeNumber(left))
      }
    />
  );
}

function MemberActions({
  member,
  seesPictures,
  onChange,
  onRemove,
  onTakeBack,
}: MemberColumnOptions & { readonly member: Member }) {
  const { name, user_id: user, team_id: team, removed_at: removed } = member;
  const button = (word: string, onClick: () => void) => (
    <Button size="small" look="quiet" aria-label={texts.doTo(word, name)} onClick={onClick}>
      {word}
    </Button>
  );
  return (
    <RowActions>
      {seesPictures &&
        button(texts.pictures, () => goTo('history', { user_id: user, team_id: team }))}
      {removed === null && (
        <>
          {button(texts.keys, () => goTo('admin', { tab: 'keys', search: name }))}
          {button(texts.change, () => onChange(member))}
          {user !== OWNER && button(texts.remove, () => onRemove(member))}
        </>
      )}
      {removed !== null && button(texts.takeBack, () => onTakeBack(member))}
    </RowActions>
  );
}
