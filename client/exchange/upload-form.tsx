import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { navigate } from '../kit/router.ts';
import { upload } from './upload.ts';
import { text } from './words.ts';

/** Files, from a choice or dropped; the year, which the files mostly say themselves. */
export const UploadForm = () => {
  const input = useRef<HTMLInputElement>(null);
  const problem = useRef<HTMLParagraphElement>(null);
  const isOver = useSignal(false);
  const year = useSignal('');
  const percent = useSignal<number | null>(null);
  const wrong = useSignal<readonly string[]>([]);
  useEffect(() => { if (wrong.value.length > 0) problem.current?.focus(); }, [wrong.value]);

  const send = async (): Promise<void> => {
    const files = [...input.current?.files ?? []];
    if (files.length === 0) { wrong.value = [text.noFiles]; return; }
    wrong.value = [];
    percent.value = 0;
    try {
      const id = await upload(files, year.value, (now) => { percent.value = now; });
      await navigate(`/imports/${encodeURIComponent(id)}`);
    } catch (error) {
      wrong.value = [error instanceof Error ? error.message : String(error)];
    } finally {
      percent.value = null;
    }
  };
  const thisYear = new Date().getFullYear();
  return (
    <form class={isOver.value ? 'drop drop-over' : 'drop'} aria-label={text.upload} noValidate
      onSubmit={(event) => { event.preventDefault(); if (percent.value === null) void send(); }}
      onDragOver={(event) => { event.preventDefault(); isOver.value = true; }} onDragLeave={() => { isOver.value = false; }}
      onDrop={(event) => { event.preventDefault(); isOver.value = false; if (input.current && event.dataTransfer) input.current.files = event.dataTransfer.files; }}>
      {wrong.value.length > 0 && <p ref={problem} class="field-problem" role="alert" tabIndex={-1}>{wrong.value.join(' ')}</p>}
      <p class="soft">{text.uploadHow}</p>
      <div class="field"><label for="import-files">{text.files}</label><input ref={input} id="import-files" type="file" multiple accept=".xlsx,.csv" /></div>
      <div class="field"><label for="import-year">{text.year}</label>
        <select id="import-year" value={year.value} onChange={({ currentTarget }) => { year.value = currentTarget.value; }}>
          <option value="">{text.yearAuto}</option>
          {Array.from({ length: 8 }, (_, back) => String(thisYear - back)).map((each) => <option key={each}>{each}</option>)}
        </select>
      </div>
      <div class="form-actions"><Button kind="main" type="submit" busy={percent.value !== null}>{percent.value === null ? text.preview : percent.value < 100 ? text.uploading(percent.value) : text.reading}</Button></div>
    </form>
  );
};
