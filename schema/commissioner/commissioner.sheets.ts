import { type AcceptedRow, type StoreContext, defineSheet, refer } from '../core/exchange/sheet.ts';
import { sealPhone } from '../core/secret/personal.ts';
import type { CommissionerKind, CommissionerLevel } from './commissioner.kinds.ts';

const workbook = { file: '10 科技局-科技特派员', department: '科技局' };

/** 10 特派员名册: who was a commissioner in the year; of a team its leader. */
export const commissionerRoster = defineSheet({
  name: 'commissionerRoster', title: '特派员名册', ...workbook,
  recognisedBy: ['name', 'level', 'kind', 'town'],
  hints: ['特派员', '名册'],
  enterprise: { rule: 'ifGiven', code: 'creditCode', name: 'enterprise' },
  sameRow: ['name'],
  columns: {
    name: { title: '姓名', headings: ['特派员姓名', '特派员', '科技特派员'], kind: 'person', required: true },
    level: {
      title: '选派级别', headings: ['级别', '特派员级别', '派出级别'], kind: 'choice', required: true,
      choices: [{ value: '省级', wordings: [/^省/] }, { value: '市级', wordings: [/^市/] }, { value: '县级', wordings: [/^[县区]/] }],
    },
    kind: {
      title: '类型', headings: ['个人/团队', '特派员类型', '选派类型'], kind: 'choice',
      choices: [{ value: '个人', wordings: [/^个人/] }, { value: '团队', wordings: [/^团队/, /特派团/] }, { value: '法人', wordings: [/^法人/] }],
    },
    team: { title: '团队名称', headings: ['特派团名称', '所属团队'], kind: 'text' },
    specialty: { title: '专业特长', headings: ['专业领域', '专业', '服务领域'], kind: 'text' },
    sender: { title: '派出单位', headings: ['所在单位', '工作单位', '选派单位'], kind: 'text' },
    phone: { title: '联系电话', headings: ['手机', '电话', '手机号码'], kind: 'phone' },
    town: { title: '派驻镇街', headings: ['派驻乡镇', '派驻乡镇（街道）', '服务镇街', '入驻镇街'], kind: 'town', mustBeListed: true },
    enterprise: { title: '结对企业/名称', headings: ['服务对象/企业名称', '结对企业', '结对企业名称', '服务企业'], kind: 'name' },
    creditCode: { title: '结对企业/统一社会信用代码', headings: ['服务对象/信用代码', '统一社会信用代码', '信用代码'], kind: 'creditCode' },
    remark: { title: '备注', headings: ['说明'], kind: 'text' },
  },
  // People, then the teams that they lead, then the roster of both.
  store: [
    (row, context) => {
      const { values, region } = common(row, context);
      const phone = values['phone'] === undefined ? undefined : values['phone'] ? sealPhone(context.vault, 'commissioner.phone', values['phone'] as string) : null;
      const ofPhone = (part: 'masked' | 'hash' | 'cipher') => (phone === undefined ? undefined : (phone?.[part] ?? null));
      return [{
        entity: 'Commissioner', key: { region, name: values['name'] },
        values: { senderName: values['sender'], specialty: values['specialty'], phoneMasked: ofPhone('masked'), phoneHash: ofPhone('hash') },
        silent: { phoneCipher: ofPhone('cipher') },
      }];
    },
    (row, context) => {
      const { values, region } = common(row, context);
      const team = teamOf(values, region);
      return team ? [{ entity: 'CommissionerTeam', key: team, values: { leader: commissionerNamed(region, values['name']) } }] : [];
    },
    (row, context) => {
      const { values, region, organization } = common(row, context);
      const team = teamOf(values, region);
      return [{
        entity: 'CommissionerRosterEntry', key: { commissioner: commissionerNamed(region, values['name']), year: context.year },
        values: {
          region, kind: kindOf(values), level: levels[values['level'] as keyof typeof levels] ?? 'COUNTY', team: team && refer('CommissionerTeam', team), remark: values['remark'],
          town: values['town'] === undefined ? undefined : context.townId(values['town'] as string | null), organization,
        },
      }];
    },
  ],
});

