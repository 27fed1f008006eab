import { useSignal } from '@preact/signals';
import { today } from '../kit/format.ts';
import { useEffect, useRef } from 'preact/hooks';
import { account } from '../account/session.ts';
import { CommissionerDeskDocument, type CommissionerDeskQuery, type ServiceKind, TownChoicesDocument } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { type FormState, type Problem, useForm, type Values } from '../kit/form-state.ts';
import { CheckField, ChoiceField, Form, TextField, useLeaveQuestion } from '../kit/form.tsx';
import { newKey } from '../kit/key.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { Picker, type Picked, type Search, searchOf } from '../kit/picker.tsx';
import { useQuery } from '../kit/query.ts';
import { Fault } from '../kit/request.ts';
import { navigate, parameters, unguard } from '../kit/router.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { remember, remembered } from '../kit/store.ts';
import { toast } from '../kit/toast.tsx';
import { keepVisit, keptVisit, sendKept, type KeptPhoto, type KeptVisit } from './kept-visits.ts';
import { options, receiverOf } from './parts.tsx';
import { isOffline } from './signal.ts';
import { serviceNames, text } from './words.ts';

/** What the form needs to know; kept on the device, for the form is opened where there is no signal. */
interface Known { readonly receivers: readonly Picked[]; readonly towns: readonly Picked[]; readonly photosAtLeast: number; readonly isConsented: boolean }

const other = 'other';
const receiversOf = ({ commissionerDesk: desk }: CommissionerDeskQuery): readonly Picked[] => {
  const { demands, terms, rosterEntries } = desk!.commissioner!;
  const posts = [...(terms?.nodes ?? []).filter(({ state }) => state === 'SERVING'), ...(rosterEntries?.nodes ?? [])];
  const all = [
    ...(demands?.nodes ?? []).filter(({ state }) => state === 'IN_SERVICE').map((demand) => ({ value: `demand:${demand.id}`, title: `${demand.title} · ${receiverOf(demand) ?? ''}` })),
    ...posts.flatMap(({ organization, town }) => [...(organization ? [{ value: `organization:${organization.id}`, title: organization.name }] : []), ...(town ? [{ value: `town:${town.id}`, title: town.name }] : [])]),
  ];
  return all.filter(({ value }, at) => all.findIndex((each) => each.value === value) === at);
};

/** The desk as the server says, else as it said when there was signal. */
const useKnown = (): Known | 'nobody' | Fault | undefined => {
  const person = account.value?.viewer.person?.id ?? '';
  const desk = useQuery(CommissionerDeskDocument, {});
  const towns = useQuery(TownChoicesDocument, {});
  const fresh: Known | undefined = desk.data?.commissionerDesk?.commissioner && towns.data ? {
    receivers: receiversOf(desk.data), towns: towns.data.regions.nodes.map(({ id, name }) => ({ value: id, title: name })), photosAtLeast: desk.data.commissionerDesk.photosAtLeast,
    isConsented: (desk.data.commissionerDesk.commissioner.locationConsents ?? []).some(({ state }) => state === 'GIVEN'),
  } : undefined;
  useEffect(() => { if (fresh) remember(`desk.${person}`, fresh); }, [JSON.stringify(fresh)]);
  if (desk.data && !desk.data.commissionerDesk?.commissioner) return 'nobody';
  const fault = desk.fault ?? towns.fault;
  return fresh ?? (fault && (remembered<Known | undefined>(`desk.${person}`, undefined) ?? fault));
};

/** A visit log, made for a phone in a field: it is kept on the device first, and sent when there is signal. */
export default function VisitFormPage() {
  const known = useKnown();
  const amended = parameters.value.get('kept');
  const earlier = useSignal<KeptVisit | null | undefined>(amended ? undefined : null);
  useEffect(() => { if (amended) void keptVisit(amended).then((found) => { earlier.value = found ?? null; }); }, [amended]);
  return (
    <>
      <PageHead title={text.writeLog} above={[{ title: text.desk, href: '/my-service' }]}>{isOffline.value && <p class="notice" role="status">{text.offline}</p>}</PageHead>
      {known === 'nobody' ? <Empty title={text.notLinked}>{text.notLinkedHint}</Empty> : known instanceof Fault ? <Failed fault={known} /> : !known || earlier.value === undefined ? <Loading lines={8} /> : <VisitForm known={known} earlier={earlier.value} />}
    </>
  );
}

