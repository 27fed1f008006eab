import type { Question } from './question.ts';

const asked = {
  name: 'list',
  document: `query list($town: String!, $status: OrganizationStatus!, $kind: QualificationKind!) {
  enterprises(first: 50, orderBy: [{ field: NAME }], filter: { town: { code: { eq: $town } }, status: { eq: $status }, qualifications: { some: { kind: { eq: $kind }, status: { eq: VALID } } } }) {
    totalCount
    pageInfo { hasNextPage }
    nodes {
      id name creditCode status foundedOn registeredCapital industryName legalRepresentative contactName contactPhone
      town { id name }
      rdExpenses(first: 1) { totalCount nodes { year expense revenue intensity } }
      qualifications(first: 1) { totalCount nodes { id kind grantedOn validTo certificateNumber status } }
      qualificationApplications(first: 1) { totalCount nodes { id kind year state recommendedOn decidedOn } }
      latestHighTechGrant { id grantedOn validTo certificateNumber status }
      firstProvincialSmeGrant { id grantedOn certificateNumber }
      latestRdInstitution { id level name grantedOn }
    }
  }
}
`,
};

const listed = `o.kind = 'ENTERPRISE' and o.status = $2 and o.town_id = (select r.id from region r where r.code = $1)
  and exists (select from qualification_grant q where q.organization_id = o.id and q.kind = $3 and q.status = 'VALID')`;

const listSql = `
with page as materialized (select o.* from organization o where ${listed} order by o.name, o.id limit 51)
select json_build_object('enterprises', json_build_object(
  'totalCount', (select count(*) from organization o where ${listed}),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page)),
  'nodes', (select coalesce(json_agg(json_build_object(
    'id', 'org_' || o.id, 'name', o.name, 'creditCode', o.credit_code, 'status', o.status, 'foundedOn', o.founded_on, 'registeredCapital', o.registered_capital::text,
    'industryName', o.industry_name, 'legalRepresentative', o.legal_representative, 'contactName', o.contact_name, 'contactPhone', o.contact_phone_masked,
    'town', (select json_build_object('id', 'rgn_' || r.id, 'name', r.name) from region r where r.id = o.town_id),
    'rdExpenses', json_build_object(
      'totalCount', (select count(*) from rd_expense e where e.organization_id = o.id),
      'nodes', (select coalesce(json_agg(json_build_object('year', e.year, 'expense', e.expense::text, 'revenue', e.revenue::text, 'intensity', trim_scale(e.intensity)::text)), '[]')
        from (select * from rd_expense e where e.organization_id = o.id order by e.year desc limit 1) e)),
    'qualifications', json_build_object(
      'totalCount', (select count(*) from qualification_grant g where g.organization_id = o.id),
      'nodes', (select coalesce(json_agg(json_build_object('id', 'qgr_' || g.id, 'kind', g.kind, 'grantedOn', g.granted_on, 'validTo', g.valid_to,
        'certificateNumber', g.certificate_number, 'status', g.status)), '[]')
        from (select * from qualification_grant g where g.organization_id = o.id order by g.granted_on desc, g.id limit 1) g)),
    'qualificationApplications', json_build_object(
      'totalCount', (select count(*) from qualification_application a where a.organization_id = o.id),
      'nodes', (select coalesce(json_agg(json_build_object('id', 'qap_' || a.id, 'kind', a.kind, 'year', a.year, 'state', a.state, 'recommendedOn', a.recommended_on, 'decidedOn', a.decided_on)), '[]')
        from (select * from qualification_application a where a.organization_id = o.id order by a.year desc, a.id limit 1) a)),
    'latestHighTechGrant', (select json_build_object('id', 'qgr_' || g.id, 'grantedOn', g.granted_on, 'validTo', g.valid_to, 'certificateNumber', g.certificate_number, 'status', g.status)
      from qualification_grant g where g.organization_id = o.id and g.kind = 'HNTE' order by g.granted_on desc limit 1),
    'firstProvincialSmeGrant', (select json_build_object('id', 'qgr_' || g.id, 'grantedOn', g.granted_on, 'certificateNumber', g.certificate_number)
      from qualification_grant g where g.organization_id = o.id and g.kind = 'PROVINCIAL_SME' order by g.granted_on limit 1),
    'latestRdInstitution', (select json_build_object('id', 'rdi_' || i.id, 'level', i.level, 'name', i.name, 'grantedOn', i.granted_on)
      from rd_institution i where i.organization_id = o.id order by i.granted_on desc limit 1)
  ) order by o.name, o.id), '[]') from (select * from page order by name, id limit 50) o)
))::text`;

/** Fifty enterprises filtered, with counts and the latest of each linked kind. @param town code of a township with more than fifty of them */
export const list = (town: string): Question => ({ ...asked, variables: { town, status: 'ACTIVE', kind: 'PROVINCIAL_SME' }, sql: listSql });
