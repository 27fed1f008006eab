import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { language } from './i18n.ts';
import { say } from './words.ts';

/** A page as its area declares it in `pages.ts`; the shell finds them all. */
export interface Page {
  /** `/enterprises/:id` */
  readonly path: string;
  readonly load: () => Promise<{ readonly default: ComponentType<{ readonly parameters: Readonly<Record<string, string>> }> }>;
  /** In the menu, under this title, by this order; for whom says the menu, not the page: the server decides who sees what. */
  readonly menu?: { readonly title: () => string; readonly order: number; readonly isFor?: (roles: ReadonlySet<string>) => boolean };
  /** The GraphQL type whose records this page shows by `:id`, so that any mention of one leads here. */
  readonly record?: string;
  /** Documents that the page asks first, without variables when its address has no parameters; what its own module says in so many words the build finds by itself. */
  readonly ahead?: readonly string[];
  /** Stands alone, without the shell: the sign-in. */
  readonly bare?: boolean;
  /** Can be seen without signing in. */
  readonly open?: boolean;
}

interface Head {
  readonly title: string;
  /** Links up: the list this belongs to. */
  readonly above?: readonly { readonly title: string; readonly href: string }[];
  readonly beside?: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The head of a page: names the tab, and takes the focus on arrival so that a screen reader begins here. */
export const PageHead = ({ title, above = [], beside, actions, children }: Head) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { document.title = `${title} · ${say.product}`; }, [title, language.value]);
  useEffect(() => { if (document.body.dataset['arrived']) heading.current?.focus({ preventScroll: true }); document.body.dataset['arrived'] = 'yes'; }, []);
  return (
    <header class="page-head">
      {above.length > 0 && <nav class="page-above" aria-label={language.value === 'zh' ? '位置' : 'Breadcrumb'}>{above.map(({ title: each, href }) => <a key={href} href={href}>{each}</a>)}</nav>}
      <div class="page-title">
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        {beside}
        {actions && <div class="page-actions">{actions}</div>}
      </div>
      {children && <div class="page-lead">{children}</div>}
    </header>
  );
};

/** A titled part of a page, with where it comes from. */
export const Section = ({ id, title, beside, sources, children }: { readonly id: string; readonly title: string; readonly beside?: ComponentChildren; readonly sources?: ComponentChildren; readonly children: ComponentChildren }) => (
  <section class="section" id={id} aria-labelledby={`${id}-title`}>
    <header class="section-head"><h2 id={`${id}-title`}>{title}</h2>{beside}</header>
    {children}
    {sources}
  </section>
);

/** Names and values side by side. */
export const Facts = ({ of }: { readonly of: readonly (readonly [name: string, value: ComponentChildren])[] }) => (
  <dl class="facts">{of.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
);