const first = (known: Known, earlier: KeptVisit | null): Values => {
  const empty = { receiver: '', organization: '', town: '', servedOn: today(), startedAt: '', hours: '', place: '', kind: '', peopleServed: '', problem: '', action: '', result: '', withLocation: 'false' };
  if (!earlier) {
    const wanted = `demand:${parameters.peek().get('demand') ?? ''}`;
    return { ...empty, receiver: known.receivers.find(({ value }) => value === wanted)?.value ?? (known.receivers.length === 1 ? known.receivers[0]!.value : '') };
  }
  const { demand, organization, town, location, peopleServed, writtenAt: _, ...input } = earlier.input;
  const named = demand ? `demand:${demand}` : organization ? `organization:${organization}` : town ? `town:${town}` : '';
  const texts = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value ?? '')]));
  return { ...empty, ...texts, peopleServed: peopleServed == null ? '' : String(peopleServed), withLocation: String(location != null), ...(known.receivers.some(({ value }) => value === named) ? { receiver: named } : { receiver: other, organization: String(organization ?? ''), town: String(town ?? '') }) };
};

const VisitForm = ({ known, earlier }: { readonly known: Known; readonly earlier: KeptVisit | null }) => {
  const photos = useSignal<readonly KeptPhoto[]>(earlier?.photos ?? []);
  const leave = useLeaveQuestion();
  const position = usePosition();
  const check = (values: Values): readonly Problem[] => [
    ...([['receiver', text.receiver], ['servedOn', text.servedOn], ['hours', text.hours], ['problem', text.solved], ['action', text.did]] as const).flatMap(([field, label]) => ((values[field] ?? '').trim() === '' ? [{ field, message: text.fillIn(label) }] : [])),
    ...(values['receiver'] === other && !values['organization'] && !values['town'] ? [{ field: 'town', message: text.fillIn(text.visitTown) }] : []),
    ...(values['hours'] && !(/^\d{1,2}(\.\d)?$/.test(values['hours']) && Number(values['hours']) >= 0.5 && Number(values['hours']) <= 24) ? [{ field: 'hours', message: text.hoursWrong }] : []),
    ...(photos.peek().length < known.photosAtLeast ? [{ field: 'photos', message: text.photosMissing(known.photosAtLeast) }] : []),
  ];
  const form = useForm<Values>({
    initial: first(known, earlier), draft: earlier ? undefined : 'visit', guarded: true, askToLeave: leave.ask, check,
    async submit(values) {
      const now = new Date().toISOString();
      const location = values['withLocation'] === 'true' ? await position.take() : null;
      const typed = Object.fromEntries(['startedAt', 'place', 'result'].flatMap((name) => (values[name]?.trim() ? [[name, values[name]!.trim()]] : [])));
      const input = {
        ...receiver(values), servedOn: values['servedOn']!, hours: values['hours']!, problem: values['problem']!.trim(), action: values['action']!.trim(), ...typed, ...(values['kind'] && { kind: values['kind'] as ServiceKind }),
        ...(values['peopleServed'] && { peopleServed: Number(values['peopleServed']) }), writtenAt: now, ...(location && { location }),
      };
      const about = known.receivers.find(({ value }) => value === values['receiver'])?.title ?? known.towns.find(({ value }) => value === values['town'])?.title ?? '';
      try { await keepVisit({ input, photos: photos.peek(), about }, earlier?.key); } catch { return [{ code: 'CANNOT_KEEP', message: text.cannotKeep }]; }
      if (isOffline.peek()) toast(text.storedOffline);
      void sendKept().catch(() => undefined);
      unguard();
      void navigate('/my-service');
      return [];
    },
  });
  const is = (value: string): boolean => form.values['receiver'] === value;
  return (
    <Section id="log" title={text.log}>
      <Form form={form} label={text.writeLog} submit={text.saveLog}>
        <ChoiceField form={form} of={text.writeLog} name="receiver" label={text.receiver} options={[...known.receivers, { value: other, title: text.dailyVisit }]} />
        {is(other) && <><Firm form={form} /><ChoiceField form={form} of={text.writeLog} name="town" label={text.visitTown} options={known.towns} optional={Boolean(form.values['organization'])} /></>}
        <TextField form={form} of={text.writeLog} name="servedOn" label={text.servedOn} kind="date" />
        <TextField form={form} of={text.writeLog} name="startedAt" label={text.startedAt} hint="09:30" optional />
        <TextField form={form} of={text.writeLog} name="hours" label={text.hours} kind="number" />
        <TextField form={form} of={text.writeLog} name="place" label={text.place} optional />
        <ChoiceField form={form} of={text.writeLog} name="kind" label={text.kind} options={options(serviceNames)} optional />
        <TextField form={form} of={text.writeLog} name="peopleServed" label={text.people} kind="number" optional />
        <TextField form={form} of={text.writeLog} name="problem" label={text.solved} lines={3} />
        <TextField form={form} of={text.writeLog} name="action" label={text.did} lines={3} />
        <TextField form={form} of={text.writeLog} name="result" label={text.result} lines={3} optional />
        <Photos form={form} photos={photos.value} least={known.photosAtLeast} onChange={(next) => { photos.value = next; }} />
        {known.isConsented ? <CheckField form={form} of={text.writeLog} name="withLocation" label={text.withLocation} hint={position.said.value ?? text.locationHint} /> : <p class="soft">{text.locationAsk}</p>}
      </Form>
      {leave.question}
    </Section>
  );
};

