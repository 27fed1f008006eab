import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { type Reason, Refusal } from '../../core/error/refusal.ts';
import { type AnnexFigure, annex } from './annex.ts';
import type { Block, Span } from './block.ts';
import { Tags, type TagSource, faultOf } from './tags.ts';

export interface Filled {
  readonly document: Buffer;
  readonly blocks: readonly Block[];
  /** The indicators that the text names, in the order of the figures. */
  readonly cited: ReadonlySet<string>;
}

const main = 'word/document.xml';
/** Of every part of the file: the same text makes the same bytes, whenever and wherever. */
const epoch = new Date(2000, 0, 1, 0, 0, 0);

/**
 * Reads a template and says which tags stand in it.
 *
 * @throws Refusal `TEMPLATE_UNREADABLE` no Word file; `TEMPLATE_TAG_UNKNOWN`, `TEMPLATE_TAG_UNCLOSED`, `TEMPLATE_TAG_MISPLACED`, one reason a fault, each with its place
 */
export function inspect(content: Uint8Array): string[] {
  const tags = new Set<string>();
  compile(open(content), new Tags({ figures: [], lists: nothing, year: 0 }), { found: tags });
  return [...tags].sort();
}

const nothing = { 县: '', 年度: '', 上一年度: '', 下一年度: '', 截至: '', 编制日期: '', 下一年目标: [], 重点工作: [], 重要事项: [] };

