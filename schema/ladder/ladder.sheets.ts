import { type AcceptedRow, type StoreContext, defineSheet } from '../core/exchange/sheet.ts';
import { addYears, yearOf } from '../core/scalar/local-date.ts';
import type { ApplicationState } from './ladder.entity.ts';
import type { QualificationKind, RdLevel } from './ladder.kinds.ts';

const recognition = { file: '02 科技局-创新主体认定', department: '科技局' };

const enterpriseName = { title: '企业名称', headings: ['单位名称'], kind: 'name' } as const;
const creditCode = { title: '统一社会信用代码', headings: ['信用代码', '社会信用代码'], kind: 'creditCode' } as const;
const town = { title: '所属镇街', headings: ['所在乡镇（街道）', '所在镇街', '属地', '乡镇（街道）'], kind: 'town' } as const;
const remark = { title: '备注', headings: ['说明'], kind: 'text' } as const;
const mustMatch = { rule: 'must', code: 'creditCode', name: 'name' } as const;

/** 02 高新技术企业: one row per recommendation, with the recognition when there is one. */
export const highTechEnterprises = defineSheet({
  name: 'highTechEnterprises', title: '高新技术企业', ...recognition,
  recognisedBy: ['name', 'applicationKind', 'recommendedOn'],
  hints: ['高企', '高新技术企业'],
  enterprise: mustMatch,
  sameRow: ['enterprise', 'recommendedOn'],
  columns: {
    name: enterpriseName, creditCode, town,
    applicationKind: {
      title: '申报类型', headings: ['认定类别', '申报类别', '认定类型', '类型'], kind: 'choice',
      choices: [
        { value: '重新认定', wordings: ['复审', '重认', /^(重新|再次|到期重)/] },
        { value: '新增', wordings: ['新认定', '首次认定', '首次', '首次申报', '新申报', /^新/] },
      ],
    },
    recommendedOn: { title: '县级推荐/推荐日期', headings: ['推荐情况/推荐时间', '推荐日期', '推荐时间', '县级推荐日期'], kind: 'date', check: 'past', required: true },
    recommendationNumber: { title: '县级推荐/推荐文号', headings: ['推荐情况/文件号', '推荐文号', '推荐文件号'], kind: 'text' },
    recognisedOn: { title: '认定情况/认定日期', headings: ['认定情况/发证日期', '认定日期', '发证日期', '认定时间'], kind: 'date', check: 'past' },
    certificateNumber: { title: '认定情况/证书编号', headings: ['认定情况/证书号', '证书编号', '证书号', '高企证书编号'], kind: 'code' },
    validUntil: { title: '认定情况/有效期至', headings: ['认定情况/证书到期日', '有效期至', '证书到期日', '有效期'], kind: 'date', check: 'any' },
    remark,
  },
  store: [
    (row, context) => {
      const { values, organization, isRenewal } = common(row, context, row.values['applicationKind'] === '重新认定');
      return [{
        entity: 'QualificationApplication', key: { organization, kind: hnte, recommendedOn: values['recommendedOn'] },
        values: {
          year: yearOf(values['recommendedOn'] as string), isRenewal, recommendedDocument: values['recommendationNumber'],
          decidedOn: values['recognisedOn'], grantedOn: values['recognisedOn'], certificateNumber: values['certificateNumber'], validFrom: values['recognisedOn'], validTo: values['validUntil'], remark: values['remark'],
        },
        silent: { state: stateAfter(values['recognisedOn'], values['validUntil'], context.year) },
      }];
    },
    (row, context) => {
      const { values, organization, isRenewal } = common(row, context, row.values['applicationKind'] === '重新认定');
      if ((values['recognisedOn'] ?? null) === null) return [];
      return [{
        entity: 'QualificationGrant', key: { organization, kind: hnte, grantedOn: values['recognisedOn'] },
        values: {
          validFrom: values['recognisedOn'], validTo: values['validUntil'], certificateNumber: values['certificateNumber'], isRenewal, remark: values['remark'],
        },
        silent: { status: statusAt(values['validUntil'], context.year) },
      }];
    },
  ],
});