const receiver = (values: Values) => {
  const [kind, id] = (values['receiver'] ?? '').split(/:(.*)/s);
  return kind === 'other' ? { ...(values['organization'] && { organization: values['organization'] }), ...(values['town'] && { town: values['town'] }) } : { [kind!]: id! };
};

const Firm = ({ form }: { readonly form: FormState<Values> }) => {
  const search = useSignal<{ readonly by: Search | undefined } | null>(null);
  useEffect(() => { void searchOf('Organization').then((by) => { search.value = { by }; }); }, []);
  return search.value?.by ? <Picker form={form} of={text.writeLog} name="organization" label={text.organization} optional search={search.value.by} /> : null;
};

/** Photographs stay on the device until the log is sent. */
const Photos = ({ form, photos, least, onChange }: { readonly form: FormState<Values>; readonly photos: readonly KeptPhoto[]; readonly least: number; readonly onChange: (photos: readonly KeptPhoto[]) => void }) => {
  const problems = form.problems.filter(({ field }) => field === 'photos');
  const id = `${text.writeLog}-photos`;
  return (
    <div class={problems.length > 0 ? 'field field-wrong' : 'field'}>
      <label for={id}>{text.photos}</label>
      <p class="field-hint" id={`${id}-hint`}>{text.photosHint(least)}</p>
      {problems.length > 0 && <p class="field-problem" id={`${id}-problem`}>{problems.map(({ message }) => message).join(' ')}</p>}
      <ul class="visit-photos">{photos.map((photo, at) => <li key={photo.key}><Thumb of={photo} /><span>{photo.name}</span><Button kind="quiet" onClick={() => onChange(photos.filter((_, place) => place !== at))}>{text.removePhoto(photo.name)}</Button></li>)}</ul>
      <input id={id} name="photos" type="file" accept="image/*" multiple aria-describedby={`${id}-hint`} aria-invalid={problems.length > 0 || undefined}
        onChange={({ currentTarget }) => { onChange([...photos, ...[...(currentTarget.files ?? [])].map((file) => ({ key: newKey(), name: file.name, file }))].slice(0, 20)); currentTarget.value = ''; }} />
    </div>
  );
};

const Thumb = ({ of }: { readonly of: KeptPhoto }) => {
  const address = useRef<string | null>(null);
  address.current ??= URL.createObjectURL(of.file);
  useEffect(() => () => { if (address.current) URL.revokeObjectURL(address.current); }, []);
  return <img src={address.current} alt="" />;
};

const patience = 15_000;
/** Where the device is, asked only when the log is sent; whoever cannot be located sends without. */
const usePosition = () => {
  const said = useSignal<string | null>(null);
  return {
    said,
    take: () => new Promise<{ latitude: string; longitude: string; accuracy: number; takenAt: string } | null>((resolve) => {
      said.value = text.locating;
      const none = (): void => { said.value = text.notLocated; toast(text.notLocated, 'bad'); resolve(null); };
      if (!('geolocation' in navigator)) return none();
      navigator.geolocation.getCurrentPosition(({ coords, timestamp }) => {
        said.value = text.located(Math.round(coords.accuracy));
        resolve({ latitude: coords.latitude.toFixed(6), longitude: coords.longitude.toFixed(6), accuracy: Math.round(coords.accuracy), takenAt: new Date(timestamp).toISOString() });
      }, none, { enableHighAccuracy: true, timeout: patience, maximumAge: 60_000 });
    }),
  };
};
