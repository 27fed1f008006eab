import { csv, download } from './csv.ts';
import { Fault, signInAsked } from './request.ts';
import { say } from './words.ts';

export interface ExportTable { readonly title: string; readonly columns: readonly string[]; readonly rows: readonly (readonly (string | null | undefined)[])[] }

const missing = [404, 405, 501];

/** A table as the screen shows it, as a workbook that the server makes; as CSV where the server has no such door. */
export const exportTable = async ({ title, columns, rows }: ExportTable): Promise<void> => {
  const name = `${title} ${new Date().toLocaleDateString('sv')}`;
  const response = await fetch('/export/table.xlsx', {
    method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: title.slice(0, 31), columns, rows: rows.map((row) => row.map((cell) => cell ?? null)) }),
  }).catch(() => { throw new Fault('offline', say.offline); });
  if (response.ok) return download(`${name}.xlsx`, await response.blob());
  if (missing.includes(response.status)) return download(`${name}.csv`, csv([columns, ...rows]));
  if (response.status === 401) signInAsked.value += 1;
  const answer = await response.json().catch(() => null) as { readonly errors?: readonly { readonly message: string }[] } | null;
  throw new Fault('server', answer?.errors?.[0]?.message ?? say.failedServer);
};
