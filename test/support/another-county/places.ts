import { Decimal } from 'decimal.js';
import type { Draw } from './draw.ts';
import { dayOf } from './draw.ts';
import { type Column, Page, type Row, type Table, areaUnits, blank, code, day, failed, metres, name, pieces, raw, text, yuan } from './page.ts';
import { type Figures, type Firm, type World, countOf, distinct, inStretch, wrongDays } from './world.ts';

const keys = { code: 'code', name: 'name' };
const kinds = ['孵化器', '众创空间', '加速器', '科创园'] as const;

/** 07: the county's carriers, what is to become of them, and a sheet a carrier. */
export function carriersBook(world: World, figures: Figures): { readonly tables: Record<string, Table>; readonly pages: Record<string, Page> } {
  const { draw, year } = world;
  const [space, tenants] = [world.stretch('新增孵化面积', 9, 10), world.stretch('新增在孵企业', 9, 10)];
  const names = new Set<string>();
  const carriers = draw.times(9, (at) => {
    const kind = kinds[at % kinds.length]!;
    const own = draw.fresh(() => `${draw.pick(world.towns).short}${draw.pick(['智造', '青年', '泵阀', '车联网', '数字'])}${kind}`, names);
    const isPlanned = at === 4;
    const opened = isPlanned ? draw.whole(3, 6) : 0;
    let area = draw.whole(700, 20_000) * 10;
    const areas = draw.times(space.through + 1, (month) => {
      if (isPlanned && month < opened) return null;
      if (month > 0 && draw.chance(0.12)) area += draw.whole(100, 9000) * 5;
      return area;
    });
    return { name: own, sheet: own, kind, level: isPlanned ? null : draw.pick(['省级', '市级', '市级', '县级']), operator: `${own.slice(0, 2)}${'甲乙丙丁戊己庚辛壬'[at]}园区运营有限公司`, on: isPlanned ? null : draw.day(dayOf(year - 6, 1, 1), dayOf(year - 1, 12, 1)), areas };
  });
  const grown = carriers.reduce((sum, { areas }) => sum.plus(areas.at(-1) ?? 0).minus(areas[0] ?? 0), new Decimal(0));
  figures['incubator.area'] = { value: grown.div(10_000).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber() };
  world.exact.set('incubator.area', grown.div(10_000));

  const stays = carriers.flatMap((carrier) => draw.some(world.living, draw.whole(8, 18)).map((firm) => ({ carrier, firm, on: draw.chance(0.35) ? world.within(tenants) : draw.chance(0.1) ? draw.day(dayOf(year, tenants.through + 1, 1), dayOf(year, 12, 3)) : world.before() })));
  const firstOf = (firm: Firm) => stays.filter((each) => each.firm === firm).map(({ on }) => on).sort()[0]!;
  figures['incubator.tenants'] = countOf(distinct(stays.map(({ firm }) => firm)).filter((firm) => inStretch(firstOf(firm), tenants)));

  const plans = [
    ...draw.times(draw.whole(2, 4), () => ['创建', '市级示范孵化基地', draw.pick(['拟创建', '拟创建', '暂缓'])] as const), ...draw.times(draw.whole(2, 4), () => ['创建', '省级众创空间', draw.pick(['拟创建', '已创成', '暂缓'])] as const),
    ...draw.times(draw.whole(2, 3), () => ['创建', '市级众创空间', draw.pick(['已创成', '已创成', '拟创建'])] as const), ['创建', '国家级科技企业孵化器', '暂缓'] as const, ...draw.times(draw.whole(3, 5), (at) => ['装修', `${'一二三四五'[at]}期装修`, draw.pick(['已完成', '施工中'])] as const),
  ].map(([matter, goal, progress], at) => ({ matter, goal, progress, carrier: carriers[at % carriers.length]!.name, on: progress === '已完成' || progress === '已创成' ? draw.chance(0.75) ? world.inYear() : world.before() : null }));
  const planned = (goal: string, progress: string) => plans.filter((each) => each.goal === goal && each.progress === progress);
  figures['incubator.demo_planned'] = countOf(planned('市级示范孵化基地', '拟创建'));
  figures['incubator.maker_prov_planned'] = countOf(planned('省级众创空间', '拟创建'));
  figures['incubator.maker_city'] = countOf(planned('市级众创空间', '已创成').filter(({ on }) => on! >= dayOf(year, 1, 1)));
  figures['incubator.fitted'] = countOf(plans.filter(({ matter, progress, on }) => matter === '装修' && progress === '已完成' && on! >= dayOf(year, 1, 1)));

  const operators = draw.times(6, (at) => ({ name: `${'甲乙丙丁戊己'[at]}湾众创运营管理有限公司`, carrier: draw.pick(carriers).name, progress: draw.pick(['谋划引进', '已签约', '终止洽谈', '谋划引进']), on: world.before() }));
  figures['incubator.operator_planned'] = countOf(operators.filter(({ progress }) => progress === '谋划引进'));

  const pages = Object.fromEntries(carriers.map((carrier) => [carrier.sheet, carrierPage(world, draw, carrier, stays.filter((each) => each.carrier === carrier), space.through)]));
  return {
    pages,
    tables: {
      载体汇总: {
        rows: world.mixed(carriers.map(({ name: own, kind, level, operator, on }): Row => ({ cells: { name: name(own), kind: text(kind), level: level ? text(level) : blank, operator: name(operator), on: day(on), state: text(level ? '已认定' : '在建未认定') } })), [], 1),
        columns: [{ key: 'name', headings: ['载体名称'] }, { key: 'kind', headings: ['类型', '载体类型'] }, { key: 'level', headings: ['级别', '认定级别'] }, { key: 'operator', headings: ['运营单位', '运营主体'] }, { key: 'on', headings: ['认定日期', '认定时间'] }, { key: 'state', headings: ['状态'] }],
      },
      创建与建设: {
        rows: plans.map(({ matter, goal, progress, carrier, on }): Row => ({ cells: { matter: text(matter), carrier: name(carrier), goal: text(goal), progress: text(progress), on: day(on) } })),
        columns: [{ key: 'matter', headings: ['事项', '工作类别'], merges: true }, { key: 'carrier', headings: ['载体名称'] }, { key: 'goal', headings: ['创建类别（建设内容）', '内容'] }, { key: 'progress', headings: ['进展', '状态'] }, { key: 'on', headings: ['完成日期'] }],
      },
      专业运营团队: {
        rows: operators.map(({ name: own, carrier, progress, on }): Row => ({ cells: { name: name(own), carrier: name(carrier), progress: text(progress), on: day(on) } })),
        columns: [{ key: 'name', headings: ['运营团队', '运营机构'] }, { key: 'carrier', headings: ['拟运营载体'] }, { key: 'progress', headings: ['对接状态'] }, { key: 'on', headings: ['日期'] }],
      },
    },
  };
}

