import { type Question, moment } from './question.ts';

const asked = {
  name: 'e360',
  document: `query e360($creditCode: CreditCode!) {
  organization(creditCode: $creditCode) {
    id name kind creditCode status foundedOn registeredCapital industryCode industryName industryEdition legalRepresentative contactName contactPhone version
    region { id code name shortName level parent { id code name } }
    town { id code name shortName level parent { id code name } validFrom validTo }
    formerNames { id name until }
    statusHistory { id status on recordedAt }
    sources(first: 5) { nodes { ...source } }
    timeline(first: 5) { totalCount nodes { ...event } }
    relations { id kind validFrom validTo other { id name creditCode } }
    rdExpenses(first: 10) { totalCount nodes { id year expense revenue throughMonth intensity sources(first: 5) { nodes { ...source } } } }
    qualifications(first: 20) { totalCount nodes { ...grant remark application { id kind year state } sources(first: 5) { nodes { ...source } } } }
    qualificationApplications(first: 10) {
      totalCount
      nodes {
        id kind year isRenewal state selfCheckedOn ruleVersion submittedOn townshipCheckedOn townshipOpinion returnedOn returnReason recommendedOn recommendedDocument
        acceptedOn acceptanceDocument noticeOn noticeDocument decidedOn decidedDocument grantedOn certificateNumber validFrom validTo renewalOn expiresOn
        revokedOn revokedDocument revokeReason barredUntil remark createdAt
        coChecks { id round department result remark on }
        grants { ...grant }
        sources(first: 5) { nodes { ...source } }
        timeline(first: 5) { totalCount nodes { ...event } }
      }
    }
    rdInstitutions { id level name grantedOn documentNumber sources(first: 5) { nodes { ...source } } }
    poolMemberships { id rung state entry reason town { id name } clerkName enteredOn nextAction forecastYear refreshedOn progressOn failures gaps { id criterion title isGate currentValue neededValue source asOf } }
    latestHighTechGrant { ...grant organization { id name } }
    firstProvincialSmeGrant { ...grant organization { id name } }
    latestRdInstitution { id level name grantedOn documentNumber organization { id name } }
  }
}
fragment grant on QualificationGrant { id kind grantedOn validFrom validTo certificateNumber documentNumber batch year isRenewal status }
fragment source on ImportLine { id row change sheet { id file sheet title department } }
fragment event on JournalEntry { id objectType action fromState toState at actorKind actorName roles before after remark ruleVersion outcome }
`,
};

const grant = (alias: string, more = '') => `json_build_object(
  'id', 'qgr_' || ${alias}.id, 'kind', ${alias}.kind, 'grantedOn', ${alias}.granted_on, 'validFrom', ${alias}.valid_from, 'validTo', ${alias}.valid_to,
  'certificateNumber', ${alias}.certificate_number, 'documentNumber', ${alias}.document_number, 'batch', ${alias}.batch, 'year', ${alias}.year,
  'isRenewal', ${alias}.is_renewal, 'status', ${alias}.status${more})`;
const rdInstitution = (alias: string, more = '') => `json_build_object(
  'id', 'rdi_' || ${alias}.id, 'level', ${alias}.level, 'name', ${alias}.name, 'grantedOn', ${alias}.granted_on, 'documentNumber', ${alias}.document_number${more})`;
const itself = `, 'organization', json_build_object('id', 'org_' || o.id, 'name', o.name)`;
const region = (column: string, more = '') => `(
  select json_build_object('id', 'rgn_' || r.id, 'code', r.code, 'name', r.name, 'shortName', r.short_name, 'level', r.level,
    'parent', (select json_build_object('id', 'rgn_' || p.id, 'code', p.code, 'name', p.name) from region p where p.id = r.parent_id)${more})
  from region r where r.id = ${column})`;

