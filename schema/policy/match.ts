import type { EntityManager } from '@mikro-orm/postgresql';
import { declaredFacts } from '../core/fact/fact.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import type { Money } from '../core/scalar/money.ts';
import { quote } from '../core/sql/statement.ts';
import { amountOf, factsOfAmount, leavesOfAmount, type AmountRule } from './amount.ts';
import { judge, leavesOf, type FactBook, type FactView, type Judged, type Leaf, type PolicyCondition } from './condition.ts';
import { needed, shown } from './words.ts';

/** Held facts by their ids, and those that are asked of enterprises by the questions of the county. */
export async function factBook(em: EntityManager, regionId: string): Promise<FactBook> {
  const questions = await em.execute<{ id: string; key: string; title: string; type: FactView['type']; unit: string | null; is_yearly: boolean }[]>(
    `select id, key, title, type, unit, is_yearly from policy_question where region_id = ? and state = 'ACTIVE' order by key`, [regionId]);
  const book = new Map<string, FactView>(declaredFacts().map((fact) => [fact.id, { ...fact, isAsked: false }]));
  for (const { id, key, title, type, unit, is_yearly } of questions) {
    const cast = { FLAG: `(a.value = 'true')`, NUMBER: 'a.value::numeric', MONEY: 'a.value::numeric', DATE: 'a.value::date', CODE: 'a.value' }[type];
    book.set(`asked.${key}`, {
      id: `asked.${key}`, title, type, ...(unit && { unit }), source: '企业填报', absent: 'unknown', isAsked: true,
      sql: ({ year }) => `select a.organization_id as organization, ${cast} as value, a.stated_on as as_of from policy_answer a where a.state = 'STATED' and a.question_id = '${id}' and a.year = ${is_yearly ? year : '0'}`,
    });
  }
  return book;
}

/** For whom, and as of when. */
export interface Scope { readonly region: string; /** Only these; everyone living in the county when absent. */ readonly organizations?: readonly string[] }
export interface At { readonly year: number; readonly day: LocalDate }

/** What a clause version asks and gives. */
export interface Terms { readonly condition: PolicyCondition; readonly amount: AmountRule }

interface Found { readonly organization: string; readonly name: string; readonly leaves: readonly Judged[]; readonly facts: readonly { readonly value: string | null; readonly asOf: LocalDate | null; readonly isHeld: boolean }[] }

/** An organization held against a clause. */
export interface Match {
  readonly organization: string;
  readonly name: string;
  readonly outcome: 'MET' | 'UNMET' | 'OPEN';
  /** Exact; null while not known, and nothing where the condition is not met. */
  readonly amount: Money | null;
  readonly items: readonly MatchItem[];
  /** What is missing in words, one line each; alternatives stand in one line. */
  readonly gaps: readonly string[];
}
export interface MatchItem {
  readonly fact: string; readonly title: string; readonly outcome: 'MET' | 'UNMET' | 'OPEN';
  readonly current: string | null; readonly needed: string; readonly source: string; readonly asOf: LocalDate | null; readonly isAsked: boolean;
}

const outcome = (judged: Judged): Match['outcome'] => (judged === null ? 'OPEN' : judged ? 'MET' : 'UNMET');

/**
 * Holds every organization of the scope against a clause in one statement: each fact is gathered once for all of them, each
 * leaf is a column. What comes back is judged here, with the words for whoever reads it.
 */
export async function matches(em: EntityManager, book: FactBook, { condition, amount }: Terms, at: At, scope: Scope): Promise<Match[]> {
  const leaves = [...new Map([...leavesOf(condition), ...leavesOfAmount(amount)].map((leaf) => [JSON.stringify(leaf), leaf])).values()];
  const ids = [...new Set([...leaves.map(({ fact }) => fact), ...factsOfAmount(amount)])];
  const found = await gather(em, book, leaves, ids, at, scope);
  const place = new Map(leaves.map((leaf, index) => [JSON.stringify(leaf), index]));
  const position = new Map(ids.map((id, index) => [id, index]));
  return found.map((row): Match => {
    const leaf = (each: Leaf): Judged => row.leaves[place.get(JSON.stringify(each))!] ?? null;
    const met = judge(condition, leaf);
    const known = { value: (fact: string) => row.facts[position.get(fact)!]?.value ?? null, holds: (inner: PolicyCondition) => judge(inner, leaf) };
    return {
      organization: row.organization, name: row.name, outcome: outcome(met), amount: met === false ? null : amountOf(amount, known),
      items: leavesOf(condition).map((each): MatchItem => {
        const fact = book.get(each.fact)!;
        const { value, asOf, isHeld } = row.facts[position.get(each.fact)!]!;
        return { fact: each.fact, title: fact.title, outcome: outcome(leaf(each)), current: value === null ? null : shown(fact, value), needed: needed(each, fact), source: fact.source, asOf: isHeld ? asOf : null, isAsked: fact.isAsked };
      }),
      gaps: gapsOf(condition, leaf, (fact) => row.facts[position.get(fact)!]!.value, book),
    };
  });
}

