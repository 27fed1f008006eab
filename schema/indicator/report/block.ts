/** A stretch of text; one that comes from a figure names its indicator. */
export interface Span { readonly text: string; readonly indicator: string | null }
/** A heading, a paragraph, or a table, of the text as the portal shows it. */
export interface Block {
  readonly kind: 'HEADING' | 'PARAGRAPH' | 'TABLE';
  /** Of a heading: 0 the title, 1 the highest below it. */
  readonly level: number | null;
  readonly spans: readonly Span[];
  readonly rows: readonly { readonly cells: readonly { readonly spans: readonly Span[] }[] }[];
}
