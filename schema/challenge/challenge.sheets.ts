import { defineSheet, refer } from '../core/exchange/sheet.ts';
import { normalizeSearch } from '../core/read/search.ts';
import { sealPhone } from '../core/secret/personal.ts';
import type { DemandList, Level, ProjectKind } from './challenge.kinds.ts';
import type { DemandState } from './entity/demand.ts';
import type { ProjectState } from './entity/project.ts';

const science = { file: '06 科技局-揭榜挂帅与科技计划', department: '科技局' };
const creditCode = { title: '统一社会信用代码', headings: ['信用代码', '单位代码', '社会信用代码'], kind: 'creditCode' } as const;

const city = '市“揭榜挂帅”关键技术难题攻关需求';
const sjsl = '省“双尖双领”重大科技项目需求';
const base = '省“千项万亿”科创强基项目';
const county = '县级技术需求';
const lists: Readonly<Record<string, DemandList>> = { [city]: 'CITY_CHALLENGE', [sjsl]: 'PROVINCE_SJSL', [base]: 'PROVINCE_BASE', [county]: 'COUNTY' };

/** 06 技术需求: what firms asked for, where it was sent, and whether it came onto that list. */
export const techDemands = defineSheet({
  name: 'techDemands', title: '技术需求', ...science,
  recognisedBy: ['title', 'list', 'on', 'review'],
  hints: ['技术需求', '揭榜挂帅'],
  enterprise: { rule: 'must', code: 'creditCode', name: 'name' },
  sameRow: ['enterprise', 'title'],
  columns: {
    title: { title: '需求名称', headings: ['技术难题名称', '技术需求名称', '难题名称', '项目名称'], kind: 'text' },
    name: { title: '提出单位', headings: ['需求企业', '需求单位', '企业名称', '单位名称', '提出企业'], kind: 'name' },
    creditCode,
    field: { title: '技术领域', headings: ['所属领域', '领域'], kind: 'text' },
    list: {
      title: '榜单类别', headings: ['推荐去向', '榜单', '需求类别', '推荐类别'], kind: 'choice',
      choices: [{ value: base, wordings: [/千项万亿|科创强基/] }, { value: sjsl, wordings: [/双尖双领|尖兵|领雁/] }, { value: city, wordings: [/^市.*揭榜挂帅/] }, { value: county, wordings: [/^县/] }],
    },
    on: { title: '推荐（征集）日期', headings: ['日期', '推荐日期', '征集日期', '推荐（征集）时间', '推荐时间', '征集时间'], kind: 'date', check: 'inYear', required: true },
    review: {
      title: '审核状态', headings: ['状态', '审核情况', '审核结果'], kind: 'choice',
      choices: [
        { value: '未通过审核', wordings: [/未(通过|推荐)/, /不(予|通过)/] }, { value: '退回修改', wordings: [/退回/] }, { value: '上报', wordings: ['已上报'] },
        { value: '审核推荐', wordings: ['已推荐', '推荐'] }, { value: '征集入库', wordings: [/征集/, '入库', '已入库'] },
      ],
    },
    listed: {
      title: '是否列入', headings: ['列入情况', '列入结果', '是否列入榜单'], kind: 'choice',
      choices: [{ value: '未列入', wordings: ['否', '不列入', '未入选'] }, { value: '列入', wordings: ['已列入', '是', '√'] }, { value: '评审中', wordings: ['在评', '待定', '待公布'] }],
    },
    budget: { title: '拟投入', headings: ['预计投入', '拟投入金额', '预计投入金额', '投入预算'], kind: 'money', unit: '万元', required: true },
    contact: { title: '联系方式/联系人', headings: ['联系方式/姓名', '联系人', '联系人姓名'], kind: 'person' },
    phone: { title: '联系方式/电话', headings: ['联系方式/手机号码', '联系方式/手机', '联系电话', '电话', '手机', '手机号码'], kind: 'phone', contact: 'contact' },
  },
  store: [
    ({ values: row, enterpriseCode }, { organizationId, year, vault }) => {
      const values = row as Readonly<Record<string, unknown>>;
      // Undefined where the file has no such column: then what is known stays.
      const phone = values['phone'] === undefined ? undefined : values['phone'] ? sealPhone(vault, 'demand.contactPhone', values['phone'] as string) : null;
      const ofPhone = (part: 'masked' | 'hash' | 'cipher') => (phone === undefined ? undefined : (phone?.[part] ?? null));
      return [{
        entity: 'TechDemand', key: { organization: organizationId(enterpriseCode!), year, title: values['title'] },
        values: {
          list: lists[values['list'] as string] ?? null, field: values['field'], totalBudget: values['budget'], filedOn: values['on'], isPublished: values['listed'] === undefined ? undefined : isListed(values) === true,
          contactName: values['contact'], contactPhoneMasked: ofPhone('masked'), contactPhoneHash: ofPhone('hash'), searchText: normalizeSearch(values['title'] as string),
        },
        silent: { contactPhoneCipher: ofPhone('cipher'), state: stateOf(values) },
      }];
    },
    ({ values: row, enterpriseCode }, { organizationId, year }) => {
      const values = row as Readonly<Record<string, unknown>>;
      const list = lists[values['list'] as string];
      if (!list || list === 'COUNTY') return [];
      const listed = isListed(values);
      return [{
        entity: 'DemandRecommendation', key: { demand: refer('TechDemand', { organization: organizationId(enterpriseCode!), year, title: values['title'] }), list },
        values: {
          recommendedOn: isRecommended(values) ? values['on'] : null,
          outcome: values['listed'] === undefined ? undefined : listed === null ? 'PENDING' : listed ? 'LISTED' : 'NOT_LISTED',
        },
      }];
    },
  ],
});