const sources = (id: string) => `(
  select json_build_object('nodes', coalesce(json_agg(json_build_object('id', 'iln_' || l.id, 'row', l."row", 'change', l.change, 'sheet', (
    select json_build_object('id', 'ish_' || h.id, 'file', h.file, 'sheet', h.sheet, 'title', h.title, 'department', h.department) from import_sheet h where h.id = l.sheet_id)) order by l.position), '[]'))
  from (select * from import_line l where l.object_id = ${id} order by l.position limit 5) l)`;
const timeline = (id: string) => `(
  select json_build_object('totalCount', (select count(*) from journal_entry j where j.object_id = ${id}), 'nodes', coalesce(json_agg(json_build_object(
    'id', 'jrn_' || j.id, 'objectType', j.object_type, 'action', j.action, 'fromState', j.from_state, 'toState', j.to_state, 'at', ${moment('j.at')}, 'actorKind', j.actor_kind,
    'actorName', j.actor_name, 'roles', j.roles, 'before', j.before, 'after', j.after, 'remark', j.remark, 'ruleVersion', j.rule_version, 'outcome', j.outcome) order by j.at desc), '[]'))
  from (select * from journal_entry j where j.object_id = ${id} order by j.at desc limit 5) j)`;

const e360Sql = `
select json_build_object('organization', json_build_object(
  'id', 'org_' || o.id, 'name', o.name, 'kind', o.kind, 'creditCode', o.credit_code, 'status', o.status, 'foundedOn', o.founded_on, 'registeredCapital', o.registered_capital::text,
  'industryCode', o.industry_code, 'industryName', o.industry_name, 'industryEdition', o.industry_edition, 'legalRepresentative', o.legal_representative,
  'contactName', o.contact_name, 'contactPhone', o.contact_phone_masked, 'version', o.version,
  'region', ${region('o.region_id')},
  'town', ${region('o.town_id', `, 'validFrom', r.valid_from, 'validTo', r.valid_to`)},
  'formerNames', (select coalesce(json_agg(json_build_object('id', 'fnm_' || f.id, 'name', f.name, 'until', f.until) order by f.name), '[]') from former_name f where f.organization_id = o.id),
  'statusHistory', (
    select coalesce(json_agg(json_build_object('id', 'ste_' || s.id, 'status', s.status, 'on', s."on", 'recordedAt', ${moment('s.recorded_at')}) order by s.recorded_at), '[]')
    from status_event s where s.organization_id = o.id),
  'sources', ${sources('o.id')},
  'timeline', ${timeline('o.id')},
  'relations', (
    select coalesce(json_agg(json_build_object('id', 'rel_' || l.id, 'kind', l.kind, 'validFrom', l.valid_from, 'validTo', l.valid_to,
      'other', json_build_object('id', 'org_' || other.id, 'name', other.name, 'creditCode', other.credit_code)) order by l.kind), '[]')
    from organization_relation l join organization other on other.id = l.other_id where l.organization_id = o.id),
  'rdExpenses', (
    select json_build_object('totalCount', count(*), 'nodes', coalesce(json_agg(json_build_object('id', 'rde_' || e.id, 'year', e.year, 'expense', e.expense::text, 'revenue', e.revenue::text,
      'throughMonth', e.through_month, 'intensity', trim_scale(e.intensity)::text, 'sources', ${sources('e.id')}) order by e.year desc), '[]'))
    from rd_expense e where e.organization_id = o.id),
  'qualifications', (
    select json_build_object('totalCount', count(*), 'nodes', coalesce(json_agg(${grant('g', `, 'remark', g.remark,
      'application', (select json_build_object('id', 'qap_' || a.id, 'kind', a.kind, 'year', a.year, 'state', a.state) from qualification_application a where a.id = g.application_id), 'sources', ${sources('g.id')}`)} order by g.granted_on desc, g.id), '[]'))
    from qualification_grant g where g.organization_id = o.id),
  'qualificationApplications', (
    select json_build_object('totalCount', count(*), 'nodes', coalesce(json_agg((
      select row_to_json(x) from (select
        'qap_' || a.id as id, a.kind, a.year, a.is_renewal as "isRenewal", a.state, a.self_checked_on as "selfCheckedOn", a.rule_version as "ruleVersion", a.submitted_on as "submittedOn",
        a.township_checked_on as "townshipCheckedOn", a.township_opinion as "townshipOpinion", a.returned_on as "returnedOn", a.return_reason as "returnReason",
        a.recommended_on as "recommendedOn", a.recommended_document as "recommendedDocument", a.accepted_on as "acceptedOn", a.acceptance_document as "acceptanceDocument",
        a.notice_on as "noticeOn", a.notice_document as "noticeDocument", a.decided_on as "decidedOn", a.decided_document as "decidedDocument", a.granted_on as "grantedOn",
        a.certificate_number as "certificateNumber", a.valid_from as "validFrom", a.valid_to as "validTo", a.renewal_on as "renewalOn", a.expires_on as "expiresOn",
        a.revoked_on as "revokedOn", a.revoked_document as "revokedDocument", a.revoke_reason as "revokeReason", a.barred_until as "barredUntil", a.remark, ${moment('a.created_at')} as "createdAt",
        (select coalesce(json_agg(json_build_object('id', 'cck_' || c.id, 'round', c.round, 'department', c.department, 'result', c.result, 'remark', c.remark, 'on', c."on")
          order by c.round desc, c.department), '[]') from co_check c where c.application_id = a.id) as "coChecks",
        (select coalesce(json_agg(${grant('g')} order by g.granted_on desc), '[]') from qualification_grant g where g.application_id = a.id) as grants,
        ${sources('a.id')} as sources,
        ${timeline('a.id')} as timeline
      ) x) order by a.year desc, a.id), '[]'))
    from qualification_application a where a.organization_id = o.id),
  'rdInstitutions', (select coalesce(json_agg(${rdInstitution('i', `, 'sources', ${sources('i.id')}`)} order by i.granted_on desc), '[]') from rd_institution i where i.organization_id = o.id),
  'poolMemberships', (
    select coalesce(json_agg(json_build_object('id', 'pool_' || m.id, 'rung', m.rung, 'state', m.state, 'entry', m.entry, 'reason', m.reason,
      'town', (select json_build_object('id', 'rgn_' || r.id, 'name', r.name) from region r where r.id = m.town_id), 'clerkName', m.clerk_name, 'enteredOn', m.entered_on, 'nextAction', m.next_action,
      'forecastYear', m.forecast_year, 'refreshedOn', m.refreshed_on, 'progressOn', m.progress_on, 'failures', m.failures,
      'gaps', (select coalesce(json_agg(json_build_object('id', 'gap_' || p.id, 'criterion', p.criterion, 'title', p.title, 'isGate', p.is_gate, 'currentValue', p.current_value,
        'neededValue', p.needed_value, 'source', p.source, 'asOf', p.as_of) order by p.position), '[]') from gap_item p where p.membership_id = m.id)) order by m.created_at desc), '[]')
    from pool_membership m where m.organization_id = o.id),
  'latestHighTechGrant', (select ${grant('g', itself)} from qualification_grant g where g.organization_id = o.id and g.kind = 'HNTE' order by g.granted_on desc limit 1),
  'firstProvincialSmeGrant', (select ${grant('g', itself)} from qualification_grant g where g.organization_id = o.id and g.kind = 'PROVINCIAL_SME' order by g.granted_on limit 1),
  'latestRdInstitution', (select ${rdInstitution('i', itself)} from rd_institution i where i.organization_id = o.id order by i.granted_on desc limit 1)
))::text
from organization o where o.credit_code = $1`;

/** One enterprise with everything linked. @param creditCode of an enterprise with much linked */
export const enterprise = (creditCode: string): Question => ({ ...asked, variables: { creditCode }, sql: e360Sql });
