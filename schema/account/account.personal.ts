import type { Keeping } from '../core/personal/keeping.ts';
import type { Personal } from '../core/personal/held.ts';

export const accountPersonal: Personal = {
  held: [
    { entity: 'Person', whose: '账户持有人与记录中的人', why: '登录、办事、联系与支付', kept: 'account', isSomebody: true, shows: 'all', columns: { id: 'PERSON', name: 'NAME', phone: 'PHONE', identityNumber: 'IDENTITY', email: 'EMAIL' } },
    { entity: 'Credential', whose: '账户持有人', why: '登录', kept: 'account', shows: ['passwordChangedAt', 'lastSignInAt'], columns: { person: 'PERSON', loginName: 'NAME', password: 'CREDENTIAL', formerHashes: 'CREDENTIAL' } },
    { entity: 'TotpSecret', whose: '账户持有人', why: '登录的第二因素', kept: 'account', shows: ['confirmedAt'], columns: { person: 'PERSON', secret: { kind: 'CREDENTIAL', purpose: 'totp-secret.secret' } } },
    { entity: 'PersonRelation', whose: '账户持有人', why: '回避审查', kept: 'record', shows: 'all', columns: { person: 'PERSON', other: 'PERSON' } },
    { entity: 'Assignment', whose: '任职人员', why: '授权：谁在哪个单位任何角色', kept: 'record', shows: 'all', columns: { person: 'PERSON', grantedBy: 'TRACE', confirmedBy: 'TRACE' } },
    { entity: 'Session', whose: '登录者', why: '登录状态与网络日志', kept: 'sessions', shows: 'all', columns: { person: 'PERSON', address: 'NETWORK', userAgent: 'NETWORK', token: 'CREDENTIAL' } },
    { entity: 'ExternalAccount', whose: '账户持有人', why: '以他处账户登录', kept: 'account', shows: 'all', columns: { person: 'PERSON', subject: 'DETAIL', linkedBy: 'TRACE' } },
    { entity: 'SavedView', whose: '保存视图者', why: '保存列表的筛选与列', kept: 'account', shows: 'all', columns: { person: 'PERSON' } },
    { entity: 'DefaultView', whose: '保存视图者', why: '列表的默认视图', kept: 'account', shows: ['list'], columns: { person: 'DETAIL' } },
    { entity: 'ApiKey', whose: '建立密钥者', why: '合作单位取数', kept: 'record', shows: ['name', 'createdAt'], columns: { createdBy: 'TRACE' } },
  ],
  things: { ApiKey: ['name', 'addresses'], SavedView: ['name'] },
};

/** Disabled, and so long ago that nobody comes back to it. */
const gone = (person: string): string => `exists (select 1 from person p where p.id = ${person} and p.state = 'DISABLED')
  and exists (select 1 from journal_entry j where j.object_type = 'Person' and j.object_id = ${person} and j.action = 'disable' and j.outcome = 'DONE')
  and not exists (select 1 from journal_entry j where j.object_type = 'Person' and j.object_id = ${person} and j.action in ('disable', 'enable') and j.outcome = 'DONE' and j.at >= :before)`;

export const accountKeepings: readonly Keeping[] = [
  { name: 'sessions', title: '登录会话', basis: '网络安全法：网络日志不少于六个月', least: 184, erases: [{ entity: 'Session', where: 'least(t.revoked_at, t.expires_at) < :before' }] },
  {
    name: 'former-people', title: '停用账户的电话、证件号、邮箱与第二因素', basis: '登录与联系的目的已了；姓名随所办事项留存', least: 366,
    erases: [{ entity: 'TotpSecret', where: gone('t.person_id') }, { entity: 'Person', where: gone('t.id'), blanks: ['phoneMasked', 'phoneCipher', 'phoneHash', 'identityNumberMasked', 'identityNumberCipher', 'identityNumberHash', 'email'] }],
  },
];
