import { Decimal } from 'decimal.js';
import { dayOf } from './draw.ts';
import { type Row, type Table, blank, code, day, hours, name, pieces, raw, text, yuan } from './page.ts';
import type { Platforms } from './places.ts';
import { type Figures, type World, countOf, inStretch, wrongDays } from './world.ts';

const dated = (world: World, column: string, cells: () => Row['cells'], isInYear = false): Row[] =>
  [...wrongDays(world), ...(isInYear ? [[day(world.before()), 'date_out_of_range'] as const] : [])].map(([cell, reason]) => ({ cells: { ...cells(), [column]: cell }, fault: { reason, column } }));
const missing = (column: string, cells: Row['cells']): Row => ({ cells: { ...cells, [column]: { is: 'raw', text: '' } }, fault: { reason: 'missing_required', column } });
const empty = { is: 'raw', text: '' } as const;

/** 08: high-level people, whom the survey found, teams. */
export function talentBook(world: World, figures: Figures, { landing, others }: Platforms): Record<string, Table> {
  const { draw } = world;
  const [built, people] = [world.stretch('科创平台建设与人才引进', 9, 11), world.stretch('高层次人才引育', 9, 11)];
  const persons = draw.times(70, (at) => {
    const isLanding = at % 6 === 0;
    const isKunpeng = at % 12 === 0 || at % 17 === 3;
    const status = isKunpeng ? draw.pick(['入选', '入选', '推荐']) : draw.pick(['引进', '引进', '入选', '申报']);
    const stretch = built.to < people.to ? built : people;
    // Between the ends of the two stretches it would depend on which of them counts.
    const on = draw.chance(0.65) ? world.within(stretch) : draw.chance(0.4) ? draw.day(dayOf(world.year, 12, 1), dayOf(world.year, 12, 6)) : world.before();
    const firm = draw.pick(world.living);
    return { called: world.newPerson(), document: `${world.regionCode.slice(0, 4)}**********${draw.whole(1000, 9999)}`, isKunpeng, isLanding, status: isLanding && status === '申报' ? '引进' : status, on, isDoctor: draw.chance(0.5), firm, employer: isLanding ? draw.pick([landing.full, landing.short]) : draw.chance(0.2) ? draw.pick(others) : firm.name };
  });
  const atLanding = persons.filter(({ isLanding, on }) => isLanding && inStretch(on, built));
  figures['platform.talent'] = countOf(atLanding);
  figures['platform.phd'] = countOf(atLanding.filter(({ isDoctor }) => isDoctor));
  figures['platform.kunpeng'] = countOf(atLanding.filter(({ isKunpeng, status }) => isKunpeng && status === '入选'));
  figures['kunpeng.selected'] = countOf(persons.filter(({ isKunpeng, status, on }) => isKunpeng && status === '入选' && inStretch(on, people)));

  const surveyed = draw.times(24, (at) => ({ line: draw.pick(['领军人才培养', '高水平创新团队', '创业领军人才'] as const), isEligible: draw.chance(0.5), called: world.newPerson(), firm: draw.pick(world.living), at }));
  const eligible = (line: string) => countOf(surveyed.filter((each) => each.line === line && each.isEligible));
  figures['ouyue.people'] = eligible('领军人才培养');
  figures['ouyue.teams'] = eligible('高水平创新团队');

  const teams = draw.times(14, (at) => ({ called: `特种材料攻关团队${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[at]}`, isProvincial: draw.chance(0.6), status: draw.pick(['推荐', '推荐', '未推荐', '培育']), on: draw.chance(0.6) ? world.within(people) : draw.chance(0.4) ? draw.day(dayOf(world.year, 12, 1), dayOf(world.year, 12, 6)) : world.before(), head: world.newPerson(), firm: draw.pick(world.living) }));
  figures['team.leading'] = countOf(teams.filter(({ isProvincial, status, on }) => isProvincial && status === '推荐' && inStretch(on, people)));

  const person = (): Row['cells'] => ({ name: text(world.newPerson()), document: raw(`3300**********${draw.whole(1000, 9999)}`), programme: blank, degree: text('博士'), employer: name(landing.full), on: day(world.within(built)), status: text('引进') });
  const survey = (): Row['cells'] => ({ programme: text('市“瓯越英才计划”'), line: text('领军人才培养'), candidate: text(world.newPerson()), employer: name(draw.pick(world.living).name), eligible: text('符合'), on: day(world.within(people)) });
  return {
    高层次人才: {
      rows: world.mixed(persons.map(({ called, document, isKunpeng, status, on, isDoctor, employer }): Row => {
        const programme = isKunpeng ? draw.pick(['省“鲲鹏行动”计划', '鲲鹏计划']) : status === '引进' ? null : draw.pick(['市“瓯越英才计划”', '省海外引才计划', '省高层次人才特殊支持计划']);
        return { cells: {
          name: text(draw.chance(0.1) && called.length === 3 ? `${called.slice(0, 1)} ${called.slice(1)}` : called), document: raw(document), programme: programme === null ? blank : text(programme), level: programme === null ? blank : text(/^市/.test(programme) ? '市级' : '省级'),
          degree: text(isDoctor ? draw.pick(['博士研究生', '博士']) : draw.pick(['硕士研究生', '本科'])), title: text('高级工程师'), major: text('机械工程'), employer: name(employer), on: day(on), status: text(status),
        } };
      }), [...dated(world, 'on', person), missing('name', person()), missing('on', person())], 2),
      columns: [
        { key: 'name', headings: ['姓名'] }, { key: 'document', headings: ['证件号码'], isHidden: true }, { key: 'programme', headings: ['入选计划/计划名称', '人才计划'] }, { key: 'level', headings: ['入选计划/级别', '层次'] }, { key: 'degree', headings: ['学历学位', '学历'] }, { key: 'title', headings: ['职称'] }, { key: 'major', headings: ['专业'] },
        { key: 'employer', headings: ['引进单位（平台）', '用人单位'] }, { key: 'on', headings: ['引进（入选）日期', '引进时间'] }, { key: 'status', headings: ['状态', '情况'] }, { key: 'remark', headings: ['备注'] },
      ],
    },
    申报遴选: {
      rows: world.mixed(surveyed.map(({ line, isEligible, called, firm }): Row => ({ cells: {
        programme: text('市“瓯越英才计划”'), line: text(line === '领军人才培养' ? draw.pick(['领军人才培养', '领军人才培养项目']) : line), candidate: text(line === '高水平创新团队' ? `${called}团队` : called), employer: name(firm.name), eligible: text(isEligible ? draw.pick(['符合', '符合条件', '√']) : '不符合'), intention: text(draw.pick(['拟申报', '不申报'])), on: day(world.within(people)),
      } })), [...dated(world, 'on', survey), missing('on', survey())], 2),
      columns: [{ key: 'programme', headings: ['人才计划'], merges: true }, { key: 'line', headings: ['项目类别', '类别'] }, { key: 'candidate', headings: ['人才（团队）', '申报人或团队'] }, { key: 'employer', headings: ['申报单位'] }, { key: 'eligible', headings: ['是否符合申报条件', '条件审核'] }, { key: 'intention', headings: ['申报意向'] }, { key: 'on', headings: ['排摸日期'] }],
    },
    创新团队: {
      rows: world.mixed(teams.map(({ called, isProvincial, status, on, head, firm }): Row => ({ cells: { name: text(called), programme: text(isProvincial ? draw.pick(['省领军型创新创业团队', '省领军型创新团队']) : '市领军型创新创业团队'), head: text(head), size: pieces(draw.whole(5, 14)), employer: name(firm.name), status: text(status), on: day(on) } })),
        [...dated(world, 'on', () => ({ name: text('待定团队'), programme: text('省领军型创新创业团队'), head: text(world.newPerson()), status: text('推荐') }))], 0),
      columns: [{ key: 'name', headings: ['团队名称'] }, { key: 'programme', headings: ['申报计划', '团队类别'] }, { key: 'head', headings: ['带头人'] }, { key: 'size', headings: ['人数'] }, { key: 'employer', headings: ['依托单位'] }, { key: 'status', headings: ['状态'] }, { key: 'on', headings: ['日期'] }],
    },
  };
}

