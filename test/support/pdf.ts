import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What stands on the pages of a PDF, as poppler reads it: text that was cut off is not there. Points are 1/72 inch. */
export async function pdfText(content: Uint8Array): Promise<{ readonly text: string; readonly pages: number; readonly width: number; readonly height: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'bureau-pdf-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, content);
    const run = (tool: string, ...args: string[]): string => {
      try { return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 50_000_000 }); } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Error(`These tests need ${tool}: "apt-get install poppler-utils".`);
        throw error;
      }
    };
    const info = run('pdfinfo', file);
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
    return { text: run('pdftotext', file, '-'), pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), width: Number(width), height: Number(height) };
  } finally { rmSync(folder, { recursive: true }); }
}
