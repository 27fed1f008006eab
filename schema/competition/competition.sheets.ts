import { type StoreContext, type Stored, defineSheet, refer, referIfKnown } from '../core/exchange/sheet.ts';
import { matchKey, tidy } from '../core/exchange/normalise.ts';
import { sealPhone } from '../core/secret/personal.ts';
import { grades, type AwardState, type CompetitionState, type EntryState, type Grade, type MemberRole } from './competition.kinds.ts';
import { purposes, sealName } from './competition.personal.ts';

const office = { file: '11 双创大赛-报名与获奖', department: '赛事办' };

const institution = { title: '所属院校', headings: ['学校', '院校', '参赛院校', '院校名称'], kind: 'name' } as const;
const teamNumber = { title: '队伍编号', headings: ['报名号', '参赛编号', '队伍报名号'], kind: 'code', hyphenated: true } as const;
const teamName = { title: '队伍名称', headings: ['参赛队伍', '队名', '团队名称'], kind: 'text' } as const;
const phone = { title: '联系电话', headings: ['手机', '电话', '手机号码'], kind: 'phone' } as const;

/** 11 参赛院校: universities of the contest. */
export const competitionInstitutions = defineSheet({
  name: 'competitionInstitutions', title: '参赛院校', ...office,
  recognisedBy: ['name', 'level', 'province'],
  hints: ['大赛', '院校'],
  sameRow: ['name'],
  columns: {
    name: { title: '院校名称', headings: ['学校', '院校', '学校名称', '参赛院校'], kind: 'name', required: true },
    level: { title: '办学层次', headings: ['层次', '学校类型'], kind: 'text' },
    province: { title: '所在省份', headings: ['省份', '所在地'], kind: 'text' },
    contact: { title: '联系人', headings: ['带队老师', '领队'], kind: 'person' },
    phone: { ...phone, contact: 'contact' },
  },
  store: [
    (_, context) => [competitionRecord(context)],
    ({ values }, context) => {
      const given = values['phone'] as string | null | undefined;
      const sealed = given ? sealPhone(context.vault, purposes.contactPhone, given) : given === undefined ? undefined : null;
      return [{
        entity: 'CompetitionInstitution', key: { competition: competitionKeyed(context), name: values['name'] },
        values: { level: values['level'], province: values['province'], contactName: values['contact'], contactPhoneMasked: sealed && sealed.masked, contactPhoneHash: sealed && sealed.hash },
        silent: { contactPhoneCipher: sealed && sealed.cipher },
      }];
    },
  ],
});

/** 11 参赛队伍: teams, with the mark of those in the challenge round. */
export const competitionEntriesSheet = defineSheet({
  name: 'competitionEntries', title: '参赛队伍', ...office,
  recognisedBy: ['number', 'name', 'institution', 'size'],
  hints: ['大赛', '队伍'],
  sameRow: ['number'],
  columns: {
    number: { ...teamNumber, required: true },
    name: teamName,
    institution: { ...institution, required: true },
    track: { title: '赛道', headings: ['参赛赛道', '组别'], kind: 'text' },
    advisor: { title: '指导教师', headings: ['指导老师', '导师'], kind: 'person' },
    size: { title: '人数', headings: ['队员数', '队伍人数'], kind: 'integer', required: true },
    isFinalist: { title: '是否进入挑战赛', headings: ['晋级情况', '是否晋级', '进入挑战赛'], kind: 'flag' },
  },
  store: [
    (_, context) => [competitionRecord(context)],
    ({ values }, context) => (typeof values['track'] === 'string' ? [{ entity: 'CompetitionTrack', key: { competition: competitionKeyed(context), name: values['track'] }, values: {} }] : []),
    ({ values }, context) => {
      const competition = competitionKeyed(context);
      const { track, institution: university, isFinalist } = values as { track: string | null | undefined; institution: string; isFinalist: boolean | null | undefined };
      return [{
        entity: 'CompetitionEntry', key: { competition, number: values['number'] },
        values: {
          name: values['name'] ?? values['number'], institutionName: university, institution: referIfKnown('CompetitionInstitution', { competition, name: university }),
          track: typeof track === 'string' ? refer('CompetitionTrack', { competition, name: track }) : track, advisor: values['advisor'], size: values['size'], isMarkedFinalist: isFinalist,
        },
        silent: { state: (isFinalist ? 'FINALIST' : stateIn(context) === 'OPEN' ? 'REGISTERED' : 'ELIMINATED') satisfies EntryState },
      }];
    },
  ],
});