interface Carrier { readonly name: string; readonly kind: string; readonly level: string | null; readonly operator: string; readonly on: string | null; readonly areas: readonly (number | null)[] }

function carrierPage(world: World, draw: Draw, { name: own, kind, level, operator, on, areas }: Carrier, stays: readonly { readonly firm: Firm; readonly on: string }[], through: number): Page {
  const { year } = world;
  const page = new Page(draw);
  page.line(draw.pick([`${own}运营月报（${year}年1—${through}月）`, `${own}运营月报（${year}年1-${through}月）`]));
  page.pairs('运营单位', operator, '', '载体类型', kind).pairs('级别', level ?? '未认定', '', '认定日期', on?.replaceAll('-', '.') ?? '—').gap();
  const unit = draw.pick(areaUnits);
  page.line(`一、孵化面积（单位：${unit}）`);
  const factor = unit === '万平方米' ? 10_000 : 1;
  const inUnit = (area: number | null) => (area === null ? blank : raw(new Decimal(area).div(factor).toFixed()));
  const columns: Column[] = [{ key: 'item', headings: ['项目'] }, ...areas.map((_, month): Column => ({ key: `m${month}`, headings: [month === 0 ? `${year - 1}年12月` : `${month}月`] }))];
  page.table({ columns, isNumbered: false, isOrdered: true, isBare: true, rows: ([['总孵化面积', 1], ['其中：已使用面积', 0.7]] as const).map(([item, share]): Row => ({ cells: { item: raw(item), ...Object.fromEntries(areas.map((area, month) => [`m${month}`, inUnit(area === null ? null : Math.round(area * share))])) } })) });
  page.gap().line('二、在孵企业（团队）名单');
  const cells = (firm: Firm, day_: string) => ({ ...world.firmCells(firm, keys), kind: text('企业'), on: day(day_), until: draw.chance(0.15) ? day(draw.day(day_, dayOf(year, 12, 5))) : blank, area: metres(draw.whole(5, 90) * 10), field: text('流体控制'), vehicle: draw.chance(0.2) ? text(draw.pick(['是', '√', 'Y'])) : blank, contact: text(world.newPerson()), phone: raw(world.phone()) });
  const rest = () => ({ kind: text('企业'), on: day(dayOf(year, 2, 2)), area: metres(100) });
  const good = () => ({ ...cells(draw.pick(world.living), dayOf(year, 3, 3)) });
  const faults: Row[] = [
    ...draw.some(world.strangers(keys, rest), 2), ...draw.some(wrongDays(world), 1).map(([cell, reason]): Row => ({ cells: { ...good(), on: cell }, fault: { reason, column: 'on' } })), { cells: { ...good(), area: draw.pick([raw('若干'), failed]) }, fault: { reason: 'invalid_number', column: 'area' } }, { cells: { ...good(), area: blank }, fault: { reason: 'missing_required', column: 'area' } },
  ];
  const teams = draw.times(draw.whole(0, 3), (at): Row => ({ cells: { name: text(`${'甲乙丙'[at]}字创业团队`), code: blank, kind: text('团队'), on: day(world.inYear()), area: metres(60), contact: text(world.newPerson()) } }));
  page.table({
    rows: world.mixed([...stays.map(({ firm, on: since }): Row => ({ cells: cells(firm, since) })), ...teams], faults, 1), units: areaUnits, unitIn: 'heading',
    columns: [
      { key: 'name', headings: ['企业（团队）名称', '入驻单位名称'] }, { key: 'code', headings: ['统一社会信用代码', '信用代码'] }, { key: 'kind', headings: ['类型', '企业/团队'] }, { key: 'on', headings: ['入驻日期', '入孵时间'] }, { key: 'until', headings: ['毕业（退出）日期', '毕业或退出时间'] }, { key: 'area', headings: ['使用面积', '面积'], of: 'area' },
      { key: 'field', headings: ['技术领域', '行业领域'] }, { key: 'vehicle', headings: ['是否车联网', '车联网'] }, { key: 'contact', headings: ['负责人'] }, { key: 'phone', headings: ['联系电话', '电话'] },
    ],
  });
  return page;
}

