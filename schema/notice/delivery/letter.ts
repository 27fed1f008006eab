import type { Letter } from '../../core/outside/outside.ts';

export interface Told { readonly title: string; readonly text: string; readonly link: string | null }

const words = {
  ZH: {
    name: '云局', digest: (count: number) => `您有 ${count} 条新消息`, open: '打开', foot: (settings: string) => `您收到此邮件，是因为在云局中有与您有关的事项。\n提醒方式、免打扰时段可在此修改：${settings}\n请勿回复此邮件。`,
  },
  EN: {
    name: 'Cloud Bureau', digest: (count: number) => `${count} new notices`, open: 'Open', foot: (settings: string) => `You receive this because something in Cloud Bureau concerns you.\nChange how you are told here: ${settings}\nPlease do not reply.`,
  },
} as const;

/** A line break in a title would end the subject. */
const line = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/** One notice as a letter, or several as one. Plain text: what everyone can read, and nothing that could be dressed up. */
export function letterOf({ id, to, language, notices, portal, isDigest }: { readonly id: string; readonly to: string; readonly language: 'ZH' | 'EN'; readonly notices: readonly Told[]; readonly portal: string; readonly isDigest: boolean }): Letter {
  const { name, digest, open, foot } = words[language];
  const paragraphs = notices.map(({ title, text, link }) => [`${notices.length > 1 ? '· ' : ''}${title}`, ...(text ? [text] : []), ...(link ? [`${open}：${portal}${link}`] : [])].join('\n'));
  return {
    id, to, subject: line(`【${name}】${isDigest && notices.length > 1 ? digest(notices.length) : notices[0]!.title}`),
    text: `${paragraphs.join('\n\n')}\n\n—\n${foot(`${portal}/inbox/settings`)}\n`,
  };
}
