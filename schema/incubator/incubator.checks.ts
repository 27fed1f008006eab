import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `incubator.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const incubatorChecks: readonly Check[] = [
  // Lists that operators hand over may say otherwise; whom the bureau's own admission let in, they must not.
  check('one-active-incubation', '经本系统准入的企业同一时间只有一处在孵', `
    select o.name || '：“' || ca.name || '”准入时已在“' || cb.name || '”' as line
      from incubation a join incubation b on b.organization_id = a.organization_id and b.id <> a.id join organization o on o.id = a.organization_id
      join incubator ca on ca.id = a.carrier_id join incubator cb on cb.id = b.carrier_id
     where a.state in ('ADMITTED', 'INCUBATING', 'EXTENDED', 'GRADUATING') and b.state in ('ADMITTED', 'INCUBATING', 'EXTENDED', 'GRADUATING') and a.ended_on is null and b.ended_on is null
       and a.panel_on is not null and coalesce(b.panel_on, b.entered_on) <= a.panel_on order by 1`),
  check('space-counted-once', '同一空间只申报、计入一次', `
    select s.property_number || ' ' || s.place || '：' || count(*) || ' 次' as line from incubation_space s where s.state not in ('WITHDRAWN', 'RELEASED')
     group by s.property_number, s.place having count(*) > 1 order by 1`),
  check('counted-space-in-month', '计入的空间不多于该月的总孵化面积', `
    select c.name || '：' || to_char(m.month, 'YYYY-MM') || ' 总面积 ' || m.gross_area || '，已计入 ' || sum(s.gross_area) as line
      from incubation_space s join incubator c on c.id = s.carrier_id join carrier_month m on m.carrier_id = s.carrier_id and m.month >= s.counted_month
     where s.state = 'COUNTED' group by c.name, m.id having sum(s.gross_area) > coalesce(m.gross_area, 0) order by 1`),
  check('used-within-lettable', '填报的已使用面积不大于可出租面积，可出租面积不大于总面积', `
    select c.name || '：' || to_char(m.month, 'YYYY-MM') || ' 已使用 ' || m.used_area || '，可出租 ' || m.lettable_area || '，总面积 ' || m.gross_area as line
      from carrier_month m join incubator c on c.id = m.carrier_id where m.submitted_on is not null and m.state in ('SUBMITTED', 'ACCEPTED') and (m.used_area > m.lettable_area or m.lettable_area > m.gross_area) order by 1`),
  check('recognised-has-level', '已认定的载体有级别与认定记录', `
    select c.name || '：状态为 ' || c.state as line from incubator c
     where c.state in ('RECOGNISED', 'RECTIFYING') and (c.level is null or not exists (select 1 from carrier_recognition r where r.carrier_id = c.id and r.level = c.level))
       and exists (select 1 from journal_entry j where j.object_type = 'Incubator' and j.object_id = c.id and j.action = 'grantLevel') order by 1`),
  check('graduate-confirmed', '毕业企业有经确认的毕业条件', `
    select i.tenant_name as line from incubation i where i.state = 'GRADUATED' and not exists (select 1 from graduation g where g.incubation_id = i.id and g.status = 'CONFIRMED' and (g.by_hnte or g.by_investment or g.by_sales or g.by_equity)) order by 1`),
  check('team-or-enterprise', '在孵者是企业或团队', `select i.id::text as line from incubation i where i.organization_id is null and coalesce(i.team_name, '') = '' order by 1`),
];
