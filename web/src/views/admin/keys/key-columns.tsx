import type { ListedKey } from '../../../api/keys.ts';
import { dayOf, dollarsOf, wholeNumber } from '../../../design/amounts.ts';
import { Badge } from '../../../design/badge.tsx';
import { Button } from '../../../design/button.tsx';
import type { Column } from '../../../design/data-table.tsx';
import { strings } from '../../../strings.ts';
import { Cluster, NameCell, RowActions, TwoLines } from '../cells.tsx';
import { calledOf } from './called-of.ts';

const texts = strings.admin.keys;

interface KeyColumnOptions {
  /** Whether keys are of several teams. */
  readonly showsTeam: boolean;
  readonly onChange: (key: ListedKey) => void;
  readonly onRevoke: (key: ListedKey) => void;
}

const TONES = { images: 'plain', records: 'plain', team: 'info', admin: 'info' } as const;

/** What a list tells of a key. */
export function keyColumns(options: KeyColumnOptions): readonly Column<ListedKey>[] {
  const { showsTeam, onChange, onRevoke } = options;
  return [
    {
      id: 'name',
      head: texts.name,
      bare: true,
      cell: (key) => (
        <NameCell name={calledOf(key)} detail={texts.of(key.user_name, `${key.hint}…`)} />
      ),
    },
    {
      id: 'scopes',
      head: texts.scopes,
      cell: ({ scopes }) => (
        <Cluster>
          {scopes.map((scope) => (
            <Badge key={scope} tone={TONES[scope]}>
              {texts.scopeNames[scope]}
            </Badge>
          ))}
        </Cluster>
      ),
    },
    ...(showsTeam
      ? [
          {
            id: 'team',
            head: strings.app.team,
            cell: ({ team_name }: ListedKey) => team_name,
          },
        ]
      : []),
    { id: 'limits', head: texts.limits, cell: limitsCell },
    { id: 'spent', head: texts.spent, align: 'end', cell: spentCell },
    { id: 'expires', head: texts.expires, cell: expiryCell },
    {
      id: 'actions',
      head: strings.admin.actions,
      align: 'end',
      bare: true,
      cell: (key) =>
        key.revoked_at === null && (
          <RowActions>
            <Button
              size="small"
              look="quiet"
              aria-label={texts.changeOf(calledOf(key))}
              onClick={() => onChange(key)}
            >
              {texts.change}
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={texts.revokeOf(calledOf(key))}
              onClick={() => onRevoke(key)}
            >
              {texts.revoke}
            </Button>
          </RowActions>
        ),
    },
  ];
}

function limitsCell({ requests_per_minute: requests, images_per_minute: images }: ListedKey) {
  if (requests === null && images === null) return strings.app.noLimit;
  return (
    <TwoLines
      value={requests === null ? texts.anyRequests : texts.requests(wholeNumber(requests))}
      detail={images === null ? texts.anyImages : texts.images(wholeNumber(images))}
    />
  );
}

function spentCell({ spent_this_month: spent, credits_per_month: budget }: ListedKey) {
  return (
    <TwoLines
      value={wholeNumber(spent)}
      detail={budget === null ? dollarsOf(spent) : texts.ofBudget(wholeNumber(budget))}
    />
  );
}

function expiryCell({ revoked_at, expires_at }: ListedKey) {
  if (revoked_at !== null) return <Badge>{texts.revokedOn(dayOf(revoked_at))}</Badge>;
  if (expires_at === null) return strings.app.never;
  const isPast = Date.parse(expires_at) <= Date.now();
  return isPast ? <Badge tone="warn">{texts.expired(dayOf(expires_at))}</Badge> : dayOf(expires_at);
}