/** 10: commissioners, and what they did. */
export function commissionersBook(world: World, figures: Figures): Record<string, Table> {
  const { draw, year } = world;
  const summed = world.stretch('新增省科技型中小企业', 9, 11);
  const roster = draw.times(45, (at) => ({ called: world.newPerson(), level: draw.pick(['省级', '市级', '县级', '县级'] as const), isTeam: at % 11 === 0, town: draw.pick(world.towns), firm: draw.chance(0.7) ? draw.pick(world.living) : null }));
  for (const [id, level, isTeam] of [['support.commissioner_city', '市级', false], ['support.commissioner_city_team', '市级', true], ['support.commissioner_prov', '省级', false], ['support.commissioner_prov_team', '省级', true]] as const) figures[id] = countOf(roster.filter((each) => each.level === level && each.isTeam === isTeam));
  const taken = new Set<string>();
  const services = draw.times(260, () => {
    const who = draw.pick(roster);
    const firm = draw.chance(0.7) ? draw.pick(world.living) : null;
    const on = draw.chance(0.88) ? world.within(summed) : world.after(summed);
    return { who, firm, on, hours: draw.whole(2, 16) / 2, transport: draw.whole(3, 60) * 10, lodging: draw.chance(0.2) ? draw.whole(20, 50) * 10 : null };
  }).filter(({ who, firm, on }) => { const key = `${who.called} ${on} ${firm?.code ?? ''}`; if (taken.has(key)) return false; taken.add(key); return true; });
  const counted = services.filter(({ on }) => inStretch(on, summed));
  const sum = (of: (each: (typeof services)[number]) => number | null) => counted.reduce((all, each) => all.plus(of(each) ?? 0), new Decimal(0)).toNumber();
  figures['support.service_hours'] = { value: sum((each) => each.hours) };
  figures['support.service_cost'] = { value: sum((each) => each.transport) + sum((each) => each.lodging) };

  const one = (over: Row['cells'] = {}): Row['cells'] => ({ name: text(world.newPerson()), level: text('市级'), kind: text('个人'), town: text(draw.pick(world.towns).full), firm: blank, code: blank, ...over });
  const visit = (over: Row['cells'] = {}): Row['cells'] => ({ on: day(dayOf(year, 12, 7)), who: text(draw.pick(roster).called), town: text(draw.pick(world.towns).full), firm: blank, hours: hours(draw.whole(1, 9)), transport: yuan(50), ...over });
  const firms = { code: 'code', name: 'firm' };
  return {
    特派员名册: {
      rows: world.mixed(draw.shuffled(roster).sort((a, b) => a.level.localeCompare(b.level)).map(({ called, level, isTeam, town, firm }): Row => ({ cells: {
        name: text(called), level: text(level), kind: text(isTeam ? '团队' : draw.pick(['个人', '个人', '个人特派员'])), team: isTeam ? text(`${called}领衔特派团`) : blank, specialty: text('茶学'), sender: text('省农业科学院'), phone: raw(draw.pick([world.phone(), `170 ${world.phone().slice(3, 7)} ${world.phone().slice(7)}`])), town: world.town(town),
        ...(firm ? world.firmCells(firm, firms) : { firm: blank, code: blank }),
      } })), [
        ...world.strangers(firms, () => one()), { cells: one({ town: text('无此乡') }), fault: { reason: 'unknown_town', column: 'town' } }, missing('name', one()), missing('level', one()),
      ], 1),
      foot: ['注：团队科技特派员登记团队负责人。'],
      columns: [
        { key: 'name', headings: ['姓名', '特派员姓名'] }, { key: 'level', headings: ['选派级别', '级别'], merges: true }, { key: 'kind', headings: ['类型', '个人/团队'] }, { key: 'team', headings: ['团队名称'] }, { key: 'specialty', headings: ['专业特长', '专业领域'] }, { key: 'sender', headings: ['派出单位', '所在单位'] }, { key: 'phone', headings: ['联系电话', '手机'] }, { key: 'town', headings: ['派驻镇街', '派驻乡镇'] },
        { key: 'firm', headings: ['结对企业/名称', '服务对象/企业名称'] }, { key: 'code', headings: ['结对企业/统一社会信用代码', '服务对象/信用代码'] }, { key: 'remark', headings: ['备注'] },
      ],
    },
    服务记录: {
      rows: world.mixed(services.map(({ who, firm, on, hours: spent, transport, lodging }): Row => ({ cells: { on: day(on), who: text(who.called), town: world.town(draw.pick(world.towns)), firm: firm ? world.firmName(firm) : blank, hours: hours(spent), problem: text('热处理变形'), result: text('已解决'), transport: yuan(transport), lodging: yuan(lodging) } })), [
        { cells: visit({ who: text(world.newPerson()) }), fault: { reason: 'unknown_reference', column: 'who' } }, { cells: visit({ town: text('无此镇') }), fault: { reason: 'unknown_town', column: 'town' } }, { cells: visit({ hours: raw('半天') }), fault: { reason: 'invalid_number', column: 'hours' } }, { cells: visit({ hours: raw(world.phone()) }), fault: { reason: 'misplaced_value', column: 'hours' } },
        { cells: visit({ transport: raw('-50') }), fault: { reason: 'invalid_number', column: 'transport' } }, missing('hours', visit()), { cells: visit({ firm: name(world.newName()) }), fault: { reason: 'unknown_enterprise', column: 'firm' } }, ...dated(world, 'on', () => visit(), true),
      ], 3),
      columns: [
        { key: 'on', headings: ['服务日期', '日期'] }, { key: 'who', headings: ['特派员', '特派员姓名'] }, { key: 'town', headings: ['服务地点（镇街）', '服务乡镇'] }, { key: 'firm', headings: ['服务企业', '服务单位'] }, { key: 'hours', headings: ['服务时长（小时）', '时长(小时)'] }, { key: 'problem', headings: ['解决问题', '技术问题'] }, { key: 'result', headings: ['服务成效', '结果'] },
        { key: 'transport', headings: ['费用（元）/交通', '补贴（元）/交通费'] }, { key: 'lodging', headings: ['费用（元）/住宿', '补贴（元）/住宿费'] },
      ],
    },
  };
}

