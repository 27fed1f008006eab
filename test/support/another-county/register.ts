import { Decimal } from 'decimal.js';
import { dayOf } from './draw.ts';
import { type Column, type Row, type Table, blank, code, day, name, raw, text, yuan } from './page.ts';
import { type Figures, type Firm, type World, countOf, distinct, inStretch, wrongDays } from './world.ts';

const moneyUnits = ['元', '万元', '亿元'] as const;

/** 01: the register, with its own slips. */
export function registerBook(world: World): Record<string, Table> {
  const { draw, year } = world;
  const cellsOf = (firm: Firm) => ({
    code: code(firm.code), name: name(firm.name), former: firm.former.length > 0 ? text(firm.former.join(draw.pick(['；', '、', ';']))) : blank, old: draw.chance(0.5) ? raw(`${world.regionCode}0000${draw.whole(10_000, 99_999)}`) : blank, town: world.town(firm.town),
    industry: raw(draw.pick(['C3441', 'C3443', 'C2452', 'I6531', 'C3670'])), industryName: text(draw.pick(['阀门和旋塞制造', '信息系统集成服务', '塑胶玩具制造'])), founded: day(draw.day(dayOf(year - 30, 1, 1), dayOf(year - 5, 12, 31))),
    capital: yuan(draw.whole(10, 9000) * 10_000), legal: text(world.newPerson()),
    ...(draw.chance(0.05) ? { contact: raw(world.phone()), phone: text(world.newPerson()) } : { contact: text(world.newPerson()), phone: raw(world.phone()) }),
    status: text(firm.isLiving ? draw.pick(['存续', '存续（在营、开业、在册）', '在业', '开业']) : draw.pick(['注销', '已注销'])),
  });
  const stranger = (over: object, reason: NonNullable<Row['fault']>['reason'], column: string): Row => {
    const firm: Firm = { code: world.newCode('91'), name: world.newName(), former: [], town: draw.pick(world.towns), isLiving: true };
    return { cells: { ...cellsOf(firm), ...over }, fault: { reason, column } };
  };
  const lacking = (column: string) => stranger({ [column]: { is: 'raw', text: '' } }, 'missing_required', column);
  const faults = [
    stranger({ code: raw('91330000MA2800001A') }, 'credit_code_check', 'code'), stranger({ code: raw('3303240000123') }, 'credit_code_format', 'code'),
    stranger({ town: text('无此镇') }, 'unknown_town', 'town'), stranger({ capital: raw('若干') }, 'invalid_number', 'capital'), stranger({ capital: raw(world.phone()) }, 'misplaced_value', 'capital'), stranger({ capital: raw('-100') }, 'invalid_number', 'capital'),
    ...wrongDays(world).map(([cell, reason]) => stranger({ founded: cell }, reason, 'founded')), lacking('name'), lacking('town'), lacking('founded'), lacking('capital'),
  ];
  const rows = world.firms.map((firm): Row => ({ cells: cellsOf(firm) }));
  return {
    企业名录: {
      rows: world.mixed(rows, faults, 3, 'code'), units: moneyUnits, foot: ['注：注册资本按认缴额填列。'],
      columns: [
        { key: 'code', headings: ['统一社会信用代码', '统一社会信用代码/注册号'] }, { key: 'name', headings: ['企业名称', '市场主体名称'] }, { key: 'former', headings: ['曾用名', '曾用名称'] }, { key: 'old', headings: ['注册号（旧）'], isHidden: true },
        { key: 'town', headings: ['所属镇街', '属地'] }, { key: 'industry', headings: ['国民经济行业/代码', '行业代码'] }, { key: 'industryName', headings: ['国民经济行业/名称', '行业名称'] }, { key: 'founded', headings: ['成立日期', '成立时间'] },
        { key: 'capital', headings: ['注册资本'], of: 'money' }, { key: 'legal', headings: ['法定代表人', '法人代表'] }, { key: 'contact', headings: ['联系方式/联系人', '联络信息/联络员'] }, { key: 'phone', headings: ['联系方式/联系电话', '联络信息/手机'] }, { key: 'status', headings: ['登记状态', '状态'] },
      ],
    },
    镇街代码: {
      rows: world.towns.map((town): Row => ({ cells: { code: raw(town.code), name: text(town.full), short: text(town.short) } })), isNumbered: false,
      columns: [{ key: 'code', headings: ['镇街代码', '代码'] }, { key: 'name', headings: ['镇街名称', '乡镇（街道）'] }, { key: 'short', headings: ['简称'] }],
    },
  };
}

