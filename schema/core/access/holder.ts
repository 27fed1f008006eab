import type { MetadataStorage } from '@mikro-orm/core';
import { literal, Statement, type ActorAttribute, type Parameter } from '../sql/statement.ts';
import { compile, type Entity } from './compile.ts';
import { all, always, any, asking, never, not, type Condition } from './condition.ts';

/**
 * A rule read the other way round: not which rows this actor sees, but which of many actors a row is open to. The actors
 * are rows of a query of their own (`person_id`, `organization_id`, `region_id`, `roles`), joined in under an alias.
 */

const columns: Readonly<Record<ActorAttribute, string>> = { personId: 'person_id', organizationId: 'organization_id', regionId: 'region_id' };

class Holders extends Statement {
  constructor(private readonly holder: string) { super(); }

  override bind(parameter: Parameter, type: string): string {
    if (!('actor' in parameter)) throw new Error('a rule has no parameters but the actor');
    return `${this.holder}.${columns[parameter.actor]}::${type}`;
  }

  override holds(roles: readonly string[]): string {
    return `${this.holder}.roles && array[${roles.map(literal).join(', ')}]::text[]`;
  }
}

/** What holds for no person, whatever the roles, is left out. */
function ofPersons(condition: Condition): Condition {
  switch (condition.kind) {
    case 'scope': case 'system': case 'key': return never;
    case 'signed-in': return always;
    case 'all': return all(...condition.of.map(ofPersons));
    case 'any': return any(...condition.of.map(ofPersons));
    case 'not': return not(ofPersons(condition.of));
    case 'via': case 'some': case 'row': return asking(condition, ofPersons(condition.where));
    case 'matter': throw new Error('who may see some other record is no audience');
    default: return condition;
  }
}

/**
 * The condition as SQL over the row `alias` and the actor `holder`.
 *
 * @returns null where it holds for nobody
 */
export function compileForHolders(condition: Condition, entity: Entity, alias: string, holder: string, metadata: MetadataStorage): string | null {
  const persons = ofPersons(condition);
  return persons.kind === 'never' ? null : compile(persons, entity, alias, new Holders(holder), metadata);
}
