import { useSignal } from '@preact/signals';
import { type KeptFile, filesIn } from './action-form.ts';
import { Button } from './button.tsx';
import type { FormState, Values } from './form-state.ts';
import { Frame, useField } from './form.tsx';
import { uploadFile } from './upload-file.ts';
import { say } from './words.ts';

export const fileSize = (bytes: number): string => (bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`);

interface Props<V extends Values> {
  readonly form: FormState<V>;
  readonly of: string;
  readonly name: keyof V & string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly most?: number;
}

/** Files that go with a form: each is handed over as soon as it is chosen, and taken when the form is sent. */
export const FilesField = <V extends Values>(props: Props<V>) => {
  const { form, name, most = 20 } = props;
  const { input, ...frame } = useField(props);
  const kept = filesIn(form.values[name]);
  const going = useSignal<readonly { readonly name: string; readonly percent: number }[]>([]);
  const failed = useSignal<string | null>(null);
  const add = async (chosen: FileList): Promise<void> => {
    failed.value = null;
    let now: readonly KeptFile[] = kept;
    for (const file of [...chosen].slice(0, Math.max(0, most - kept.length))) {
      const tell = (percent: number): void => { going.value = [...going.peek().filter((each) => each.name !== file.name), { name: file.name, percent }]; };
      tell(0);
      try {
        now = [...now, await uploadFile(file, tell)];
        form.set(name, JSON.stringify(now));
      } catch (error) {
        failed.value = `${file.name}：${error instanceof Error ? error.message : String(error)}`;
      } finally {
        going.value = going.peek().filter((each) => each.name !== file.name);
      }
    }
  };
  return (
    <Frame {...props} {...frame} id={input.id}>
      <ul class="files">
        {kept.map((file) => <li key={file.id}><a href={`/api/attachments/${file.id}`} target="_blank" rel="noreferrer" data-plain>{file.name}</a><span class="soft">{fileSize(file.size)}</span>
          <Button kind="quiet" onClick={() => form.set(name, JSON.stringify(kept.filter(({ id }) => id !== file.id)))}>{say.removeFile(file.name)}</Button></li>)}
        {going.value.map((each) => <li key={each.name} role="status">{each.name}<span class="soft">{each.percent}%</span></li>)}
      </ul>
      {failed.value && <p class="field-problem" role="alert">{failed.value}</p>}
      <input {...input} type="file" multiple={most > 1} onChange={({ currentTarget }) => { if (currentTarget.files) void add(currentTarget.files).finally(() => { currentTarget.value = ''; }); }} />
    </Frame>
  );
};
