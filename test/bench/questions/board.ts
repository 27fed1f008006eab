import type { Question } from './question.ts';

/** Fifty commissioners of a year's roster: whom they serve, how often they went, and where they went last. */
export const board = (year: number): Question => ({
  name: 'board',
  document: `query board($year: Int!) {
  commissionerRoster(first: 50, filter: { year: { eq: $year } }) {
    totalCount
    pageInfo { hasNextPage }
    nodes {
      id year kind level enteredOn leftOn
      commissioner { id name senderName specialty sender { id name } visits(first: 1) { totalCount nodes { id servedOn hours state kind place town { id name } organization { id name } } } }
      town { id name }
      organization { id name }
    }
  }
}
`,
  variables: { year },
  sql: `
with page as materialized (select e.* from commissioner_roster_entry e where e.year = $1 order by e.year desc, e.id limit 51)
select json_build_object('commissionerRoster', json_build_object(
  'totalCount', (select count(*) from commissioner_roster_entry e where e.year = $1),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page)),
  'nodes', (select coalesce(json_agg(json_build_object(
    'id', 'cro_' || e.id, 'year', e.year, 'kind', e.kind, 'level', e.level, 'enteredOn', e.entered_on, 'leftOn', e.left_on,
    'commissioner', (select json_build_object('id', 'cmr_' || c.id, 'name', c.name, 'senderName', c.sender_name, 'specialty', c.specialty,
      'sender', (select json_build_object('id', 'org_' || o.id, 'name', o.name) from organization o where o.id = c.sender_id),
      'visits', json_build_object(
        'totalCount', (select count(*) from visit_log v where v.commissioner_id = c.id),
        'nodes', (select coalesce(json_agg(json_build_object('id', 'vlg_' || v.id, 'servedOn', v.served_on, 'hours', trim_scale(v.hours)::text, 'state', v.state, 'kind', v.kind, 'place', v.place,
          'town', (select json_build_object('id', 'rgn_' || t.id, 'name', t.name) from region t where t.id = v.town_id),
          'organization', (select json_build_object('id', 'org_' || o.id, 'name', o.name) from organization o where o.id = v.organization_id))), '[]')
          from (select * from visit_log v where v.commissioner_id = c.id order by v.served_on desc, v.id limit 1) v)))
      from commissioner c where c.id = e.commissioner_id),
    'town', (select json_build_object('id', 'rgn_' || t.id, 'name', t.name) from region t where t.id = e.town_id),
    'organization', (select json_build_object('id', 'org_' || o.id, 'name', o.name) from organization o where o.id = e.organization_id)
  ) order by e.year desc, e.id), '[]') from (select * from page order by year desc, id limit 50) e)
))::text`,
});