/** 11 参赛学生: students; the team must be an accepted one. */
export const competitionMembers = defineSheet({
  name: 'competitionMembers', title: '参赛学生', ...office,
  recognisedBy: ['number', 'name', 'team', 'role'],
  hints: ['大赛', '学生'],
  sameRow: ['number'],
  references: [{ column: 'team', sheet: 'competitionEntries', key: 'number' }],
  columns: {
    number: { title: '学生编号', headings: ['编号', '选手编号'], kind: 'code' },
    name: { title: '姓名', headings: ['学生姓名', '选手姓名'], kind: 'person', required: true },
    team: { ...teamNumber, headings: ['所属队伍报名号', '报名号', '所属队伍编号'], required: true },
    institution: { ...institution, title: '院校', headings: ['学校', '所属院校', '院校名称'] },
    degree: { title: '学历层次', headings: ['学历', '培养层次'], kind: 'text' },
    role: { title: '角色', headings: ['队内角色', '身份'], kind: 'choice', choices: [{ value: '队长', wordings: ['负责人', /队长|组长/] }, { value: '队员', wordings: ['成员', /员$/] }] },
    phone,
  },
  store: [
    (_, context) => [competitionRecord(context)],
    ({ values, row }, context) => {
      const competition = competitionKeyed(context);
      const name = sealName(context.vault, values['name'] as string);
      const given = values['phone'] as string | null | undefined;
      const sealed = given ? sealPhone(context.vault, purposes.memberPhone, given) : given === undefined ? undefined : null;
      return [{
        entity: 'CompetitionMember', key: { competition, number: values['number'] ?? `${String(values['team'])}/${row}` },
        values: {
          entry: referIfKnown('CompetitionEntry', { competition, number: values['team'] }), entryNumber: values['team'], nameMasked: name.masked, nameHash: name.hash, institutionName: values['institution'], degree: values['degree'],
          role: values['role'] === undefined ? undefined : ((values['role'] === '队长' ? 'LEADER' : 'MEMBER') satisfies MemberRole), phoneMasked: sealed && sealed.masked, phoneHash: sealed && sealed.hash,
        },
        silent: { nameCipher: name.cipher, phoneCipher: sealed && sealed.cipher },
      }];
    },
  ],
});

/** 11 挑战赛名单: teams of the challenge round. Its title does not name the contest; those of the other sheets do. */
export const competitionFinalists = defineSheet({
  name: 'competitionFinalists', title: '挑战赛名单', ...office,
  recognisedBy: ['number', 'position', 'score'],
  hints: ['挑战赛', '名单', '晋级'],
  sameRow: ['number'],
  columns: {
    position: { title: '出场顺序', headings: ['出场序号', '出场次序', '顺序'], kind: 'text' },
    number: teamNumber, name: teamName, institution: { ...institution, title: '院校', headings: ['学校', '所属院校', '院校名称'] },
    score: { title: '初评得分', headings: ['初评成绩', '初赛得分', '得分'], kind: 'number', unit: '分' },
  },
  store: [
    (_, context) => [competitionRecord(context)],
    (_, context) => [{ entity: 'CompetitionStage', key: { competition: competitionKeyed(context), kind: 'FINAL' }, values: {}, silent: { name: '挑战赛' } }],
    ({ values, row }, context) => {
      const competition = competitionKeyed(context);
      const number = (values['number'] as string | null) ?? `第${row}行`;
      const position = /\d+/.exec((values['position'] as string | null) ?? '')?.[0];
      return [{
        entity: 'CompetitionStageEntry', key: { stage: refer('CompetitionStage', { competition, kind: 'FINAL' }), entryNumber: number },
        values: {
          entry: referIfKnown('CompetitionEntry', { competition, number }), entryName: values['name'], institutionName: values['institution'],
          position: values['position'] === undefined ? undefined : position === undefined ? null : Number(position), priorScore: values['score'],
        },
      }];
    },
  ],
});

