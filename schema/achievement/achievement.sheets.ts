import { type AcceptedRow, type StoreContext, type StoreRows, defineSheet } from '../core/exchange/sheet.ts';
import type { PatentResult, PatentState, TransactionIntent } from './achievement.kinds.ts';

const book = { file: '09 科技局-成果登记与专利产业化', department: '科技局' };

const creditCode = { title: '统一社会信用代码', headings: ['社会信用代码', '信用代码', '单位代码'], kind: 'creditCode' } as const;
const mustMatch = { rule: 'must', code: 'creditCode', name: 'name' } as const;

/** TRL5, TRL 5, 5, 5级, 五级. */
const levels = Array.from('一二三四五六七八九', (numeral, index) => ({
  value: `TRL${index + 1}`, wordings: [new RegExp(`^(trl|成熟度|技术成熟度)?[-_]?(${index + 1}|${numeral})(级|等级)?$`, 'i')], means: index + 1,
}));

/** 09 成果登记: registered results. */
export const achievementRegister = defineSheet({
  name: 'achievementRegister', title: '成果登记', ...book,
  recognisedBy: ['registrationNumber', 'title', 'registeredOn'],
  hints: ['成果'],
  enterprise: mustMatch,
  sameRow: ['registrationNumber'],
  columns: {
    registrationNumber: { title: '登记号', headings: ['成果登记编号', '登记编号', '成果登记号'], kind: 'code' },
    title: { title: '成果名称', headings: ['科技成果名称'], kind: 'text', required: true },
    name: { title: '成果完成单位', headings: ['完成单位', '第一完成单位', '成果持有单位'], kind: 'name' },
    creditCode,
    registeredOn: { title: '登记日期', headings: ['登记时间'], kind: 'date', check: 'inYear', required: true },
    field: { title: '所属领域', headings: ['领域', '技术领域'], kind: 'text' },
    maturity: { title: '技术成熟度', headings: ['成熟度等级', '成熟度'], kind: 'choice', choices: levels },
    intent: {
      title: '交易意向', headings: ['转化方式', '拟转化方式'], kind: 'choice',
      choices: [
        { value: '转让', wordings: ['专利转让', '技术转让', '成果转让', /转让$/] },
        { value: '许可', wordings: ['许可使用', '专利许可', /许可/] },
        { value: '作价入股', wordings: ['入股', '作价投资', '作价出资', /入股|作价/] },
        { value: '自行实施', wordings: ['自行转化', '自主实施', '自行投资实施', '自用', /^自/] },
        { value: '合作实施', wordings: ['合作转化', '合作开发', /^合作/] },
      ],
    },
    expectedPrice: { title: '预期价格（万元）', headings: ['拟转化金额(万元)', '预期价格', '拟转化金额', '意向价格'], kind: 'money', unit: '万元', isPrice: true },
  },
  store: numbered('Achievement', 'registrationNumber', ({ values }) => ({
    values: {
      title: values['title'], registeredOn: values['registeredOn'], field: values['field'], maturity: trl(values['maturity']),
      intent: mapped(intents, values['intent']), expectedPrice: values['expectedPrice'],
    },
    silent: { state: 'REGISTERED' },
  })),
});

/** 09 专利产业化: city projects of patent industrialisation, reviewed or still under way. */
export const patentProjects = defineSheet({
  name: 'patentProjects', title: '专利产业化', ...book,
  recognisedBy: ['projectNumber', 'title', 'reviewedOn', 'result'],
  hints: ['专利'],
  enterprise: mustMatch,
  sameRow: ['projectNumber'],
  columns: {
    projectNumber: { title: '项目编号', headings: ['编号', '立项编号'], kind: 'code' },
    title: { title: '项目名称', kind: 'text' },
    name: { title: '承担单位', headings: ['项目单位', '项目承担单位', '实施单位'], kind: 'name' },
    creditCode,
    year: { title: '立项年度', headings: ['立项年份'], kind: 'year' },
    reviewedOn: { title: '验收情况/验收日期', headings: ['验收/评审日期', '验收日期', '评审日期'], kind: 'date', check: 'past' },
    result: {
      title: '验收情况/验收结果', headings: ['验收/结论', '验收结果', '验收结论'], kind: 'choice',
      choices: [
        { value: '未通过', wordings: ['不通过', '不合格', '验收未通过', /未通过|不通过|不合格/] },
        { value: '整改后复评', wordings: ['限期整改', '整改', /整改|复评/] },
        { value: '在研', wordings: ['实施中', '未验收', '未组织验收', /在研|未.*验收/] },
        { value: '通过', wordings: ['验收通过', '合格', '已通过', /通过$/] },
      ],
    },
    remark: { title: '备注', headings: ['说明'], kind: 'text' },
  },
  store: numbered('PatentProject', 'projectNumber', ({ values }) => {
    const result = mapped(results, values['result']);
    return {
      values: { title: values['title'] ?? '（无名称）', year: values['year'], reviewedOn: values['reviewedOn'], result, remark: values['remark'] },
      silent: { state: result === null || result === undefined ? 'SELECTED' : states[result] },
    };
  }),
});

/** A record is known by its number; one that came without, by whose it is and what it is called. */
function numbered(entity: string, number: string, record: (row: AcceptedRow) => { readonly values: Readonly<Record<string, unknown>>; readonly silent: Readonly<Record<string, unknown>> }): StoreRows {
  const owner = (row: AcceptedRow, { organizationId }: StoreContext) => organizationId(row.enterpriseCode!);
  const given = (row: AcceptedRow) => (row.values[number] ?? null) !== null;
  return [
    (row, context) => {
      if (!given(row)) return [];
      const { values, silent } = record(row);
      return [{ entity, key: { [number]: row.values[number] }, values: { organization: owner(row, context), ...values }, silent }];
    },
    (row, context) => {
      if (given(row)) return [];
      const { values: { title, ...values }, silent } = record(row);
      return [{ entity, key: { [number]: null, organization: owner(row, context), title }, values, silent }];
    },
  ];
}

const intents: Readonly<Record<string, TransactionIntent>> = { 转让: 'TRANSFER', 许可: 'LICENCE', 作价入股: 'EQUITY', 自行实施: 'OWN_IMPLEMENTATION', 合作实施: 'COOPERATION' };
const results: Readonly<Record<string, PatentResult>> = { 通过: 'PASSED', 整改后复评: 'RECTIFY', 未通过: 'FAILED' };
const states: Readonly<Record<PatentResult, PatentState>> = { PASSED: 'PASSED', RECTIFY: 'RECTIFYING', FAILED: 'FAILED' };

/** The code of a term; words that no term fits say nothing, and a column that the file lacks stays unsaid. */
const mapped = <V>(terms: Readonly<Record<string, V>>, value: unknown): V | null | undefined => (value === undefined ? undefined : terms[value as string] ?? null);
const trl = (value: unknown): number | null | undefined => (value === undefined ? undefined : Number(/^TRL(\d)$/.exec(String(value))?.[1] ?? 0) || null);
