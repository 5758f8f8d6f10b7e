import type { CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Tables } from './schema.ts';

/** Stands for a value while a query is built. */
class Mark {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query for the path of every request: it is built once, and run with other values each time.
 * Building one takes Kysely about as long as SQLite takes to run it.
 *
 * @param build makes it, handing the values on as they are: it is called once for each kind of
 * database, and what it would compute from them, or leave out, would hold for all that follow.
 */
export function prepared<Values extends object, Row = unknown>(
  build: (db: Kysely<Tables>, values: Values) => CompiledQuery<Row>,
): (db: Kysely<Tables>, values: Values) => Promise<QueryResult<Row>> {
  const built = new WeakMap<object, CompiledQuery<Row>>();
  return (db, values) => {
    const { adapter } = db.getExecutor();
    let query = built.get(adapter);
    if (query === undefined) {
      query = build(db, marksFor(values));
      built.set(adapter, query);
    }
    return db.executeQuery({ ...query, parameters: fill(query.parameters, values) });
  };
}

function marksFor<Values extends object>(values: Values): Values {
  const marks = Object.keys(values).map((name) => [name, new Mark(name)]);
  return Object.fromEntries(marks) as Values;
}

/** @throws Error when a value is missing that the first call had. */
function fill(parameters: readonly unknown[], values: object): unknown[] {
  const known = values as Readonly<Record<string, unknown>>;
  return parameters.map((parameter) => {
    if (!(parameter instanceof Mark)) return parameter;
    const value = known[parameter.name];
    if (value === undefined) throw new Error(`No value for “${parameter.name}”.`);
    return value;
  });
}
