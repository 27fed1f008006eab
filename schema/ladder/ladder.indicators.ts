import type { Counted, Indicator } from '../core/indicator/indicator.ts';
import type { QualificationKind, RdLevel } from './ladder.kinds.ts';

const enterprises = { zh: '家', en: 'enterprises' } as const;
/** The county or the township that is asked about. */
const inRegion = '(o.region_id = ? or o.town_id = ?)';

/** Enterprises newly recommended; a re-recognition is not new, and an enterprise counts once. */
const recommended: Indicator = {
  id: 'ht.recommended', name: { zh: '推荐申报新增高新技术企业', en: 'high-tech enterprises recommended, new' }, unit: enterprises, direction: 'up',
  how: '期内县级推荐申报高新技术企业的企业数，重新认定不计，一家只计一次。', target: '新增高新技术企业（推荐申报）', value: 'count',
  records: (em, { period, regionId }) => em.execute<Counted[]>(
    `select distinct on (o.id) 'QualificationApplication' as type, a.id, o.name as label, a.recommended_on::text as date
       from qualification_application a join organization o on o.id = a.organization_id
      where a.kind = 'HNTE' and not a.is_renewal and a.recommended_on between ? and ? and ${inRegion}
      order by o.id, a.recommended_on`, [period.from, period.to, regionId, regionId]),
};

/** Enterprises whose first recognition falls in the period. */
const newSme: Indicator = {
  id: 'sme.new', name: { zh: '新增省科技型中小企业', en: 'provincial technology SMEs, new' }, unit: enterprises, direction: 'up',
  how: '首次认定日期在期内的省科技型中小企业数；此前已认定、期内复评的不计。', target: '新增省科技型中小企业', value: 'count',
  records: (em, { period, regionId }) => em.execute<Counted[]>(
    `select 'QualificationGrant' as type, g.id, g.label, g.granted_on::text as date
       from (select distinct on (g.organization_id) g.id, g.granted_on, o.name as label
               from qualification_grant g join organization o on o.id = g.organization_id
              where g.kind = 'PROVINCIAL_SME' and ${inRegion} order by g.organization_id, g.granted_on, g.id) g
      where g.granted_on between ? and ?`, [regionId, regionId, period.from, period.to]),
};

const nationalSme: Indicator = {
  id: 'support.national_sme', name: { zh: '国家科技型中小企业入库', en: 'national technology SMEs entered' }, unit: enterprises, direction: 'up',
  how: '期内入库的国家科技型中小企业数，一家只计一次。', target: null, period: { like: '新增省科技型中小企业' }, value: 'count',
  records: (em, { period, regionId }) => em.execute<Counted[]>(
    `select distinct on (o.id) 'QualificationGrant' as type, g.id, o.name as label, g.granted_on::text as date
       from qualification_grant g join organization o on o.id = g.organization_id
      where g.kind = 'NATIONAL_SME' and g.granted_on between ? and ? and ${inRegion} order by o.id, g.granted_on`, [period.from, period.to, regionId, regionId]),
};

const selected = (id: string, kind: QualificationKind, zh: string, en: string, target: string): Indicator => ({
  id, name: { zh, en }, unit: enterprises, direction: 'up', how: '期内公布入选的企业数。', target, value: 'count',
  records: (em, { period, regionId }) => em.execute<Counted[]>(
    `select 'QualificationGrant' as type, g.id, o.name as label, g.granted_on::text as date
       from qualification_grant g join organization o on o.id = g.organization_id
      where g.kind = ? and g.granted_on between ? and ? and ${inRegion}`, [kind, period.from, period.to, regionId, regionId]),
});

/** The four levels are counted apart: a key institute is not also an institute. */
const institutions = (id: string, level: RdLevel, zh: string, en: string): Indicator => ({
  id, name: { zh, en }, unit: enterprises, direction: 'up', how: '期内认定、恰为此级别的企业研发机构数；各级分别统计，不互相包含。', target: '新增企业研发机构（分级统计）', value: 'count',
  records: (em, { period, regionId }) => em.execute<Counted[]>(
    `select 'RdInstitution' as type, i.id, i.name as label, i.granted_on::text as date
       from rd_institution i join organization o on o.id = i.organization_id
      where i.level = ? and i.granted_on between ? and ? and ${inRegion}`, [level, period.from, period.to, regionId, regionId]),
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
