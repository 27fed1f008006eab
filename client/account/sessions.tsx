import { MySessionsDocument, RevokeSessionDocument } from '../generated/graphql.ts';
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

/** Where one is signed in, and the way to end what is not one's own doing. */
export const Sessions = () => {
  const { data, fault, reload } = useQuery(MySessionsDocument, {});
  const end = async (id: string): Promise<void> => {
    const { revokeSession: { errors } } = await request(RevokeSessionDocument, { input: { id } });
    if (errors[0]) return toast(errors[0].message, 'bad');
    toast(text.sessionEnded);
    reload();
  };
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={3} />;
  const now = new Date().toISOString();
  const running = (data.viewer?.person?.sessions?.nodes ?? []).filter(({ revokedAt, expiresAt }) => !revokedAt && Date.parse(expiresAt) > Date.parse(now));
  return (
    <ul class="said">{running.map(({ id, userAgent, address, createdAt, lastSeenAt, current }) => (
      <li key={id}><strong>{browserOf(userAgent)}</strong> {current && <Badge tone="good">{text.thisSession}</Badge>} <span class="soft code">{address}</span>
        <p class="soft"><span class="number">{text.signedInAt} {moment(createdAt)}</span> · <span class="number">{text.lastSeenAt} {moment(lastSeenAt)}</span></p>
        {!current && <Button kind="danger" onClick={() => void end(id).catch((error: unknown) => toast(error instanceof Error ? error.message : String(error), 'bad'))}>{text.endSession}</Button>}</li>
    ))}</ul>
  );
};
