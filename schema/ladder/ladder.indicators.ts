import type { Indicator } from '../core/indicator/indicator.ts';
import { ofOrganization } from '../organization/place.ts';
import type { QualificationKind, RdLevel } from './ladder.kinds.ts';

const enterprises = { zh: '家', en: 'enterprises' } as const;
const grants = ofOrganization('QualificationGrant', 'qualification_grant', 'f.granted_on');
const kind = (of: QualificationKind): string => `f.kind = '${of}'`;

/** Recommendations of new high-tech enterprises; a park counts those on its list. */
export const newlyRecommended = { ...ofOrganization('QualificationApplication', 'qualification_application', 'f.recommended_on'), where: `${kind('HNTE')} and not f.is_renewal`, once: 'f.organization_id' } as const;
/** Grants of the provincial technology SME, renewals included: whoever counts new ones counts firsts. */
export const provincialSmeGrants = { ...grants, where: kind('PROVINCIAL_SME'), once: 'f.organization_id' } as const;

/** Enterprises newly recommended; a re-recognition is not new, and an enterprise counts once. */
const recommended: Indicator = {
  id: 'ht.recommended', name: { zh: '推荐申报新增高新技术企业', en: 'high-tech enterprises recommended, new' }, unit: enterprises, direction: 'up',
  how: '期内县级推荐申报高新技术企业的企业数，重新认定不计，一家只计一次。', target: '新增高新技术企业（推荐申报）', ranked: '新增高新技术企业申报完成率', sheets: ['highTechEnterprises'],
  measure: { kind: 'count', facts: newlyRecommended },
};

/** Enterprises whose first recognition falls in the period. */
const newSme: Indicator = {
  id: 'sme.new', name: { zh: '新增省科技型中小企业', en: 'provincial technology SMEs, new' }, unit: enterprises, direction: 'up',
  how: '首次认定日期在期内的省科技型中小企业数；此前已认定、期内复评的不计。', target: '新增省科技型中小企业', ranked: '新增省科技型中小企业完成率', sheets: ['provincialSmes'],
  measure: { kind: 'firsts', facts: provincialSmeGrants },
};

const nationalSme: Indicator = {
  id: 'support.national_sme', name: { zh: '国家科技型中小企业入库', en: 'national technology SMEs entered' }, unit: enterprises, direction: 'up',
  how: '期内入库的国家科技型中小企业数，一家只计一次。', target: null, period: { like: '新增省科技型中小企业' }, sheets: ['nationalSmes'],
  measure: { kind: 'count', facts: { ...grants, where: kind('NATIONAL_SME'), once: 'f.organization_id' } },
};

const selected = (id: string, of: QualificationKind, zh: string, en: string, target: string): Indicator => ({
  id, name: { zh, en }, unit: enterprises, direction: 'up', how: '期内公布入选的企业数。', target, tellsFirst: true, sheets: ['littleGiants'],
  measure: { kind: 'count', facts: { ...grants, where: kind(of) } },
});

/** The four levels are counted apart: a key institute is not also an institute. */
const institutions = (id: string, level: RdLevel, zh: string, en: string): Indicator => ({
  id, name: { zh, en }, unit: enterprises, direction: 'up', how: '期内认定、恰为此级别的企业研发机构数；各级分别统计，不互相包含。', target: '新增企业研发机构（分级统计）', sheets: ['rdInstitutions'],
  measure: { kind: 'count', facts: { ...ofOrganization('RdInstitution', 'rd_institution', 'f.granted_on'), label: 'f.name', where: `f.level = '${level}'` } },
});

export const ladderIndicators: readonly Indicator[] = [
  recommended, newSme,
  selected('giant.selected', 'LITTLE_GIANT', '入选省科技小巨人企业', 'provincial technology little giants selected', '新增省科技小巨人企业'),
  institutions('rd.city', 'CITY', '新增市级研发机构', 'new city-level enterprise R&D institutions'),
  institutions('rd.provincial_centre', 'PROVINCIAL_CENTRE', '入选省级研发中心', 'new provincial R&D centres'),
  institutions('rd.provincial_institute', 'PROVINCIAL_INSTITUTE', '入选省级企业研究院', 'new provincial enterprise institutes'),
  institutions('rd.provincial_key_institute', 'PROVINCIAL_KEY_INSTITUTE', '入选省级重点企业研究院', 'new provincial key enterprise institutes'),
  nationalSme,
];