/** 02 省科技型中小企业: provincial technology SMEs of all years; 复评 in the remark is a renewal. */
export const provincialSmes = defineSheet({
  name: 'provincialSmes', title: '省科技型中小企业', ...recognition,
  recognisedBy: ['name', 'batch', 'recognisedOn'],
  enterprise: mustMatch,
  sameRow: ['enterprise', 'recognisedOn'],
  columns: {
    certificateNumber: { title: '证书编号', headings: ['编号', '证书号'], kind: 'code' },
    name: enterpriseName, creditCode, town,
    batch: { title: '认定批次', headings: ['批次'], kind: 'text' },
    recognisedOn: { title: '认定日期', headings: ['认定时间', '发证日期'], kind: 'date', check: 'past', required: true },
    remark,
  },
  store: [(row, context) => {
    const { values, organization, isRenewal } = common(row, context, /复评|复核|重新/.test((row.values['remark'] as string | null) ?? ''));
    return [{
      entity: 'QualificationGrant', key: { organization, kind: 'PROVINCIAL_SME' satisfies QualificationKind, grantedOn: values['recognisedOn'] },
      values: { validFrom: values['recognisedOn'], certificateNumber: values['certificateNumber'], batch: values['batch'], isRenewal, remark: values['remark'] },
      silent: { status: 'VALID' },
    }];
  }],
});

/** 02 国家科技型中小企业入库: entries in the national library, renewed every year. */
export const nationalSmes = defineSheet({
  name: 'nationalSmes', title: '国家科技型中小企业入库', ...recognition,
  recognisedBy: ['name', 'enteredOn', 'year'],
  enterprise: mustMatch,
  sameRow: ['enterprise', 'year'],
  columns: {
    entryNumber: { title: '入库登记编号', headings: ['入库编号', '登记编号'], kind: 'code' },
    name: enterpriseName, creditCode,
    enteredOn: { title: '入库日期', headings: ['入库公告日期', '入库时间', '公告日期'], kind: 'date', check: 'past', required: true },
    year: { title: '评价年度', headings: ['年度', '入库年度'], kind: 'year' },
  },
  store: [(row, context) => {
    const { values, organization } = common(row, context, false);
    const year = (values['year'] as number | null) ?? yearOf(values['enteredOn'] as string);
    // The number is good for the year of evaluation, and until the end of March of the next by when it is renewed.
    const validTo = `${year + 1}-03-31`;
    return [{
      entity: 'QualificationGrant', key: { organization, kind: 'NATIONAL_SME' satisfies QualificationKind, year },
      values: { grantedOn: values['enteredOn'], validFrom: values['enteredOn'], validTo, certificateNumber: values['entryNumber'] },
      silent: { status: statusAt(validTo, context.year) },
    }];
  }],
});

/** 02 省科技小巨人、领军: recommendations for the two provincial titles, with their result. */
export const littleGiants = defineSheet({
  name: 'littleGiants', title: '省科技小巨人、领军', ...recognition,
  recognisedBy: ['award', 'name', 'result'],
  hints: ['小巨人', '领军'],
  enterprise: mustMatch,
  sameRow: ['enterprise', 'award', 'year'],
  columns: {
    award: {
      title: '类别', headings: ['称号', '企业类别'], kind: 'choice',
      choices: [{ value: '省科技小巨人', wordings: [/小巨人/] }, { value: '省科技领军企业', wordings: [/领军/] }],
    },
    name: enterpriseName, creditCode,
    year: { title: '申报年度', headings: ['年度'], kind: 'year' },
    recommendedOn: { title: '推荐日期', headings: ['上报日期', '推荐时间'], kind: 'date' },
    result: {
      title: '结果', headings: ['评审结果', '认定结果'], kind: 'choice',
      choices: [
        { value: '未入选', wordings: ['落选', '未通过', /^未/] },
        { value: '入选', wordings: ['已入选', '通过', '认定'] },
        { value: '推荐', wordings: ['已推荐'] },
      ],
    },
    announcedOn: { title: '公布日期', headings: ['公布时间', '发文日期'], kind: 'date', check: 'past' },
    documentNumber: { title: '公布文号', headings: ['文号', '发文文号'], kind: 'text' },
  },
  store: [
    (row, context) => {
      const { values, organization } = common(row, context, false);
      const isSelected = values['result'] === '入选';
      const state: ApplicationState = isSelected ? 'GRANTED' : values['result'] === '未入选' ? 'REJECTED' : 'RECOMMENDED';
      return [{
        entity: 'QualificationApplication', key: { organization, kind: awardKind(values['award']), year: values['year'] ?? context.year },
        values: {
          recommendedOn: values['recommendedOn'], decidedOn: values['announcedOn'], decidedDocument: values['documentNumber'],
          grantedOn: isSelected ? values['announcedOn'] : null, validFrom: isSelected ? values['announcedOn'] : null,
        },
        silent: { state },
      }];
    },
    (row, context) => {
      const { values, organization } = common(row, context, false);
      if (values['result'] !== '入选' || (values['announcedOn'] ?? null) === null) return [];
      return [{
        entity: 'QualificationGrant', key: { organization, kind: awardKind(values['award']), grantedOn: values['announcedOn'] },
        values: { validFrom: values['announcedOn'], documentNumber: values['documentNumber'], year: values['year'] },
        silent: { status: 'VALID' },
      }];
    },
  ],
});

