import type { Keeping } from '../core/personal/keeping.ts';
import type { Personal } from '../core/personal/held.ts';

export const noticePersonal: Personal = {
  held: [
    { entity: 'Notice', whose: '收件人', why: '告知本人须知之事', kept: 'notices', isOwnOnly: true, shows: 'all', columns: { person: 'PERSON' } },
    { entity: 'NoticeSettings', whose: '收件人', why: '如何告知', kept: 'account', shows: 'all', columns: { person: 'PERSON' } },
    { entity: 'Delivery', whose: '收件人', why: '邮件是否送达', kept: 'deliveries', isOwnOnly: true, shows: ['channel', 'type', 'state', 'createdAt'], columns: { person: 'PERSON' } },
    { entity: 'Endpoint', whose: '设置人', why: '推送到合作单位', kept: 'record', shows: ['name', 'createdAt'], columns: { createdBy: 'TRACE' } },
  ],
  sealed: [{ entity: 'Endpoint', stem: 'url', purpose: 'endpoint.url' }, { entity: 'Endpoint', stem: 'secret', purpose: 'endpoint.secret' }, { entity: 'Endpoint', stem: 'formerSecret', purpose: 'endpoint.secret' }],
  things: { Endpoint: ['name', 'address'] },
};

export const noticeKeepings: readonly Keeping[] = [
  { name: 'notices', title: '收件箱中读过或办结的通知', basis: '告知的目的已了', least: 31, erases: [{ entity: 'Notice', where: `t.at < :before and t.state <> 'UNREAD'` }] },
  { name: 'deliveries', title: '邮件与推送的送达记录', basis: '网络安全法：网络日志不少于六个月', least: 184, erases: [{ entity: 'Delivery', where: 't.finished_at < :before' }] },
  // As long as somebody may come back for them: a partner's system reads on from the number it had.
  { name: 'events', title: '无人再需告知的事件', basis: '告知与续取的目的已了', least: 31, isQuiet: true, erases: [{ entity: 'Event', where: 't.recorded_at < :before and not exists (select 1 from notice n where n.event_id = t.id) and not exists (select 1 from delivery d where d.event_id = t.id)' }] },
];