export interface Platforms { readonly landing: { readonly full: string; readonly short: string }; readonly others: readonly string[] }

/** 14: platforms, transfer centres, new-type institutions, and what the platforms got done. */
export function platformsBook(world: World, figures: Figures): { readonly tables: Record<string, Table>; readonly platforms: Platforms } {
  const { draw, year } = world;
  const built = world.stretch('科创平台建设与人才引进', 9, 11);
  const groups = [...draw.times(draw.whole(3, 6), () => '院'), ...draw.times(draw.whole(2, 5), () => '中心'), ...draw.times(draw.whole(1, 3), () => '飞地'), null, null];
  const short = world.county.slice(0, -1);
  const names = new Set<string>();
  const platforms = groups.map((group, at) => {
    const partner = draw.fresh(() => `${draw.pick([...'临滨瀚岭澄'])}${draw.pick([...'海江山川'])}${draw.pick(['大学', '理工大学', '工业大学'])}`, names);
    const tail = group === '院' ? '研究院' : group === '中心' ? '创新中心' : group === '飞地' ? '科创飞地' : '科技大市场';
    return { full: `${partner}${short}${tail}`, short: `${partner.slice(0, 2)}${tail}${at}`, group, partner, progress: at === 0 ? '新一轮提升共建' : at === 1 ? '重点推进落地' : '正常运行', level: draw.pick(['省级', '市级', '县级']), on: world.before() };
  });
  for (const [id, group] of [['platforms.institutes', '院'], ['platforms.centres', '中心'], ['platforms.enclaves', '飞地']] as const) figures[id] = countOf(platforms.filter((each) => each.group === group));
  const [renewed, landing] = platforms as [(typeof platforms)[number], (typeof platforms)[number]];
  const milestones = draw.times(11, (at) => {
    const platform = draw.pick([renewed, renewed, landing, platforms[2]!]);
    const isDone = draw.chance(0.6);
    return { platform, matter: `${['场地装修', '设备采购', '新生开学', '中试基地建设', '工作站申报'][at % 5]}第${'一二三四五六七八九十百'[at]}批`, on: isDone ? draw.day(built.from, built.to) : null, status: isDone ? draw.pick(['已完成', '完成']) : '推进中' };
  });
  figures['platform.milestones'] = countOf(milestones.filter(({ platform, on }) => platform === renewed && on !== null));
  const centres = draw.times(9, (at) => { const status = draw.pick(['新引进', '新引进', '加强建设', '停止运行', '正常运行']); return { name: `${'甲乙丙丁戊己庚辛壬'[at]}江大学${world.county}技术转移中心`, host: `${'甲乙丙丁戊己庚辛壬'[at]}江大学`, status, on: status === '新引进' ? draw.chance(0.7) ? world.within(built) : world.after(built) : world.before() }; });
  figures['transfer.new'] = countOf(centres.filter(({ status, on }) => status === '新引进' && inStretch(on, built)));
  figures['transfer.strengthened'] = countOf(centres.filter(({ status }) => status === '加强建设'));
  const institutions = draw.times(6, (at) => ({ name: at === 0 ? renewed.full : `${world.county}${'甲乙丙丁戊己'[at]}技术研究院`, level: draw.pick(['市级', '市级', '省级']), on: draw.chance(0.6) ? world.within(built) : draw.chance(0.3) ? world.after(built) : world.before() }));
  figures['neworg.city'] = countOf(institutions.filter(({ level, on }) => level === '市级' && inStretch(on, built)));
  const numbered = (group: string) => draw.pick([group, `${'零一二三四五六'[platforms.filter((each) => each.group === group).length]}${group}`]);
  const dated = (cells: () => Row['cells']): Row[] => wrongDays(world).map(([cell, reason]) => ({ cells: { ...cells(), on: cell }, fault: { reason, column: 'on' } }));
  return {
    platforms: { landing, others: platforms.filter((each) => each !== landing).map(({ full }) => full) },
    tables: {
      科创平台: {
        rows: world.mixed(platforms.map(({ full, short: brief, group, partner, progress, level, on }): Row => ({ cells: { name: name(full), short: draw.chance(0.8) || progress === '重点推进落地' ? name(brief) : blank, kind: text(group === '院' ? '研究院' : group ?? '服务平台'), group: group === null ? blank : text(numbered(group)), partner: text(partner), level: text(level), on: day(on), progress: text(progress), staff: pieces(draw.whole(5, 40)), added: pieces(draw.whole(0, 4)) } })), [
          { cells: { name: { is: 'raw', text: '' }, group: text('院'), progress: text('正常运行'), partner: text('某大学') }, fault: { reason: 'missing_required', column: 'name' } }, ...dated(() => ({ name: name(`${world.newName()}研究院`), group: text('院'), progress: text('正常运行') })),
        ], 1),
        columns: [
          { key: 'name', headings: ['平台名称'] }, { key: 'short', headings: ['简称'] }, { key: 'kind', headings: ['平台类型', '类型'] }, { key: 'group', headings: ['体系归类', '所属体系'] }, { key: 'partner', headings: ['共建单位', '共建高校院所'] }, { key: 'level', headings: ['级别'] }, { key: 'on', headings: ['成立日期', '成立时间'] }, { key: 'progress', headings: ['推进情况'] },
          { key: 'staff', headings: ['引进人员（人）/累计', '引进人员/累计（人）'] }, { key: 'added', headings: ['引进人员（人）/本年', '引进人员/其中本年'] },
        ],
      },
      技术转移中心: {
        rows: world.mixed(centres.map(({ name: own, host, status, on }): Row => ({ cells: { name: name(own), host: text(host), on: day(on), status: text(status), contracts: pieces(draw.whole(1, 20)), amount: yuan(draw.whole(10, 2000) * 10_000) } })), [...dated(() => ({ name: name(world.newName()), host: text('大学'), status: text('新引进') })), { cells: { name: name(world.newName()), host: text('大学'), status: text('新引进') }, fault: { reason: 'missing_required', column: 'on' } }], 0),
        units: ['万元'], unitIn: 'heading',
        columns: [{ key: 'name', headings: ['中心名称'] }, { key: 'host', headings: ['依托高校院所', '依托单位'] }, { key: 'on', headings: ['引进日期', '签约时间'] }, { key: 'status', headings: ['状态', '建设情况'] }, { key: 'contracts', headings: ['技术合同（项）'] }, { key: 'amount', headings: ['技术合同额'], of: 'money' }],
      },
      新型研发机构: {
        rows: world.mixed(institutions.map(({ name: own, level, on }): Row => ({ cells: { name: name(own), level: text(level), nature: text('民办非企业'), on: day(on) } })), dated(() => ({ name: name(world.newName()), level: text('市级'), nature: text('企业') })), 0),
        columns: [{ key: 'name', headings: ['机构名称'] }, { key: 'level', headings: ['级别'] }, { key: 'nature', headings: ['机构性质'] }, { key: 'on', headings: ['认定日期'] }],
      },
      平台进展: {
        rows: milestones.map(({ platform, matter, on, status }): Row => ({ cells: { platform: name(platform.full), matter: text(matter), on: day(on), status: text(status) } })),
        columns: [{ key: 'platform', headings: ['平台名称'], merges: true }, { key: 'matter', headings: ['重点事项'] }, { key: 'on', headings: ['完成日期'] }, { key: 'status', headings: ['状态'] }],
      },
    },
  };
}
