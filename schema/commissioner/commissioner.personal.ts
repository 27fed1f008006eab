import type { Keeping } from '../core/personal/keeping.ts';
import type { Personal } from '../core/personal/held.ts';

const commissioner = { whose: '科技特派员', kept: 'record', shows: 'all', columns: { commissioner: 'PERSON' } } as const;

export const commissionerPersonal: Personal = {
  held: [
    { ...commissioner, entity: 'Commissioner', why: '选派、服务、考核与补贴', isSomebody: true, columns: { person: 'PERSON', name: 'NAME', phone: 'PHONE', identityNumber: 'IDENTITY', payeeBank: 'BANK', payeeAccount: 'BANK' } },
    { ...commissioner, entity: 'CommissionerTerm', why: '任期' },
    { ...commissioner, entity: 'CommissionerReport', why: '工作总结', columns: { term: 'PERSON' } },
    { ...commissioner, entity: 'CommissionerAssessment', why: '年度考核', columns: { term: 'PERSON' } },
    { ...commissioner, entity: 'CommissionerRosterEntry', why: '年度名册' },
    { ...commissioner, entity: 'CommissionerTeamMember', why: '团队成员' },
    { ...commissioner, entity: 'CommissionerTeam', why: '团队负责人', shows: ['name'], columns: { leader: 'PERSON' } },
    { ...commissioner, entity: 'Dispatch', why: '派遣' },
    { entity: 'ServiceDemand', whose: '需求联系人与承接的特派员', why: '服务需求的联系与派遣', kept: 'record', shows: ['title'], columns: { contactName: 'NAME', contactPhone: 'PHONE', commissioner: 'TRACE' } },
    { ...commissioner, entity: 'VisitLog', why: '服务日志', columns: { commissioner: 'PERSON', confirmedByName: 'TRACE' } },
    { ...commissioner, entity: 'LocationConsent', why: '记录行踪的单独同意' },
    { ...commissioner, entity: 'VisitLocation', why: '经本人单独同意，证明服务地点', kept: 'visit-locations', columns: { commissioner: 'PERSON', coordinates: 'LOCATION' } },
    { ...commissioner, entity: 'SubsidyClaim', why: '补贴申领', columns: { commissioner: 'PERSON', payeeAccount: 'BANK', checkedById: 'TRACE' } },
    { ...commissioner, entity: 'SubsidyClaimDay', why: '补贴申领的行程' },
  ],
  things: { Commissioner: ['senderName'], CommissionerTerm: ['senderName'], CommissionerBatch: ['name'], CommissionerTeam: ['name'] },
};

export const commissionerKeepings: readonly Keeping[] = [
  // So long as the statement said that was agreed to: each row knows its day.
  { name: 'visit-locations', title: '服务签到位置', basis: '个人信息保护法：行踪轨迹，以本人同意时所述期限为准', isDated: true, erases: [{ entity: 'VisitLocation', where: `t.purge_on <= (:before at time zone 'Asia/Shanghai')::date` }] },
  {
    name: 'former-commissioners', title: '退出的特派员的电话、证件与账户', basis: '联系与支付的目的已了', least: 366, erases: [{
      entity: 'Commissioner', blanks: ['phoneMasked', 'phoneCipher', 'phoneHash', 'identityNumberMasked', 'identityNumberCipher', 'identityNumberHash', 'payeeBank', 'payeeAccountMasked', 'payeeAccountCipher'],
      where: `t.state = 'RETIRED' and t.created_at < :before and not exists (select 1 from commissioner_term m where m.commissioner_id = t.id and coalesce(m.ended_on, m.ends_on, current_date) >= (:before)::date)
        and not exists (select 1 from subsidy_claim s where s.commissioner_id = t.id and (s.state in ('SUBMITTED', 'CHECKED') or s.created_at >= :before))`,
    }],
  },
];
