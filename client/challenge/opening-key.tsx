import { useSignal } from '@preact/signals';
import { account } from '../account/session.ts';
import { MyOpeningKeysDocument, RegisterKeyDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { request } from '../kit/request.ts';
import { Empty, Failed } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Related } from './related.tsx';
import { canSeal, makeCode, makeOpeningKey } from './sealing.ts';
import { text } from './words.ts';

/** An officer's key: made on his own computer, under a code that is shown once. */
export default function OpeningKeyPage() {
  const person = account.value?.viewer.person?.id;
  const { data, fault, reload } = useQuery(MyOpeningKeysDocument, person ? { person } : null);
  const code = useSignal<string | null>(null);
  const busy = useSignal(false);
  const keys = data?.openingKeys.nodes ?? [];
  const make = async (): Promise<void> => {
    busy.value = true;
    try {
      const own = makeCode();
      const { registerOpeningKey: { errors } } = await request(RegisterKeyDocument, { input: await makeOpeningKey(own) });
      if (errors.length > 0) toast(errors.map(({ message }) => message).join(' '), 'bad');
      else { code.value = own; reload(); }
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), 'bad');
    } finally { busy.value = false; }
  };
  return (
    <>
      <PageHead title={text.myKey}><p class="soft">{text.myKeyLead}</p><Related here="/opening-key" /></PageHead>
      <div class="sections sections-narrow">
        <Section id="keys" title={text.myKey}>
          {fault ? <Failed fault={fault} onRetry={reload} /> : !canSeal() ? <p>{text.cannotSeal}</p> : <>
            {code.value && <div class="notice" role="status"><p>{text.keyCode}</p><p class="code key-code">{code.value}</p><Button kind="main" onClick={() => { code.value = null; }}>{text.keyCodeKept}</Button></div>}
            {data && keys.length === 0 && <Empty title={text.noKey} />}
            <ul class="said">{keys.map((key) => (
              <li key={key.id}><span class="code">{key.fingerprint}</span> <Badge tone={key.state === 'ACTIVE' ? 'good' : 'plain'}>{key.state === 'ACTIVE' ? text.inUse : text.outOfUse}</Badge> <span class="soft number">{text.madeOn} {key.madeOn}</span>
                <RecordActions type="OpeningKey" id={key.id} of={key.availableActions} onDone={reload} dangerous={['retire']} about={key.fingerprint} /></li>
            ))}</ul>
            {data && !keys.some(({ state }) => state === 'ACTIVE') && <Button kind="main" busy={busy.value} onClick={() => void make()}>{text.makeKey}</Button>}
          </>}
        </Section>
      </div>
    </>
  );
}