/** 10 服务记录: one row a service, with hours and what the trip cost. */
export const commissionerServices = defineSheet({
  name: 'commissionerServices', title: '服务记录', ...workbook,
  recognisedBy: ['servedOn', 'commissioner', 'hours'],
  hints: ['特派员', '服务记录'],
  enterprise: { rule: 'ifGiven', name: 'enterprise' },
  sameRow: ['servedOn', 'commissioner', 'enterprise'],
  references: [{ column: 'commissioner', sheet: 'commissionerRoster', key: 'name' }],
  columns: {
    servedOn: { title: '服务日期', headings: ['日期', '服务时间'], kind: 'date', check: 'inYear', required: true },
    commissioner: { title: '特派员', headings: ['特派员姓名', '姓名', '科技特派员'], kind: 'person', required: true },
    town: { title: '服务地点（镇街）', headings: ['服务乡镇', '服务镇街', '服务地点', '服务地点（乡镇）'], kind: 'town', mustBeListed: true, required: true },
    enterprise: { title: '服务企业', headings: ['服务单位', '服务对象', '企业名称'], kind: 'name' },
    hours: { title: '服务时长', headings: ['时长', '服务时数'], kind: 'hours', unit: '小时', required: true },
    problem: { title: '解决问题', headings: ['技术问题', '服务内容', '解决的问题'], kind: 'text' },
    result: { title: '服务成效', headings: ['结果', '成效', '服务结果'], kind: 'text' },
    transport: { title: '费用/交通', headings: ['补贴/交通费', '费用（元）/交通', '补贴（元）/交通费', '交通费', '交通'], kind: 'money', unit: '元' },
    lodging: { title: '费用/住宿', headings: ['补贴/住宿费', '费用（元）/住宿', '补贴（元）/住宿费', '住宿费', '住宿'], kind: 'money', unit: '元' },
  },
  store: [(row, context) => {
    const { values, region, organization } = common(row, context);
    return [{
      entity: 'VisitLog', key: { commissioner: commissionerNamed(region, values['commissioner']), servedOn: values['servedOn'], organization: organization ?? null },
      values: {
        region, town: context.townId(values['town'] as string | null), hours: values['hours'], problem: values['problem'], result: values['result'],
        transportCost: values['transport'], lodgingCost: values['lodging'],
      },
    }];
  }],
});

const kinds = { 个人: 'INDIVIDUAL', 团队: 'TEAM', 法人: 'LEGAL_PERSON' } as const satisfies Record<string, CommissionerKind>;
const levels = { 县级: 'COUNTY', 市级: 'CITY', 省级: 'PROVINCE' } as const satisfies Record<string, CommissionerLevel>;

const kindOf = (values: Readonly<Record<string, unknown>>): CommissionerKind => kinds[values['kind'] as keyof typeof kinds] ?? 'INDIVIDUAL';
/** A team that the roster does not name goes by its leader's name. */
const teamOf = (values: Readonly<Record<string, unknown>>, region: string) =>
  (kindOf(values) === 'TEAM' ? { region, name: (values['team'] as string | null | undefined) ?? `${values['name'] as string}团队` } : null);
const commissionerNamed = (region: string, name: unknown) => refer('Commissioner', { region, name });

/** The enterprise is undefined where the file has no column for it, and null where the row names none. */
const common = ({ values, enterpriseCode }: AcceptedRow, { regionId, organizationId }: StoreContext) => {
  const own = values as Readonly<Record<string, unknown>>;
  return { values: own, region: regionId, organization: enterpriseCode ? organizationId(enterpriseCode) : own['enterprise'] === undefined ? undefined : null };
};
