import { createHmac } from 'node:crypto';
import type { Post, Posted } from '../../core/outside/outside.ts';

/** Robots of group chats. What they say is for everyone in the group: which kind of record reached which state, of which organization; no person, no record's own words. */

export interface GroupMessage { readonly title: string; readonly organization: string | null; readonly link: string | null }

/** Each robot takes 20 messages a minute; past that it is deaf for ten. */
export const perMinute = 20;

const markdown = ({ title, organization, link }: GroupMessage): string => [`### ${plain(title)}`, ...(organization ? [plain(organization)] : []), ...(link ? [`[在云局中打开](${link})`] : [])].join('\n\n');
/** Names may hold what markdown takes for its own. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');

/** 钉钉自定义机器人: signed by time and secret where the group asks for it (加签). */
export function toDingTalk(url: string, secret: string | null, at: Date, message: GroupMessage): Post {
  const target = new URL(url);
  if (secret !== null) {
    const timestamp = String(at.getTime());
    target.searchParams.set('timestamp', timestamp);
    target.searchParams.set('sign', createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64'));
  }
  return { url: target.href, headers: {}, body: JSON.stringify({ msgtype: 'markdown', markdown: { title: message.title, text: markdown(message) } }) };
}

/** 企业微信群机器人: at most 4,096 bytes. */
export const toWeCom = (url: string, message: GroupMessage): Post => ({ url, headers: {}, body: JSON.stringify({ msgtype: 'markdown', markdown: { content: markdown(message) } }) });

export interface RobotAnswer { readonly taken: boolean; readonly reason: string | null; readonly wait: number | null; readonly isFinal: boolean }

const tooFast = new Set([130101, 410100, 45009, 45033]);
/** The key or token is no good, or the group wants another signature: trying again is no use until a person has looked. */
const wrongKey = new Set([300001, 310000, 400101, 400102, 93000, 40058]);

/** Both answer 200 with an `errcode` of their own, 0 when it was taken. */
export function robotAnswer({ status, body }: Posted): RobotAnswer {
  let code: unknown;
  try { code = (JSON.parse(body) as { errcode?: unknown }).errcode; } catch { code = undefined; }
  if (status === 200 && code === 0) return { taken: true, reason: null, wait: null, isFinal: false };
  if (typeof code !== 'number') return { taken: false, reason: status === 200 ? '机器人的答复无法识别' : `HTTP ${status}`, wait: null, isFinal: false };
  return { taken: false, reason: `机器人拒收（errcode ${code}）`, wait: tooFast.has(code) ? 600 : null, isFinal: wrongKey.has(code) };
}