const isRecommended = (values: Readonly<Record<string, unknown>>): boolean => values['review'] === '审核推荐' || values['review'] === '上报';
/** Listed or not; null while it is under review, or where nothing was decided. Only what was recommended can be listed. */
const isListed = (values: Readonly<Record<string, unknown>>): boolean | null =>
  (!isRecommended(values) ? null : values['listed'] === '列入' ? true : values['listed'] === '未列入' ? false : null);

function stateOf(values: Readonly<Record<string, unknown>>): DemandState {
  if (isRecommended(values)) { const listed = isListed(values); return listed === null ? 'RECOMMENDED' : listed ? 'LISTED' : 'NOT_LISTED'; }
  return values['review'] === '退回修改' ? 'DRAFT' : values['review'] === '未通过审核' ? 'REJECTED' : values['review'] === '征集入库' ? 'ACCEPTED' : 'SUBMITTED';
}

const levelOf: Readonly<Record<string, Level>> = { 省级: 'PROVINCE', 市级: 'CITY', 县级: 'COUNTY' };
const kindOf: Readonly<Record<string, ProjectKind>> = { 揭榜挂帅: 'CHALLENGE', 卫生: 'HEALTH', 社会: 'SOCIAL', 农业: 'AGRICULTURE', 工业: 'INDUSTRY' };

/** 06 立项项目: projects established at all levels; a hospital that bears one need not be in the enterprise register. */
export const establishedProjects = defineSheet({
  name: 'establishedProjects', title: '立项项目', ...science,
  recognisedBy: ['number', 'title', 'level', 'kind', 'on'],
  hints: ['立项', '科技计划'],
  enterprise: { rule: 'orInstitution', code: 'creditCode', name: 'name' },
  sameRow: ['number'],
  columns: {
    number: { title: '项目编号', headings: ['立项编号', '编号', '项目号'], kind: 'code' },
    title: { title: '项目名称', headings: ['名称', '课题名称'], kind: 'text' },
    name: { title: '承担单位', headings: ['项目承担单位', '项目单位', '单位名称', '牵头单位'], kind: 'name' },
    creditCode,
    level: {
      title: '项目级别', headings: ['级别', '立项级别'], kind: 'choice', required: true,
      choices: [{ value: '省级', wordings: [/^省/] }, { value: '市级', wordings: [/^市/] }, { value: '县级', wordings: [/^(县|区)/] }],
    },
    programme: { title: '计划类别', headings: ['所属计划', '计划名称', '科技计划'], kind: 'text' },
    kind: {
      title: '项目类型', headings: ['类型', '项目类别', '类别'], kind: 'choice',
      choices: [{ value: '揭榜挂帅', wordings: [/揭榜挂帅/] }, { value: '卫生', wordings: ['医疗卫生', '医药卫生', /卫生|医药|医疗/] }, { value: '社会', wordings: [/社会/] }, { value: '农业', wordings: [/农/] }, { value: '工业', wordings: [/工业/] }],
    },
    on: { title: '立项日期', headings: ['立项时间', '批准日期', '下达日期'], kind: 'date', check: 'inYear', required: true },
    budget: { title: '经费', headings: ['立项经费', '补助经费', '资助经费', '经费金额'], kind: 'money', unit: '万元', required: true },
    principal: { title: '负责人', headings: ['项目负责人', '主持人'], kind: 'person' },
  },
  store: [({ values: row, enterpriseCode }, { organizationId, regionId }) => {
    const values = row as Readonly<Record<string, unknown>>;
    const bearer = (values['name'] as string | null) ?? '';
    return [{
      entity: 'Project', key: { identity: (values['number'] as string | null) ?? `${values['title'] as string}｜${bearer}` },
      values: {
        number: values['number'], title: values['title'], organization: enterpriseCode ? organizationId(enterpriseCode) : null, bearerName: bearer, bearerCode: values['creditCode'], region: regionId, level: levelOf[values['level'] as string],
        programme: values['programme'], kind: kindOf[values['kind'] as string] ?? 'OTHER', establishedOn: values['on'], budget: values['budget'], principal: values['principal'],
      },
      silent: { state: 'ESTABLISHED' satisfies ProjectState },
    }];
  }],
});
