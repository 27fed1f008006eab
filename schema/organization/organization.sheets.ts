import { splitNames } from '../core/exchange/register.ts';
import { defineSheet, later, type Values } from '../core/exchange/sheet.ts';
import { type Personal, sealPhone } from '../core/secret/personal.ts';
import { searchText } from './organization.ts';

const register = { file: '01 市场监管局-企业名录', department: '市场监管局' };

/** 01 企业名录: one row per enterprise registered in the county. */
export const enterpriseRegister = defineSheet({
  name: 'enterpriseRegister', title: '企业名录', ...register,
  provides: 'enterprises',
  recognisedBy: ['creditCode', 'name', 'foundedOn', 'registeredCapital'],
  hints: ['市场监管', '名录'],
  enterprise: { rule: 'register', code: 'creditCode', name: 'name' },
  sameRow: ['creditCode'],
  columns: {
    creditCode: { title: '统一社会信用代码', headings: ['统一社会信用代码/注册号', '社会信用代码', '信用代码', '统一代码'], kind: 'creditCode', required: true },
    name: { title: '企业名称', headings: ['市场主体名称', '单位名称', '主体名称', '企业（机构）名称'], kind: 'name', required: true },
    formerNames: { title: '曾用名', headings: ['曾用名称', '原名称', '原企业名称'], kind: 'text' },
    town: { title: '所属镇街', headings: ['属地', '所在镇街', '镇街', '乡镇（街道）', '所在乡镇（街道）', '所属乡镇（街道）'], kind: 'town', mustBeListed: true, required: true },
    industryCode: { title: '国民经济行业/代码', headings: ['行业代码', '国民经济行业代码', '行业/代码'], kind: 'industryCode' },
    industryName: { title: '国民经济行业/名称', headings: ['行业名称', '国民经济行业名称', '行业/名称'], kind: 'text' },
    foundedOn: { title: '成立日期', headings: ['成立时间', '注册日期', '设立日期'], kind: 'date', check: 'past', required: true },
    registeredCapital: { title: '注册资本', headings: ['注册资金', '认缴注册资本'], kind: 'money', unit: '万元', required: true },
    legalRepresentative: { title: '法定代表人', headings: ['法人代表', '法人', '法定代表人（负责人）'], kind: 'person' },
    contact: { title: '联系方式/联系人', headings: ['联络信息/联络员', '联系人', '联络员', '联系人姓名'], kind: 'person' },
    phone: { title: '联系方式/联系电话', headings: ['联络信息/手机', '联系电话', '手机', '电话', '手机号码', '联系人电话'], kind: 'phone', contact: 'contact' },
    status: {
      title: '登记状态', headings: ['状态', '经营状态', '企业状态'], kind: 'choice',
      choices: [
        { value: '注销', wordings: [/注销/] },
        { value: '存续', wordings: ['在业', '开业', '在营', '在册', '正常', /^存续/] },
      ],
    },
  },
  store: [
    ({ values }, { regionId, townId, vault }) => {
      const { creditCode, name } = values as { creditCode: string; name: string };
      // Undefined where the file has no such column: then what is known stays.
      const phone = values['phone'] as string | null | undefined;
      const sealed = later(() => sealPhone(vault, 'organization.contactPhone', phone!));
      const ofPhone = (part: keyof Personal) => (phone ? later(() => (sealed.reckoned() as Personal)[part]) : phone === undefined ? undefined : null);
      const code = values['industryCode'] === undefined ? undefined : ((values['industryCode'] as string | null)?.replace(/^[A-Z](?=\d)/, '') ?? null);
      return [{
        entity: 'Organization', key: { creditCode },
        values: {
          kind: 'ENTERPRISE', name, region: regionId, town: townId(values['town'] as string | null), industryCode: code, industryName: values['industryName'], industryEdition: code && 'GB/T 4754-2017',
          foundedOn: values['foundedOn'], registeredCapital: values['registeredCapital'], status: statusOf(values), legalRepresentative: values['legalRepresentative'],
          contactName: values['contact'], contactPhoneMasked: ofPhone('masked'), contactPhoneHash: ofPhone('hash'),
          searchText: later(() => searchText([name, ...splitNames(values['formerNames'] as string | null)], creditCode)),
        },
        silent: { contactPhoneCipher: ofPhone('cipher') },
      }];
    },
    ({ values }, { organizationId }) => {
      const organization = organizationId(values['creditCode'] as string);
      return [
        ...splitNames(values['formerNames'] as string | null).map((former) => ({ entity: 'FormerName', key: { organization, name: former }, values: {} })),
        { entity: 'StatusEvent', key: { organization, status: statusOf(values) }, values: {} },
      ];
    },
  ],
});

const statusOf = (values: Values): 'ACTIVE' | 'DISSOLVED' => (values['status'] === '注销' ? 'DISSOLVED' : 'ACTIVE');

/** 01 镇街代码: the county's townships. */
export const townshipCodes = defineSheet({
  name: 'townshipCodes', title: '镇街代码', ...register,
  provides: 'townships',
  recognisedBy: ['code', 'name', 'shortName'],
  columns: {
    code: { title: '镇街代码', headings: ['代码', '行政区划代码', '乡镇代码', '区划代码'], kind: 'code', required: true },
    name: { title: '镇街名称', headings: ['乡镇（街道）', '乡镇（街道）名称', '名称', '镇街'], kind: 'text', required: true },
    shortName: { title: '简称', headings: ['镇街简称'], kind: 'text' },
  },
  store: [({ values }, { regionId }) => [{
    entity: 'Region', key: { code: values['code'], validTo: null },
    values: { name: values['name'], shortName: values['shortName'] ?? values['name'], level: 'TOWNSHIP', parent: regionId },
  }]],
});

/** 04: super-deduction of R&D expenses by enterprise and year; an export of the tax system. */
export const rdExpenses = defineSheet({
  name: 'rdExpenses', title: '研发费用加计扣除', file: '04 税务局-研发费用加计扣除', department: '税务局',
  recognisedBy: ['creditCode', 'year', 'rdExpense', 'revenue'],
  hints: ['税务', '加计扣除'],
  enterprise: { rule: 'must', code: 'creditCode', name: 'name' },
  sameRow: ['enterprise', 'year'],
  columns: {
    creditCode: { title: '纳税人识别号', headings: ['社会信用代码（纳税人识别号）', '统一社会信用代码', '社会信用代码', '统一社会信用代码（纳税人识别号）'], kind: 'creditCode' },
    name: { title: '纳税人名称', headings: ['企业名称', '单位名称'], kind: 'name' },
    year: { title: '所属年度', headings: ['税款所属期（年）', '年度', '所属期', '税款所属年度', '所属年份'], kind: 'year', check: 'year', required: true },
    rdExpense: { title: '研发费用', headings: ['享受加计扣除研发费用金额', '加计扣除研发费用', '研发费用金额', '研发费用合计'], kind: 'money', unit: '元', required: true },
    revenue: { title: '营业收入', headings: ['营业收入金额', '主营业务收入'], kind: 'money', unit: '元', required: true },
  },
  store: [({ values, enterpriseCode }, { organizationId, year }) => [{
    entity: 'RdExpense', key: { organization: organizationId(enterpriseCode!), year: values['year'] },
    // The current year is handed over before it ends: January to September.
    values: { expense: values['rdExpense'], revenue: values['revenue'], throughMonth: values['year'] === year ? 9 : 12 },
  }]],
});