/** Fills a template, links each number to its evidence, and adds the annex with the evidence of what the text names. */
export function fill(content: Uint8Array, source: TagSource, evidenceOf: (indicator: string) => AnnexFigure): Filled {
  const zip = open(content);
  const tags = new Tags(source);
  const misplaced: string[] = [];
  const filled = compile(zip, tags, { unanswered: misplaced });
  const before = textOf(zip);
  filled.render(tags.root);
  if (misplaced.length > 0) throw new Refusal(...refused(misplaced.map((tag) => ({ code: 'TEMPLATE_TAG_MISPLACED', tag, says: '只能用在它所属的列表之内' })), before));

  const indicatorAt = (position: number): string => source.figures[position - 1]!.indicator;
  const xml = new DOMParser().parseFromString(zip.file(main)!.asText(), 'text/xml');
  link(xml);
  const blocks = blocksOf(xml, headingLevels(zip), indicatorAt);
  const figures = source.figures.flatMap(({ indicator }, index) => (tags.cited.has(indicator) ? [{ position: index + 1, ...evidenceOf(indicator) }] : []));
  const text = new XMLSerializer().serializeToString(xml);
  const end = Math.max(text.lastIndexOf('<w:sectPr'), 0) || text.lastIndexOf('</w:body>');
  zip.file(main, text.slice(0, end) + annex(figures) + text.slice(end));
  // Heads and feet show figures without links.
  for (const name of Object.keys(zip.files)) if (/^word\/(header|footer)\d*\.xml$/.test(name)) zip.file(name, zip.file(name)!.asText().replace(/\uE000\d+\uE001|\uE002/g, ''));
  for (const each of Object.values(zip.files)) each.date = epoch;
  return { document: zip.generate({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' }), blocks, cited: tags.cited };
}

function open(content: Uint8Array): PizZip {
  try {
    const zip = new PizZip(Buffer.from(content));
    if (zip.file(main)) return zip;
  } catch { /* no archive at all */ }
  throw new Refusal({ code: 'TEMPLATE_UNREADABLE', message: '不是可读的 Word 文档（.docx）：请用 Word 或 WPS 另存为 .docx 后上传。', path: ['file'] });
}

interface TemplateError { readonly properties?: { readonly id?: string; readonly xtag?: string; readonly explanation?: string; readonly errors?: readonly TemplateError[] } }

/**
 * @param found where the tags that stand in it are noted
 * @param unanswered where those are noted that say nothing in their place when it is filled
 */
function compile(zip: PizZip, tags: Tags, { found = new Set(), unanswered = [] }: { readonly found?: Set<string>; readonly unanswered?: string[] } = {}): Docxtemplater {
  const text = textOf(zip);
  try {
    return new Docxtemplater(zip, {
      paragraphLoop: true, linebreaks: true, errorLogging: false,
      nullGetter: (part) => { if (!part.module) unanswered.push(part.value); return ''; },
      parser: (tag: string) => {
        found.add(tag.trim());
        const fault = faultOf(tag.trim());
        if (fault) throw new Error(fault);
        return { get: (scope: unknown) => tags.read(tag.trim(), scope) };
      },
    });
  } catch (error) {
    const { properties } = error as TemplateError;
    if (!properties) throw error;
    const faults = (properties.errors ?? [error as TemplateError]).map((each) => {
      const { id = '', xtag = '', rootError } = each.properties as { id?: string; xtag?: string; rootError?: Error };
      return /compilation/.test(id) ? { code: 'TEMPLATE_TAG_UNKNOWN', tag: xtag, says: rootError?.message ?? '看不懂' } : { code: 'TEMPLATE_TAG_UNCLOSED', tag: xtag, says: '花括号或列表没有配对：{#…} 须有 {/}，每个 { 须有 }' };
    });
    throw new Refusal(...refused(faults, text));
  }
}

/** Each faulty tag once, with the paragraph that it stands in. */
function refused(faults: readonly { readonly code: string; readonly tag: string; readonly says: string }[], paragraphs: readonly string[]): [Reason, ...Reason[]] {
  const once = [...new Map(faults.map((fault) => [`${fault.code} ${fault.tag}`, fault])).values()];
  return once.map(({ code, tag, says }) => {
    const at = paragraphs.findIndex((paragraph) => paragraph.includes(tag));
    const place = at < 0 ? '' : `第 ${at + 1} 段“${shortened(paragraphs[at]!)}”：`;
    return { code, message: `${place}标签“${tag}”${says}。`, path: ['file'], details: { tag, paragraph: at + 1 } };
  }) as unknown as [Reason, ...Reason[]];
}
const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** The text of every paragraph that has any. */
const textOf = (zip: PizZip): string[] => [...zip.file(main)!.asText().matchAll(/<w:p[ >].*?<\/w:p>/gs)]
  .map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')).filter((text) => text.trim() !== '');

const childrenOf = (node: Node): Element[] => Array.from(node.childNodes).filter((each): each is Element => each.nodeType === 1);
const mark = /\uE000(\d+)\uE001([^\uE002]*)\uE002/;

/** Turns marks into links to the evidence; the first mention of a figure is where its evidence leads back to. */
function link(xml: Document): void {
  const mentioned = new Set<string>();
  const make = (name: string, attributes: Readonly<Record<string, string>> = {}): Element => {
    const element = xml.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  for (const run of Array.from(xml.getElementsByTagName('w:r'))) {
    if (!run.textContent?.includes('\uE000')) continue;
    const parent = run.parentNode!;
    const properties = childrenOf(run).find(({ nodeName }) => nodeName === 'w:rPr');
    const runWith = (child: Node, isLink = false): Element => {
      const own = make('w:r');
      const style = properties ? (properties.cloneNode(true) as Element) : make('w:rPr');
      if (isLink) {
        for (const each of childrenOf(style)) if (each.nodeName === 'w:u') style.removeChild(each);
        style.appendChild(make('w:u', { 'w:val': 'dotted', 'w:color': '7F7F7F' }));
      }
      if (style.childNodes.length > 0) own.appendChild(style);
      own.appendChild(child);
      return own;
    };
    const text = (content: string): Element => { const own = make('w:t', { 'xml:space': 'preserve' }); own.appendChild(xml.createTextNode(content)); return own; };
    for (const child of childrenOf(run)) {
      if (child === properties) continue;
      if (child.nodeName !== 'w:t') { parent.insertBefore(runWith(child.cloneNode(true)), run); continue; }
      const parts = (child.textContent ?? '').split(/(\uE000\d+\uE001[^\uE002]*\uE002)/);
      for (const part of parts) {
        const found = mark.exec(part);
        if (!found) { if (part !== '') parent.insertBefore(runWith(text(part)), run); continue; }
        const [, position, shown] = found;
        const isFirst = !mentioned.has(position!);
        mentioned.add(position!);
        const bookmark = { 'w:id': String(20_000 + Number(position)) };
        if (isFirst) parent.insertBefore(make('w:bookmarkStart', { ...bookmark, 'w:name': `cited_${position}` }), run);
        const anchor = make('w:hyperlink', { 'w:anchor': `evidence_${position}`, 'w:history': '1' });
        anchor.appendChild(runWith(text(shown!), true));
        parent.insertBefore(anchor, run);
        if (isFirst) parent.insertBefore(make('w:bookmarkEnd', bookmark), run);
      }
    }
    parent.removeChild(run);
  }
}

/** By the style's id: 0 for the title, 1 and more for headings. */
function headingLevels(zip: PizZip): ReadonlyMap<string, number> {
  const styles = zip.file('word/styles.xml')?.asText() ?? '';
  const levels = new Map<string, number>();
  for (const [, id, body] of styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>(.*?)<\/w:style>/gs)) {
    const name = /<w:name w:val="([^"]+)"/.exec(body!)?.[1]?.toLowerCase() ?? '';
    const level = name === 'title' ? 0 : Number(/^heading (\d)$/.exec(name)?.[1] ?? NaN);
    if (!Number.isNaN(level)) levels.set(id!, level);
  }
  return levels;
}

function blocksOf(xml: Document, levels: ReadonlyMap<string, number>, indicatorAt: (position: number) => string): Block[] {
  const body = xml.getElementsByTagName('w:body')[0]!;
  const paragraph = (of: Element): Span[] => {
    const spans: { text: string; indicator: string | null }[] = [];
    for (const run of Array.from(of.getElementsByTagName('w:r'))) {
      const anchor = (run.parentNode as Element).nodeName === 'w:hyperlink' ? (run.parentNode as Element).getAttribute('w:anchor') : null;
      const position = /^evidence_(\d+)$/.exec(anchor ?? '')?.[1];
      const indicator = position ? indicatorAt(Number(position)) : null;
      const text = childrenOf(run).map((each) => (each.nodeName === 'w:t' ? each.textContent : each.nodeName === 'w:tab' ? '\t' : each.nodeName === 'w:br' ? '\n' : '')).join('');
      const last = spans.at(-1);
      if (last && last.indicator === null && indicator === null) last.text += text; else if (text !== '') spans.push({ text, indicator });
    }
    return spans;
  };
  return childrenOf(body).flatMap((element): Block[] => {
    if (element.nodeName === 'w:p') {
      const spans = paragraph(element);
      if (spans.every(({ text }) => text.trim() === '')) return [];
      const level = levels.get(element.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '');
      return [level === undefined ? { kind: 'PARAGRAPH', level: null, spans, rows: [] } : { kind: 'HEADING', level, spans, rows: [] }];
    }
    if (element.nodeName !== 'w:tbl') return [];
    const named = (of: Element, name: string): Element[] => childrenOf(of).filter(({ nodeName }) => nodeName === name);
    return [{ kind: 'TABLE', level: null, spans: [], rows: named(element, 'w:tr').map((row) => ({ cells: named(row, 'w:tc').map((cell) => ({ spans: named(cell, 'w:p').flatMap(paragraph) })) })) }];
  });
}