const keys = { code: 'code', name: 'name' };
const firmColumns: readonly Column[] = [{ key: 'name', headings: ['企业名称', '单位名称'] }, { key: 'code', headings: ['统一社会信用代码', '信用代码'] }];
const townColumn: Column = { key: 'town', headings: ['所属镇街', '所在乡镇（街道）'] };
const levels = ['市级企业研发中心', '省级高新技术企业研究开发中心', '省级企业研究院', '省级重点企业研究院'] as const;
const wordings: Readonly<Record<(typeof levels)[number], readonly string[]>> = {
  市级企业研发中心: ['市级企业研发中心', '市级研发中心'], 省级高新技术企业研究开发中心: ['省级高新技术企业研究开发中心', '省高新技术企业研发中心'], 省级企业研究院: ['省级企业研究院', '省企业研究院'], 省级重点企业研究院: ['省级重点企业研究院', '省重点企业研究院'],
};

export interface Recognised { readonly newHighTech: readonly Firm[]; readonly firstSmes: readonly Firm[]; readonly highTechThrough: (month: number) => number; readonly smesThrough: (month: number) => number }

/** 02: who was recommended and recognised as what. */
export function recognitionBook(world: World, figures: Figures): { readonly tables: Record<string, Table>; readonly recognised: Recognised } {
  const { draw, year } = world;
  const [ht, sme, giant, rd] = [world.stretch('新增高新技术企业（推荐申报）', 9, 11), world.stretch('新增省科技型中小企业', 9, 11), world.stretch('新增省科技小巨人企业', 10, 11), world.stretch('新增企业研发机构（分级统计）', 9, 11)];

  const people = draw.shuffled(world.living);
  const [fresh, late, renewed, old] = [people.slice(0, draw.whole(28, 38)), people.slice(40, 45), people.slice(46, 54), people.slice(55, 80)];
  const applications: { firm: Firm; isNew: boolean; on: string; recognised: string | null }[] = [
    ...fresh.map((firm) => ({ firm, isNew: true, on: world.within(ht), recognised: null })), ...late.map((firm) => ({ firm, isNew: true, on: world.after(ht), recognised: null })),
    ...renewed.map((firm) => ({ firm, isNew: false, on: world.within(ht), recognised: null })), ...old.map((firm) => { const on = draw.day(dayOf(year - 3, 4, 1), dayOf(year - 1, 8, 1)); return { firm, isNew: draw.chance(0.6), on, recognised: dayOf(Number(on.slice(0, 4)), 12, draw.whole(1, 28)) }; }),
  ];
  // Recommended twice in the year is one enterprise.
  const twice = fresh[0]!;
  applications.push({ firm: twice, isNew: true, on: applications[0]!.on === ht.to ? ht.from : ht.to, recognised: null });
  const newInStretch = applications.filter(({ isNew, on }) => isNew && inStretch(on, ht));
  figures['ht.recommended'] = { value: distinct(newInStretch.map(({ firm }) => firm)).length };

  const certified: { firm: Firm; on: string; isRenewal: boolean }[] = [];
  for (const firm of draw.some(world.living, 120)) {
    const first = draw.chance(0.45) ? world.within(sme) : draw.chance(0.2) ? world.after(sme) : draw.day(dayOf(year - 6, 1, 5), dayOf(year - 1, 12, 20));
    certified.push({ firm, on: first, isRenewal: false });
    if (first < dayOf(year - 3, 1, 1) && draw.chance(0.5)) certified.push({ firm, on: world.within(sme), isRenewal: true });
  }
  const firstOf = (firm: Firm): string => certified.filter((each) => each.firm === firm).map(({ on }) => on).sort()[0]!;
  const firsts = distinct(certified.map(({ firm }) => firm)).map((firm) => ({ firm, on: firstOf(firm) }));
  const firstSme = firsts.filter(({ on }) => inStretch(on, sme));
  figures['sme.new'] = countOf(firstSme);

  const entries = draw.some(world.living, 90).flatMap((firm) => [...(draw.chance(0.5) ? [{ firm, on: draw.day(dayOf(year - 1, 3, 1), dayOf(year - 1, 11, 30)) }] : []), { firm, on: draw.chance(0.9) ? world.within(sme) : world.after(sme) }]);
  figures['support.national_sme'] = countOf(distinct(entries.filter(({ on }) => inStretch(on, sme)).map(({ firm }) => firm)));

  const giants = draw.some(world.living, 14).map((firm, at) => {
    const [result, own] = [draw.pick(['入选', '未入选', '推荐']), at < 3 ? year - 1 : year];
    return { firm, isGiant: draw.chance(0.7), year: own, result: at < 2 ? '未入选' : at < 6 ? '入选' : result, on: own === year ? (draw.chance(0.85) ? world.within(giant) : world.after(giant)) : dayOf(own, 10, draw.whole(1, 28)) };
  });
  figures['giant.selected'] = countOf(giants.filter(({ isGiant, result, on }) => isGiant && result === '入选' && inStretch(on, giant)));

  const institutions = levels.flatMap((level, at) => draw.some(world.living, [24, 9, 6, 5][at]!).map((firm) => ({ firm, level, on: draw.chance(0.5) ? world.within(rd) : draw.chance(0.2) ? world.after(rd) : world.before() })));
  for (const [id, level] of [['rd.city', levels[0]], ['rd.provincial_centre', levels[1]], ['rd.provincial_institute', levels[2]], ['rd.provincial_key_institute', levels[3]]] as const) figures[id] = countOf(institutions.filter((each) => each.level === level && inStretch(each.on, rd)));

  const about = (firm: Firm) => ({ ...world.firmCells(firm, keys), town: world.town(firm.town) });
  const some = () => draw.pick(world.living);
  const wrong = (cells: Record<string, Row['cells'][string]>, column: string): Row[] => [...wrongDays(world).map(([cell, reason]): Row => ({ cells: { ...cells, ...about(some()), [column]: cell }, fault: { reason, column } })), { cells: { ...cells, ...about(some()), [column]: blank }, fault: { reason: 'missing_required', column } }];
  const tables: Record<string, Table> = {
    高新技术企业: {
      rows: world.mixed(draw.shuffled(applications).map(({ firm, isNew, on, recognised }): Row => ({ cells: {
        ...about(firm), kind: text(isNew ? draw.pick(['新增', '新增', '新认定', '首次认定']) : draw.pick(['重新认定', '复审', '重认'])), recommended: day(on), document: text(`科〔${on.slice(0, 4)}〕${draw.whole(1, 60)}号`), recognised: day(recognised),
        certificate: recognised ? code(`GR${recognised.slice(0, 4)}${draw.whole(10_000_000, 99_999_999)}`) : blank, until: day(recognised && `${Number(recognised.slice(0, 4)) + 3}${recognised.slice(4)}`),
      } })), [...world.strangers(keys, () => ({ kind: text('新增'), recommended: day(world.within(ht)) })), ...wrong({ kind: text('新增') }, 'recommended')], 3),
      foot: ['注：重新认定不计入新增。'],
      columns: [
        ...firmColumns, townColumn, { key: 'kind', headings: ['申报类型', '认定类别'] }, { key: 'recommended', headings: ['县级推荐/推荐日期', '推荐情况/推荐时间'] }, { key: 'document', headings: ['县级推荐/推荐文号', '推荐情况/文件号'] },
        { key: 'recognised', headings: ['认定情况/认定日期', '认定情况/发证日期'] }, { key: 'certificate', headings: ['认定情况/证书编号', '认定情况/证书号'] }, { key: 'until', headings: ['认定情况/有效期至', '认定情况/证书到期日'] }, { key: 'remark', headings: ['备注'] },
      ],
    },
    省科技型中小企业: {
      rows: world.mixed(draw.shuffled(certified).map(({ firm, on, isRenewal }): Row => ({ cells: { ...about(firm), number: code(`${on.slice(0, 4)}${world.regionCode}${draw.whole(100_000, 999_999)}`), batch: text(`${on.slice(0, 4)}年第一批`), on: day(on), remark: isRenewal ? text('到期复评') : blank } })),
        [...world.strangers(keys, () => ({ batch: text('第一批'), on: day(world.within(sme)) })), ...wrong({ batch: text('第二批') }, 'on')], 3),
      columns: [{ key: 'number', headings: ['证书编号', '编号'] }, ...firmColumns, townColumn, { key: 'batch', headings: ['认定批次', '批次'], merges: true }, { key: 'on', headings: ['认定日期', '认定时间'] }, { key: 'remark', headings: ['备注'] }],
    },
    国家科技型中小企业入库: {
      rows: world.mixed(draw.shuffled(entries).map(({ firm, on }): Row => ({ cells: { ...world.firmCells(firm, keys), number: code(`${on.slice(0, 4)}${draw.whole(10_000_000, 99_999_999)}`), on: day(on), year: raw(`${on.slice(0, 4)}${draw.pick(['', '', '年'])}`) } })),
        [...world.strangers(keys, () => ({ on: day(world.within(sme)), year: raw(String(year)) })), ...wrong({ year: raw(String(year - 8)) }, 'on')], 2),
      columns: [{ key: 'number', headings: ['入库登记编号', '入库编号'] }, ...firmColumns, { key: 'on', headings: ['入库日期', '入库公告日期'] }, { key: 'year', headings: ['评价年度', '年度'] }],
    },
    省科技小巨人和领军: {
      rows: world.mixed(draw.shuffled(giants).map(({ firm, isGiant, year: own, result, on }): Row => ({ cells: {
        ...world.firmCells(firm, keys), award: text(isGiant ? draw.pick(['省科技小巨人', '省科技“小巨人”企业']) : '省科技领军企业'), year: raw(String(own)), recommended: day(dayOf(own, 5, 18)), result: text(result), on: result === '入选' ? day(on) : blank, document: result === '入选' ? text(`浙科发高〔${own}〕54号`) : blank,
      } })), world.strangers(keys, () => ({ award: text('省科技小巨人'), year: raw(String(year)), result: text('入选'), on: day(world.within(giant)) })), 2),
      columns: [{ key: 'award', headings: ['类别', '称号'] }, ...firmColumns, { key: 'year', headings: ['申报年度'] }, { key: 'recommended', headings: ['推荐日期', '上报日期'] }, { key: 'result', headings: ['结果', '评审结果'] }, { key: 'on', headings: ['公布日期'] }, { key: 'document', headings: ['公布文号'] }],
    },
    企业研发机构: {
      rows: institutions.reduce<Row[]>((all, { firm, level, on }) => [...all, { cells: { ...about(firm), level: text(draw.chance(0.8) ? level : draw.pick(wordings[level])), institution: name(`${firm.name}${level}`), on: day(on), document: text(`科发〔${on.slice(0, 4)}〕${draw.whole(1, 99)}号`) } }], []),
      sectionOf: ({ cells }) => levels.find((level) => wordings[level].includes((cells['level'] as { text: string }).text)) ?? '其他',
      columns: [{ key: 'level', headings: ['级别', '机构级别'], merges: true }, { key: 'institution', headings: ['研发机构名称', '机构名称'] }, { ...firmColumns[0]!, headings: ['依托企业', '依托单位'] }, firmColumns[1]!, townColumn, { key: 'on', headings: ['认定日期', '批准时间'] }, { key: 'document', headings: ['认定文号', '文号'] }],
    },
  };
  const through = <T>(list: readonly T[], onOf: (each: T) => string) => (month: number) => list.filter((each) => onOf(each) <= dayOf(year, month + 1, 0) && onOf(each) >= dayOf(year, 1, 1)).length;
  const firstNew = distinct(applications.filter(({ isNew, on }) => isNew && on >= dayOf(year, 1, 1)).map(({ firm }) => firm)).map((firm) => ({ firm, on: applications.filter((each) => each.firm === firm && each.isNew).map(({ on }) => on).sort()[0]! }));
  return { tables, recognised: { newHighTech: distinct(newInStretch.map(({ firm }) => firm)), firstSmes: firstSme.map(({ firm }) => firm), highTechThrough: through(firstNew, ({ on }) => on), smesThrough: through(firsts, ({ on }) => on) } };
}