/** 11 获奖作品: awarded works by grade; a team may have several. */
export const competitionAwardsSheet = defineSheet({
  name: 'competitionAwards', title: '获奖作品', ...office,
  recognisedBy: ['grade', 'work', 'prize'],
  hints: ['大赛', '获奖'],
  sameRow: ['work', 'number'],
  columns: {
    grade: {
      title: '奖项', headings: ['获奖等级', '奖项等级', '等级'], kind: 'choice',
      choices: [{ value: '特等奖', wordings: [/特等/] }, { value: '一等奖', wordings: [/一等|1等/] }, { value: '二等奖', wordings: [/二等|2等/] }, { value: '三等奖', wordings: [/三等|3等/] }, { value: '优秀奖', wordings: [/优秀|优胜|入围/] }],
    },
    work: { title: '作品名称', headings: ['作品', '项目名称', '获奖作品'], kind: 'text' },
    number: teamNumber, name: teamName, institution: { ...institution, title: '院校', headings: ['学校', '所属院校', '院校名称'] },
    prize: { title: '奖金', headings: ['奖金金额', '奖励金额'], kind: 'money', unit: '元' },
  },
  store: [
    (_, context) => [competitionRecord(context)],
    ({ values, row }, context) => {
      const competition = competitionKeyed(context);
      const { grade, work, number } = values as { grade: string | null; work: string | null; number: string | null };
      return [{
        entity: 'CompetitionAward', key: { competition, work: work ?? `第${row}行`, entryNumber: number },
        values: {
          grade: gradeOf(grade), gradeName: grade ?? grades.OTHER, entry: number === null ? null : referIfKnown('CompetitionEntry', { competition, number }), entryName: values['name'], institutionName: values['institution'], prize: values['prize'],
        },
        silent: { state: 'AWARDED' satisfies AwardState },
      }];
    },
  ],
});

const gradeOf = (name: string | null): Grade => (Object.entries(grades) as [Grade, string][]).find(([, title]) => title === name)?.[0] ?? 'OTHER';

/** Everything before what the table is of: “某某杯”创新大赛｜参赛院校. Nothing when the title begins with that. */
export function competitionIn(title: string): string | null {
  const name = tidy(title).replace(/^附件\d*[:：]?/, '').split(/参赛|报名|获奖|晋级|入围|学生名单|队伍名单|院校名单|作品名单|名单|一览表|汇总表|登记表/)[0]!.replace(/[（(《<\s:：—–-]+$/, '').trim();
  return /[赛杯]/.test(name) && !/^(挑战|初|复|半?决|总决|大|比|竞)赛$/.test(name) ? name : null;
}

/** The contest of a file: what the first of its sheets says that names one; they all speak of the same. */
function competitionOf({ sheet, year }: StoreContext): { readonly name: string; readonly nameKey: string } {
  const name = sheet.beside.flatMap(({ above }) => above.titles).map(competitionIn).find((each) => each !== null) ?? `${year}年双创大赛`;
  return { name, nameKey: matchKey(name) };
}

/** How far the contest is: the furthest thing that the file tells of. */
const stateIn = ({ sheet }: StoreContext): CompetitionState =>
  (sheet.beside.some(({ name }) => name === competitionAwardsSheet.name) ? 'AWARDED' : sheet.beside.some(({ name }) => name === competitionFinalists.name) ? 'FINAL' : 'OPEN');

const competitionRecord = (context: StoreContext): Stored => {
  const { name, nameKey } = competitionOf(context);
  return { entity: 'Competition', key: { region: context.regionId, year: context.year, nameKey }, values: {}, silent: { name, state: stateIn(context) } };
};
const competitionKeyed = (context: StoreContext) => refer('Competition', { region: context.regionId, year: context.year, nameKey: competitionOf(context).nameKey });