/** 11: a contest with its institutions, teams, students, finalists and awards. */
export function contestBook(world: World, figures: Figures): Record<string, Table> {
  const { draw } = world;
  const names = new Set<string>();
  const universities = draw.times(34, () => draw.fresh(() => `${draw.pick([...'岱渭漓澧湟赣'])}${draw.pick([...'江山海川湖原'])}${draw.pick(['大学', '理工大学', '师范大学', '职业技术学院'])}`, names));
  const teams = draw.times(60, (at) => ({ number: `CAR-${String(at + 1).padStart(3, '0')}`, called: `星火战队${at + 1}号`, university: universities[at % universities.length]!, size: draw.whole(3, 6) }));
  const finalists = draw.some(teams, draw.whole(12, 20));
  const students = teams.flatMap((team) => draw.times(team.size, (at) => ({ team, called: world.newPerson(), role: at === 0 ? '队长' : '队员' }))).map((student, at) => ({ ...student, number: `X${String(at + 1).padStart(4, '0')}` }));
  const grades = [['特等奖', 'contest.grand', 1], ['一等奖', 'contest.first', draw.whole(2, 4)], ['二等奖', 'contest.second', draw.whole(4, 8)], ['三等奖', 'contest.third', draw.whole(9, 15)]] as const;
  const awards = grades.flatMap(([grade, , count]) => draw.times(count, (at) => ({ grade, work: `协同预警平台${grade.slice(0, 1)}${at + 1}`, team: draw.pick(finalists) })));
  figures['contest.universities'] = countOf(universities);
  figures['contest.teams'] = countOf(teams);
  figures['contest.students'] = countOf(students);
  figures['contest.finalists'] = countOf(finalists);
  figures['contest.awards'] = countOf(awards);
  for (const [grade, id] of grades) figures[id] = countOf(awards.filter((each) => each.grade === grade));
  const numberOf = (number: string) => text(draw.pick([number, number, number, number.replace('-', ''), number.toLowerCase()]));
  return {
    参赛院校: {
      rows: world.mixed(universities.map((own): Row => ({ cells: { name: name(own), level: text('本科'), province: text('浙江'), contact: text(world.newPerson()), phone: raw(world.phone()) } })), [{ cells: { name: empty, level: text('本科'), province: text('江苏') }, fault: { reason: 'missing_required', column: 'name' } }], 2),
      columns: [{ key: 'name', headings: ['院校名称', '学校'] }, { key: 'level', headings: ['办学层次'] }, { key: 'province', headings: ['所在省份'] }, { key: 'contact', headings: ['联系人', '带队老师'] }, { key: 'phone', headings: ['联系电话'] }],
    },
    参赛队伍: {
      rows: world.mixed(teams.map(({ number, called, university, size }): Row => ({ cells: { number: numberOf(number), name: text(called), university: name(university), track: text(draw.pick(['智能驾驶', '车路协同'])), advisor: text(world.newPerson()), size: draw.chance(0.2) ? raw(`${size}人`) : pieces(size), final: finalists.some((each) => each.number === number) ? text(draw.pick(['是', '√'])) : blank } })), [
        missing('number', { name: text('无号队'), university: name(universities[0]!), size: pieces(3) }), missing('university', { number: text('CAR-901'), name: text('无校队'), size: pieces(3) }), { cells: { number: text('CAR-902'), name: text('若干人队'), university: name(universities[0]!), size: raw('若干') }, fault: { reason: 'invalid_number', column: 'size' } },
      ], 2),
      columns: [{ key: 'number', headings: ['队伍编号', '报名号'] }, { key: 'name', headings: ['队伍名称'] }, { key: 'university', headings: ['所属院校', '学校'] }, { key: 'track', headings: ['赛道'] }, { key: 'advisor', headings: ['指导教师'] }, { key: 'size', headings: ['人数', '队员数'] }, { key: 'final', headings: ['是否进入挑战赛', '晋级情况'] }],
    },
    参赛学生: {
      rows: world.mixed(students.map(({ number, called, team, role }): Row => ({ cells: { number: code(number), name: text(called), team: numberOf(team.number), university: name(team.university), degree: text('本科'), role: text(role), phone: role === '队长' ? raw(world.phone()) : blank } })), [
        { cells: { number: code('X9001'), name: text(world.newPerson()), team: text('CAR-777'), role: text('队员') }, fault: { reason: 'unknown_reference', column: 'team' } }, missing('name', { number: code('X9002'), team: text(teams[0]!.number), role: text('队员') }), missing('team', { number: code('X9003'), name: text(world.newPerson()), role: text('队员') }),
      ], 3),
      columns: [{ key: 'number', headings: ['学生编号', '编号'] }, { key: 'name', headings: ['姓名'] }, { key: 'team', headings: ['队伍编号', '所属队伍报名号'] }, { key: 'university', headings: ['院校', '学校'] }, { key: 'degree', headings: ['学历层次'] }, { key: 'role', headings: ['角色'] }, { key: 'phone', headings: ['联系电话'] }],
    },
    挑战赛名单: {
      rows: world.mixed(finalists.map(({ number, called, university }, at): Row => ({ cells: { position: pieces(at + 1), number: numberOf(number), name: text(called), university: name(university), score: raw(String(draw.whole(7000, 9900) / 100)) } })), [], 1), isNumbered: false,
      columns: [{ key: 'position', headings: ['出场顺序'] }, { key: 'number', headings: ['队伍编号', '报名号'] }, { key: 'name', headings: ['队伍名称'] }, { key: 'university', headings: ['院校'] }, { key: 'score', headings: ['初评得分'] }],
    },
    获奖作品: {
      rows: world.mixed(awards.map(({ grade, work, team }): Row => ({ cells: { grade: text(grade), work: text(work), number: numberOf(team.number), name: text(team.called), university: name(team.university), prize: yuan(10_000) } })), [], 0), isNumbered: false,
      columns: [{ key: 'grade', headings: ['奖项', '获奖等级'], merges: true }, { key: 'work', headings: ['作品名称'] }, { key: 'number', headings: ['队伍编号', '报名号'] }, { key: 'name', headings: ['队伍名称'] }, { key: 'university', headings: ['院校'] }, { key: 'prize', headings: ['奖金（元）'] }],
    },
  };
}