/** 04: what enterprises spent on research, as the tax system exports it. */
export function taxLines(world: World, figures: Figures): { readonly lines: readonly string[]; readonly accepted: number; readonly refused: readonly { readonly row: number; readonly reason: string }[] } {
  const { draw, year } = world;
  const fen = (most: number) => `${draw.whole(10_000, most)}.${String(draw.whole(0, 99)).padStart(2, '0')}`;
  const facts = draw.some(world.living, 130).flatMap((firm) => [year - 2, year - 1, year].filter(() => draw.chance(0.8)).map((own) => ({ firm, own, expense: fen(5_000_000), revenue: fen(90_000_000) })));
  figures['support.rd_expense'] = { value: Number(facts.filter(({ own }) => own === year - 1).reduce((sum, { expense }) => sum.plus(expense), new Decimal(0)).toFixed()) };
  const isCodeFirst = draw.chance(0.5);
  const grouped = (value: string) => (draw.chance(0.2) ? `"${value.replace(/\B(?=(\d{3})+\.)/g, ',')}"` : value);
  const coded = (value: string) => draw.pick([value, value, `\t${value}`, `="${value}"`]);
  const row = (given: string, called: string, own: string, expense: string, revenue: string) => [...(isCodeFirst ? [coded(given), called] : [called, coded(given)]), own, grouped(expense), grouped(revenue)].join(',');
  const [one, other] = draw.some(world.living, 2) as [Firm, Firm];
  const rows = [
    ...facts.map(({ firm, own, expense, revenue }) => ({ line: row(firm.code, firm.name, String(own), expense, revenue), reason: '' })),
    { line: row(one.code, one.name, String(year + 1), '100000.00', '200000.00'), reason: 'date_out_of_range' }, { line: row(one.code, one.name, '1998', '100000.00', '200000.00'), reason: 'date_out_of_range' },
    { line: row(one.code, one.name, String(year - 5), '不详', '200000.00'), reason: 'invalid_number' }, { line: row(other.code, other.name, String(year - 5), '-100.00', '200000.00'), reason: 'invalid_number' }, { line: row(other.code, other.name, String(year - 6), '', '200000.00'), reason: 'missing_required' },
    { line: row(world.newCode('91'), world.newName(), String(year), '100000.00', '200000.00'), reason: 'unknown_enterprise' }, { line: row(`${one.code.slice(0, 17)}I`, one.name, String(year), '1.00', '2.00'), reason: 'credit_code_format' }, { line: row(one.code, other.name, String(year - 7), '1.00', '2.00'), reason: 'code_name_conflict' },
  ];
  const mixed = draw.shuffled(rows);
  const again = draw.some(mixed.filter(({ reason }) => reason === ''), 2);
  const all = [...mixed, ...again.map(({ line }) => ({ line, reason: 'duplicate' }))];
  const headings = draw.chance(0.5) ? ['纳税人识别号', '纳税人名称', '所属年度', '研发费用（元）', '营业收入（元）'] : ['社会信用代码（纳税人识别号）', '纳税人名称', '税款所属期（年）', '享受加计扣除研发费用金额(元)', '营业收入(元)'];
  const head = ['研发费用加计扣除享受情况查询', `导出时间：${year}-12-04 10:11:12,,导出人：数据科,,单位：元`, ['序号', ...(isCodeFirst ? headings : [headings[1], headings[0], ...headings.slice(2)])].join(',')];
  return {
    lines: [...head, ...all.map(({ line }, at) => `${at + 1},${line}`), '合计,,,,1.00,2.00', `注：${year}年度为1-3季度预缴享受数`],
    accepted: facts.length, refused: all.flatMap(({ reason }, at) => (reason === '' ? [] : [{ row: head.length + at + 1, reason }])),
  };
}
