import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PdfText { readonly text: string; readonly pages: number; readonly width: number; readonly height: number }

/**
 * What stands on the pages of a PDF, as poppler reads it: text that was cut off is not there. Points are 1/72 inch. Null
 * where there is no poppler, which is said: the test looks at nothing then.
 */
export async function pdfText(content: Uint8Array): Promise<PdfText | null> {
  const folder = mkdtempSync(join(tmpdir(), 'bureau-pdf-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, content);
    const run = (tool: string, ...args: string[]): string => execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 50_000_000 });
    const info = run('pdfinfo', file);
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
    return { text: run('pdftotext', file, '-'), pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), width: Number(width), height: Number(height) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn('No poppler here: the pages were not read ("apt-get install poppler-utils").');
    return null;
  } finally { rmSync(folder, { recursive: true }); }
}
