import { MySessionsDocument, RevokeSessionDocument, type SessionLineFragment } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { moment } from '../kit/format.ts';
import { useQuery } from '../kit/query.ts';
import { request } from '../kit/request.ts';
import { Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { text } from './words.ts';

/** `Chrome · Windows`, as far as a browser says. */
const browserOf = (agent: string | null | undefined): string => {
  const first = (of: readonly (readonly [pattern: RegExp, name: string])[]) => of.find(([pattern]) => pattern.test(agent ?? ''))?.[1];
  const name = first([[/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']]);
  const system = first([[/Windows/, 'Windows'], [/HarmonyOS|OpenHarmony/, 'HarmonyOS'], [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Mac OS/, 'macOS'], [/Linux/, 'Linux']]);
  return [name, system].filter(Boolean).join(' · ') || text.unknownBrowser;
};

type Line = SessionLineFragment;
/** Those that have not ended. */
export const running = (all: readonly Line[] | undefined): readonly Line[] => (all ?? []).filter(({ revokedAt, expiresAt }) => !revokedAt && Date.parse(expiresAt) > Date.now());

/** Where one is signed in, and the way to end what is not one's own doing. */
export const Sessions = () => {
  const { data, fault, reload } = useQuery(MySessionsDocument, {});
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  return data ? <SessionList of={running(data.viewer?.person?.sessions?.nodes)} onEnded={reload} /> : <Loading lines={3} />;
};

export const SessionList = ({ of, onEnded }: { readonly of: readonly Line[]; readonly onEnded: () => void }) => {
  const end = async (id: string): Promise<void> => {
    const { revokeSession: { errors } } = await request(RevokeSessionDocument, { input: { id } });
    if (errors[0]) return toast(errors[0].message, 'bad');
    toast(text.sessionEnded);
    onEnded();
  };
  return (
    <ul class="said">{of.map(({ id, userAgent, address, createdAt, lastSeenAt, current }) => (
      <li key={id}><strong>{browserOf(userAgent)}</strong> {current && <Badge tone="good">{text.thisSession}</Badge>} <span class="soft code">{address}</span>
        <p class="soft"><span class="number">{text.signedInAt} {moment(createdAt)}</span> · <span class="number">{text.lastSeenAt} {moment(lastSeenAt)}</span></p>
        {!current && <Button kind="danger" onClick={() => void end(id).catch((error: unknown) => toast(error instanceof Error ? error.message : String(error), 'bad'))}>{text.endSession}</Button>}</li>
    ))}</ul>
  );
};
