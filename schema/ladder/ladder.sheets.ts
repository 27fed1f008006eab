import { defineSheet } from '../core/exchange/sheet.ts';

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
});
