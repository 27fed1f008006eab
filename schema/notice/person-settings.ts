import type { NoticeKind } from '../core/notice/notice.ts';

/** How a person is told of a kind: at once, once a day together, or in the inbox only. */
export const mailModes = ['NOW', 'DIGEST', 'OFF'] as const;
export type MailMode = (typeof mailModes)[number];

export interface PersonSettings {
  readonly language: 'ZH' | 'EN';
  readonly modes: Readonly<Record<NoticeKind, { readonly inApp: boolean; readonly mail: MailMode }>>;
  /** Minutes of the day in Shanghai, from inclusive, to exclusive; null for no quiet hours. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  readonly digestAt: number;
}

/** What waits for a person comes at once, by day; what moved is told once in the morning. */
export const usualSettings: PersonSettings = {
  language: 'ZH',
  modes: { TODO: { inApp: true, mail: 'NOW' }, PROGRESS: { inApp: true, mail: 'DIGEST' }, DEADLINE: { inApp: true, mail: 'NOW' }, SYSTEM: { inApp: true, mail: 'NOW' } },
  quiet: { from: 22 * 60, to: 7 * 60 + 30 },
  digestAt: 8 * 60 + 30,
};

/** As it is stored; what a row does not say, or no longer makes sense, is as usual. */
export interface StoredSettings {
  readonly language: 'ZH' | 'EN';
  readonly modes: Readonly<Record<string, { readonly inApp?: boolean; readonly mail?: string }>>;
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  readonly digestAt: number;
}

export const settingsFrom = (stored: StoredSettings | null): PersonSettings => {
  if (!stored) return usualSettings;
  const { quietFrom, quietTo } = stored;
  const of = (kind: NoticeKind) => {
    const { inApp, mail } = stored.modes[kind] ?? {};
    return { inApp: inApp ?? usualSettings.modes[kind].inApp, mail: mailModes.find((mode) => mode === mail) ?? usualSettings.modes[kind].mail };
  };
  return {
    language: stored.language, modes: { TODO: of('TODO'), PROGRESS: of('PROGRESS'), DEADLINE: of('DEADLINE'), SYSTEM: of('SYSTEM') },
    quiet: quietFrom === null || quietTo === null || quietFrom === quietTo ? null : { from: quietFrom, to: quietTo }, digestAt: stored.digestAt,
  };
};

const minute = 60_000;
const day = 1_440;
/** Shanghai has had one offset since 1991. */
const offset = 8 * 60;

const minuteOfDay = (moment: Date): number => ((Math.floor(moment.getTime() / minute) + offset) % day + day) % day;

/** The next start of the minute that is so many after midnight in Shanghai; inside that minute, tomorrow's. */
const nextAt = (moment: Date, at: number): Date => new Date((Math.floor(moment.getTime() / minute) + ((at - minuteOfDay(moment) - 1 + day) % day) + 1) * minute);

export const isQuiet = (moment: Date, { quiet }: Pick<PersonSettings, 'quiet'>): boolean => {
  if (!quiet) return false;
  const at = minuteOfDay(moment);
  return quiet.from < quiet.to ? at >= quiet.from && at < quiet.to : at >= quiet.from || at < quiet.to;
};

const afterQuiet = (moment: Date, settings: Pick<PersonSettings, 'quiet'>): Date => (isQuiet(moment, settings) ? nextAt(moment, settings.quiet!.to) : moment);

/**
 * When a notice goes out by e-mail, and whether with others; null when not at all. What is urgent passes quiet hours and
 * digests, but not the wish to have no e-mail.
 *
 * @param now the database's
 */
export function mailAt(now: Date, settings: PersonSettings, kind: NoticeKind, isUrgent: boolean): { readonly at: Date; readonly digest: boolean } | null {
  const { mail } = settings.modes[kind];
  if (mail === 'OFF') return null;
  if (isUrgent) return { at: now, digest: false };
  if (mail === 'NOW') return { at: afterQuiet(now, settings), digest: false };
  return { at: afterQuiet(nextAt(now, settings.digestAt), settings), digest: true };
}
