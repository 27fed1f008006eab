import { useSignal } from '@preact/signals';
import { account } from '../account/session.ts';
import { CreateApiKeyDocument, PartnerKeysDocument, type PartnerKeysQuery, RevokeApiKeyDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { Confirm, Dialog } from '../kit/dialog.tsx';
import { CheckField, Form, TextField } from '../kit/form.tsx';
import { useForm } from '../kit/form-state.ts';
import { list, moment, tidy, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Section } from '../kit/page.tsx';
import { Picker } from '../kit/picker.tsx';
import { useQuery } from '../kit/query.ts';
import { request } from '../kit/request.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { pickers } from '../organization/pickers.ts';
import { Code } from './code.tsx';
import { fetching } from './pages.ts';
import { recently, shortly, since, Usage } from './usage.tsx';
import { scopeNames, text } from './words.ts';

type Key = PartnerKeysQuery['apiKeys']['nodes'][number];
/** What a partner may give a key of its own; more is the security administrator's to give. */
const own = ['organization:read', 'indicator:read'];
export const isSecurity = (): boolean => account.value?.roles.has('SECURITY_ADMIN') ?? false;
export const mayMake = (): boolean => fetching.some((role) => account.value?.roles.has(role));

const stateOf = ({ revokedAt, expiresAt }: Key) => (revokedAt ? <Badge tone="bad">{text.revoked}</Badge> : Date.parse(expiresAt ?? '') < Date.now() ? <Badge>{text.expired}</Badge> : <Badge tone="good">{text.inForce}</Badge>);

/** The keys of one's organization; of all for whoever looks after them. */
export const Keys = () => {
  const { data, fault, reload } = useQuery(PartnerKeysDocument, { since: since(shortly) });
  const making = useSignal(false);
  const made = useSignal<string | null>(null);
  const ending = useSignal<Key | null>(null);
  const looking = useSignal<Key | null>(null);
  const rows = data?.apiKeys.nodes ?? [];
  const revoke = async ({ id }: Key): Promise<void> => {
    const { revokeApiKey: { errors } } = await request(RevokeApiKeyDocument, { input: { id } });
    if (errors[0]) return toast(errors[0].message, 'bad');
    toast(text.ended);
    reload();
  };
  return (
    <Section id="keys" title={text.keys} beside={mayMake() && <Button onClick={() => { making.value = true; }}>{text.create}</Button>}>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={3} /> : rows.length === 0 ? <Empty title={text.noKeys}>{isSecurity() ? text.noKeysKeeper : mayMake() ? text.noKeysHint : text.noKeysOthers}</Empty> : (
        <SmallTable caption={text.keys} rows={rows} rowKey={({ id }) => id} columns={[
          { title: text.name, cell: ({ name }) => name },
          ...(isSecurity() ? [{ title: text.organization, cell: ({ organization }: Key) => <Value>{organization?.name}</Value> }] : []),
          { title: text.state, cell: (each) => <>{stateOf(each)} {mayMake() && !each.revokedAt && <Button kind="quiet" onClick={() => { ending.value = each; }}>{text.revoke}<span class="unseen"> {each.name}</span></Button>}</> },
          { title: text.usedLately(shortly), cell: (each) => <Button kind="quiet" onClick={() => { looking.value = each; }}>{recently(each)}<span class="unseen"> {each.name}</span></Button> },
          { title: text.lastUsed, cell: ({ lastUsedAt }) => (lastUsedAt ? moment(lastUsedAt) : text.never) },
          { title: text.scopes, cell: ({ scopes }) => list((scopes ?? []).map((scope) => nameIn(scopeNames, scope))) },
          { title: text.addresses, cell: ({ addresses }) => (addresses?.length ? <span class="code partner-long">{addresses.join(' ')}</span> : text.anywhere) },
          { title: text.expires, cell: ({ expiresAt }) => expiresAt?.slice(0, 10) },
          { title: text.prefix, cell: ({ prefix }) => <span class="code">{prefix}</span> },
        ]} />
      )}
      {making.value && <Make onClose={() => { making.value = false; }} onMade={(secret) => { making.value = false; made.value = secret; reload(); }} />}
      {made.value !== null && (
        <Dialog title={text.created} onClose={() => { made.value = null; }} actions={<>
          <Button onClick={() => void navigator.clipboard?.writeText(made.value ?? '').then(() => toast(text.copied), () => undefined)}>{text.copy}</Button>
          <Button kind="main" onClick={() => { made.value = null; }}>{text.done}</Button>
        </>}>
          <p>{isSecurity() ? text.onceKeeper : text.once}</p>
          <Code label={text.created} of={made.value} />
        </Dialog>
      )}
      {looking.value && <Usage of={looking.value} onClose={() => { looking.value = null; }} />}
      {ending.value && <Confirm title={text.revokeTitle} text={text.revokeText(ending.value.name ?? '')} yes={text.revoke} danger onAnswer={(yes) => {
        const of = ending.value!;
        ending.value = null;
        if (yes) void revoke(of).catch((error: unknown) => toast(error instanceof Error ? error.message : String(error), 'bad'));
      }} />}
    </Section>
  );
};

const yearAhead = (): string => `${Number(today().slice(0, 4)) + 1}${today().slice(4).replace('-02-29', '-02-28')}`;

const Make = ({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: (secret: string) => void }) => {
  const given = isSecurity() ? Object.keys(scopeNames) : own;
  const form = useForm({
    initial: { organizationId: isSecurity() ? '' : account.value?.viewer.organization?.id ?? '', name: '', addresses: '', expiresOn: yearAhead(), scopes: '', ...Object.fromEntries(given.map((scope) => [scope, String(scope === 'organization:read')])) } as Record<string, string>,
    check: (values) => [
      ...(values['organizationId'] ? [] : [{ field: 'organizationId', message: text.missing(text.organization) }]),
      ...(tidy(values['name'] ?? '') ? [] : [{ field: 'name', message: text.missing(text.name) }]),
      ...(given.some((scope) => values[scope] === 'true') ? [] : [{ field: given[0]!, message: text.chooseScope }]),
      ...(values['expiresOn'] ? [] : [{ field: 'expiresOn', message: text.missing(text.expires) }]),
    ],
    submit: async (values) => {
      const { createApiKey: { secret, errors } } = await request(CreateApiKeyDocument, { input: {
        organizationId: values['organizationId']!, name: tidy(values['name']!), expiresOn: values['expiresOn']!, scopes: given.filter((scope) => values[scope] === 'true'),
        addresses: (values['addresses'] ?? '').split(/[\s,，、;；]+/).filter(Boolean),
      } });
      if (secret) onMade(secret);
      return errors;
    },
  });
  const label = text.create;
  return (
    <Dialog title={label} onClose={onClose}>
      <Form form={form} label={label} submit={label}>
        {isSecurity() && <Picker form={form} of={label} name="organizationId" label={text.organization} search={pickers['Organization']!} />}
        <TextField form={form} of={label} name="name" label={text.name} hint={text.nameHint} />
        <fieldset class="field partner-scopes"><legend>{text.scopes}</legend>{given.map((scope) => <CheckField key={scope} form={form} of={label} name={scope} label={nameIn(scopeNames, scope)} />)}</fieldset>
        <TextField form={form} of={label} name="addresses" label={text.addresses} hint={text.addressesHint} optional />
        <TextField form={form} of={label} name="expiresOn" label={text.expires} hint={text.expiresHint} kind="date" />
      </Form>
    </Dialog>
  );
};