/** What stands in the way, by name. Of alternatives none of which holds, all are named in one line. */
function gapsOf(condition: PolicyCondition, leaf: (leaf: Leaf) => Judged, value: (fact: string) => string | null, book: FactBook): string[] {
  if (judge(condition, leaf) === true) return [];
  if (condition.kind === 'all' || condition.kind === 'any') {
    const parts = condition.of.map((part) => gapsOf(part, leaf, value, book));
    return condition.kind === 'all' ? parts.flat() : [parts.map((lines) => lines.join('、')).filter((line) => line !== '').join('，或 ') || '没有可选的条件'];
  }
  if (condition.kind === 'not') return [`不得：${leavesOf(condition.of).map(({ fact }) => book.get(fact)!.title).join('、')}`];
  const fact = book.get(condition.fact)!;
  const current = value(condition.fact);
  if (current === null) return [fact.isAsked ? `“${fact.title}”尚未填报` : `“${fact.title}”无资料（${fact.source}）`];
  return [fact.type === 'FLAG' ? `${condition.values[0] === 'true' ? '未' : '已'}满足“${fact.title}”` : `“${fact.title}”为 ${shown(fact, current)}，须${needed(condition, fact)}`];
}

async function gather(em: EntityManager, book: FactBook, leaves: readonly Leaf[], ids: readonly string[], { year, day }: At, { region, organizations }: Scope): Promise<Found[]> {
  const facts = ids.map((id) => { const fact = book.get(id); if (!fact) throw new Error(`no fact "${id}"`); return fact; });
  const time = { year: '(select year from at)', day: '(select day from at)' };
  const values: unknown[] = [year, day];
  const ctes = facts.map((fact, n) => `${quote(`f${n}`)} as materialized (${fact.sql(time)})`);
  const value = (n: number): string => ({ unknown: `f${n}.value`, false: `coalesce(f${n}.value, false)`, 0: `coalesce(f${n}.value, 0)` })[facts[n]!.absent];
  const conditions = leaves.map((leaf) => {
    const n = ids.indexOf(leaf.fact);
    const type = { FLAG: 'boolean', NUMBER: 'numeric', MONEY: 'numeric', DATE: 'date', CODE: 'text' }[facts[n]!.type];
    const bound = (text: string): string => { values.push(text); return `?::${type}`; };
    const [first] = leaf.values as [string];
    switch (leaf.operator) {
      case 'IS': return `${value(n)} = ${bound(first)}`;
      case 'AT_LEAST': return `${value(n)} >= ${bound(first)}`;
      case 'ABOVE': return `${value(n)} > ${bound(first)}`;
      case 'AT_MOST': return `${value(n)} <= ${bound(first)}`;
      case 'BELOW': return `${value(n)} < ${bound(first)}`;
      case 'ONE_OF': values.push(`{${leaf.values.map((each) => JSON.stringify(each)).join(',')}}`); return `${value(n)} = any(?::text[])`;
      case 'NONE_OF': values.push(`{${leaf.values.map((each) => JSON.stringify(each)).join(',')}}`); return `not (${value(n)} = any(?::text[]))`;
      case 'BEGINS_WITH': values.push(first.length, first); return `left(${value(n)}, ?::int) = ?::text`;
    }
  });
  values.push(region);
  if (organizations) values.push(`{${organizations.join(',')}}`);
  return em.execute<Found[]>(
    `with at as (select ?::int as year, ?::date as day)${ctes.map((cte) => `, ${cte}`).join('')}
     select o.id as organization, o.name, jsonb_build_array(${conditions.join(', ')}) as leaves,
            jsonb_build_array(${facts.map((_, n) => `jsonb_build_object('value', (${value(n)})::text, 'asOf', to_char(f${n}.as_of, 'YYYY-MM-DD'), 'isHeld', f${n}.organization is not null)`).join(', ')}) as facts
       from organization o ${facts.map((_, n) => `left join f${n} on f${n}.organization = o.id`).join(' ')}
      where o.kind = 'ENTERPRISE' and o.region_id = ? and ${organizations ? 'o.id = any(?::uuid[])' : `o.status = 'ACTIVE'`} order by o.name, o.id`, values);
}
