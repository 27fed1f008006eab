import { NoticeSettingsDocument, type NoticeWishesFragment, UpdateNoticeSettingsDocument } from '../generated/graphql.ts';
import { useForm } from '../kit/form-state.ts';
import { CheckField, ChoiceField, Form, TextField } from '../kit/form.tsx';
import { halfWidth } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { request } from '../kit/request.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { kindNames, languageNames, mailNames, text } from './words.ts';

const clock = (minutes: number | null | undefined): string => (minutes == null ? '' : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
/** Minutes since midnight; null for what is no time. */
const minutes = (clockTime: string): number | null => {
  const found = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/.exec(halfWidth(clockTime).trim());
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
};

/** How one wants to be told. */
export default function Settings() {
  const { data, fault, reload } = useQuery(NoticeSettingsDocument, {});
  const wishes = data?.noticeSettings;
  return (
    <>
      <PageHead title={text.settings} above={[{ title: text.inbox, href: '/inbox' }]}><p class="soft prose">{text.settingsLead}</p></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading /> : wishes ? <Wishes of={wishes} /> : <Empty />}
    </>
  );
}

const Wishes = ({ of }: { readonly of: NoticeWishesFragment }) => {
  const kinds = of.modes.map(({ kind }) => kind);
  const form = useForm<Record<string, string>>({
    initial: {
      language: of.language, digestAt: clock(of.digestAt), isQuiet: String(of.quietFrom != null), quietFrom: clock(of.quietFrom ?? 1_320), quietTo: clock(of.quietTo ?? 450),
      ...Object.fromEntries(of.modes.flatMap(({ kind, inApp, mail }) => [[`${kind}.inApp`, String(inApp)], [`${kind}.mail`, mail]])),
    },
    check: (values) => (['digestAt', ...(values['isQuiet'] === 'true' ? ['quietFrom', 'quietTo'] : [])] as const).flatMap((field) => (minutes(values[field]!) === null ? [{ field, message: text.badTime(text[field as 'digestAt']) }] : [])),
    submit: async (values) => {
      const isQuiet = values['isQuiet'] === 'true';
      const { updateNoticeSettings: { errors } } = await request(UpdateNoticeSettingsDocument, {
        input: {
          language: values['language'] as 'ZH', digestAt: minutes(values['digestAt']!)!, quietFrom: isQuiet ? minutes(values['quietFrom']!) : null, quietTo: isQuiet ? minutes(values['quietTo']!) : null,
          modes: kinds.map((kind) => ({ kind, inApp: values[`${kind}.inApp`] === 'true', mail: values[`${kind}.mail`] as 'NOW' })),
        },
      });
      if (errors.length === 0) toast(text.saved);
      return errors;
    },
  });
  const common = { form, of: text.settings };
  return (
    <div class="sections sections-narrow">
      <Section id="wishes" title={text.settings}>
        <Form form={form} label={text.settings} submit={text.save}>
          <p>{of.email ? <>{text.email}：<strong>{of.email}</strong></> : text.noEmail}</p>
          <div class="modes">
            {kinds.map((kind) => (
              <fieldset key={kind} class="part">
                <legend>{nameIn(kindNames, kind)}</legend>
                <CheckField {...common} name={`${kind}.inApp`} label={text.inApp} />
                <ChoiceField {...common} name={`${kind}.mail`} label={text.mail} options={Object.entries(mailNames).map(([value, title]) => ({ value, title }))} />
              </fieldset>
            ))}
          </div>
          <TextField {...common} name="digestAt" label={text.digestAt} hint={text.time} />
          <CheckField {...common} name="isQuiet" label={text.quiet} hint={text.quietHint} />
          {form.values['isQuiet'] === 'true' && <><TextField {...common} name="quietFrom" label={text.quietFrom} hint={text.time} /><TextField {...common} name="quietTo" label={text.quietTo} hint={text.time} /></>}
          <ChoiceField {...common} name="language" label={text.language} options={Object.entries(languageNames).map(([value, title]) => ({ value, title }))} />
        </Form>
      </Section>
    </div>
  );
};
