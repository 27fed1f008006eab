import type { Question } from './question.ts';

const document = (name: string) => `query ${name}($after: String) {
  enterprises(first: 50, after: $after, orderBy: [{ field: NAME }]) {
    pageInfo { hasNextPage }
    nodes { id name creditCode status foundedOn industryName town { id name } }
  }
}
`;
const sql = (beyond: string) => `
with page as materialized (select o.* from organization o where o.kind = 'ENTERPRISE' ${beyond} order by o.name, o.id limit 51)
select json_build_object('enterprises', json_build_object(
  'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page)),
  'nodes', (select coalesce(json_agg(json_build_object('id', 'org_' || o.id, 'name', o.name, 'creditCode', o.credit_code, 'status', o.status, 'foundedOn', o.founded_on, 'industryName', o.industry_name,
    'town', (select json_build_object('id', 'rgn_' || r.id, 'name', r.name) from region r where r.id = o.town_id)) order by o.name, o.id), '[]') from (select * from page order by name, id limit 50) o)
))::text`;

export interface Place { readonly name: string; readonly id: string }

/** The first page of all enterprises, by name. */
export const firstPage: Question = { name: 'page', document: document('page').replace('($after: String)', '').replace(', after: $after', ''), variables: {}, sql: sql('') };

/** The page after a row far into the same list. */
export const deepPage = ({ name, id }: Place): Question => ({
  name: 'deep', document: document('deep'), variables: { after: Buffer.from(JSON.stringify(['name asc,id asc', name, id])).toString('base64') },
  sql: sql(`and (o.name, o.id) > (convert_from(decode($1, 'base64'), 'UTF8')::json->>1, (convert_from(decode($1, 'base64'), 'UTF8')::json->>2)::uuid)`),
});
