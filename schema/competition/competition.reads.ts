import type { RequestContext } from '../core/context.ts';
import type { Load } from '../core/read/declare.ts';
import { opened } from '../core/opened.ts';
import { addMoney } from '../core/scalar/money.ts';
import { gradeNames, type Grade } from './competition.kinds.ts';
import { purposes } from './competition.personal.ts';

/** How many took part so far, at each step. */
export interface Participation { readonly step: 'ENTERED' | 'FINAL' | 'AWARDED'; readonly institutions: number; readonly teams: number; readonly people: number; readonly works: number | null }

const given = `a.state in ('AWARDED', 'FOLLOWING', 'LANDED', 'NOT_LANDED')`;
/** Of a team that lists its students, so many; else what it said of its size. */
const people = (entry: string): string => `coalesce(nullif((select count(*) from competition_member m where m.entry_id = ${entry}.id), 0), ${entry}.size, 0)`;

export const participationOf: Load<RequestContext> = async (rows, context) => {
  const ids = `{${rows.map((row) => row['id'] as string).join(',')}}`;
  const found = await context.em().execute<(Participation & { competition: string })[]>(`
    select e.competition_id as competition, 'ENTERED' as step, count(distinct e.institution_name)::int as institutions, count(*)::int as teams, sum(${people('e')})::int as people, null::int as works
      from competition_entry e where e.competition_id = any(?::uuid[]) and e.state <> 'WITHDRAWN' group by 1
    union all
    select g.competition_id, 'FINAL', count(distinct coalesce(s.institution_name, e.institution_name))::int, count(*)::int, coalesce(sum(${people('e')}), 0)::int, null
      from competition_stage g join competition_stage_entry s on s.stage_id = g.id left join competition_entry e on e.id = s.entry_id
     where g.competition_id = any(?::uuid[]) and g.kind = 'FINAL' and e.state is distinct from 'WITHDRAWN' group by 1
    union all
    select a.competition_id, 'AWARDED', count(distinct a.institution_name)::int, count(distinct a.entry_number)::int,
           coalesce((select sum(${people('e')}) from competition_entry e where e.id in (select b.entry_id from competition_award b where b.competition_id = a.competition_id and ${given.replaceAll('a.', 'b.')})), 0)::int, count(*)::int
      from competition_award a where a.competition_id = any(?::uuid[]) and ${given} group by 1`, [ids, ids, ids]);
  const order = ['ENTERED', 'FINAL', 'AWARDED'];
  return rows.map((row) => found.filter(({ competition }) => competition === row['id']).sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step)));
};

export interface AwardTotal { readonly grade: Grade; readonly works: number; readonly prize: string | null }

/** The awarded works by grade, the highest first; a prize that is not known makes its sum unknown. */
export const awardTotalsOf: Load<RequestContext> = async (rows, context) => {
  const found = await context.em().execute<{ competition: string; grade: Grade; works: number; prizes: (string | null)[] }[]>(
    `select a.competition_id as competition, a.grade, count(*)::int as works, array_agg(a.prize::text) as prizes from competition_award a where a.competition_id = any(?::uuid[]) and ${given} group by 1, 2`,
    [`{${rows.map((row) => row['id'] as string).join(',')}}`]);
  return rows.map((row) => found.filter(({ competition }) => competition === row['id']).sort((a, b) => gradeNames.indexOf(a.grade) - gradeNames.indexOf(b.grade))
    .map(({ grade, works, prizes }): AwardTotal => ({ grade, works, prize: prizes.some((prize) => prize === null) ? null : addMoney('0.00', ...(prizes as string[])) })));
};

export interface MarkDifference { readonly number: string; readonly name: string; readonly isMarked: boolean }

/** Teams marked as finalists that the round's own list lacks, and those on it that are not marked. Shown, and never put right. */
export const markDifferencesOf: Load<RequestContext> = async (rows, context) => {
  const ids = `{${rows.map((row) => row['id'] as string).join(',')}}`;
  const found = await context.em().execute<(MarkDifference & { competition: string })[]>(`
    select e.competition_id as competition, e.number, e.name, e.is_marked_finalist as "isMarked"
      from competition_entry e
     where e.competition_id = any(?::uuid[]) and e.is_marked_finalist is not null and exists (select 1 from competition_stage g where g.competition_id = e.competition_id and g.kind = 'FINAL')
       and e.is_marked_finalist <> exists (select 1 from competition_stage_entry s join competition_stage g on g.id = s.stage_id where g.competition_id = e.competition_id and g.kind = 'FINAL' and s.entry_number = e.number)
     order by e.number`, [ids]);
  return rows.map((row) => found.filter(({ competition }) => competition === row['id']));
};

/** A student's name in full, for those whose rule lets them see it. */
export const memberName: Load<RequestContext> = opened('nameCipher', purposes.memberName);