/** 02 企业研发机构: enterprise R&D institutions of the four levels, grouped by level. */
export const rdInstitutions = defineSheet({
  name: 'rdInstitutions', title: '企业研发机构', ...recognition,
  recognisedBy: ['level', 'institutionName', 'name', 'recognisedOn'],
  hints: ['研发机构'],
  enterprise: mustMatch,
  sameRow: ['enterprise', 'level', 'recognisedOn'],
  columns: {
    level: {
      title: '级别', headings: ['机构级别', '机构类别', '认定级别'], kind: 'choice', fromSection: true,
      choices: [
        { value: '省级重点企业研究院', wordings: [/重点企业研究院/] },
        { value: '省级企业研究院', wordings: [/企业研究院/] },
        { value: '市级企业研发中心', wordings: [/^市/] },
        { value: '省级高新技术企业研究开发中心', wordings: [/高新技术(企业)?(研发|研究开发)中心/, /^省.*(研发|研究开发)中心/, /^高企研发中心/] },
      ],
    },
    institutionName: { title: '研发机构名称', headings: ['机构名称'], kind: 'name' },
    name: { title: '依托企业', headings: ['依托单位', '企业名称', '所属企业'], kind: 'name' },
    creditCode, town,
    recognisedOn: { title: '认定日期', headings: ['批准时间', '认定时间', '批准日期'], kind: 'date', check: 'past', required: true },
    documentNumber: { title: '认定文号', headings: ['文号', '批准文号'], kind: 'text' },
  },
  store: [(row, context) => {
    const { values, organization } = common(row, context, false);
    return [{
      entity: 'RdInstitution', key: { organization, level: levels[values['level'] as keyof typeof levels], grantedOn: values['recognisedOn'] },
      values: { name: values['institutionName'] ?? `${values['name'] as string}研发机构`, documentNumber: values['documentNumber'] },
    }];
  }],
});

const hnte = 'HNTE' satisfies QualificationKind;
const awardKind = (award: unknown): QualificationKind => (award === '省科技领军企业' ? 'LEADER' : 'LITTLE_GIANT');

const levels = {
  市级企业研发中心: 'CITY', 省级高新技术企业研究开发中心: 'PROVINCIAL_CENTRE', 省级企业研究院: 'PROVINCIAL_INSTITUTE', 省级重点企业研究院: 'PROVINCIAL_KEY_INSTITUTE',
} as const satisfies Record<string, RdLevel>;

const common = (row: AcceptedRow, { organizationId }: StoreContext, isRenewal: boolean) =>
  ({ values: row.values as Readonly<Record<string, unknown>>, organization: organizationId(row.enterpriseCode!), isRenewal });

/** Where things stand, as of the end of the reporting year, so that the same file always says the same; the clock moves it on. */
const statusAt = (validTo: unknown, year: number): 'VALID' | 'EXPIRED' => (typeof validTo === 'string' && validTo < `${year}-12-31` ? 'EXPIRED' : 'VALID');

function stateAfter(recognisedOn: unknown, validTo: unknown, year: number): ApplicationState {
  if ((recognisedOn ?? null) === null) return 'RECOMMENDED';
  if (typeof validTo !== 'string') return 'GRANTED';
  const end = `${year}-12-31`;
  return validTo < end ? 'EXPIRED' : addYears(validTo, -1) <= end ? 'EXPIRING' : 'GRANTED';
}
