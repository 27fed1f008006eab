import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import type { Fault } from './request.ts';
import { say } from './words.ts';

/** Grey bars where the content will stand; announced once, not bar by bar. */
export const Loading = ({ lines = 4 }: { readonly lines?: number }) => (
  <div class="loading" role="status">
    <span class="unseen">{say.loading}</span>
    {Array.from({ length: lines }, (_, at) => <span key={at} class="loading-line" aria-hidden="true" />)}
  </div>
);

export const Empty = ({ title = say.emptyTitle, children }: { readonly title?: string; readonly children?: ComponentChildren }) => (
  <div class="state"><p class="state-title">{title}</p>{children && <div class="soft">{children}</div>}</div>
);

/** Why there is nothing to see, and what to do. Missing and forbidden records look the same. */
export const Failed = ({ fault, onRetry }: { readonly fault: Fault; readonly onRetry?: () => void }) => {
  const isForbidden = fault.kind === 'forbidden';
  return (
    <div class="state" role="alert">
      <p class="state-title">{isForbidden ? say.forbiddenTitle : say.failedTitle}</p>
      <p class="soft">{fault.message}</p>
      {onRetry && !isForbidden && <Button onClick={onRetry}>{say.retry}</Button>}
    </div>
  );
};
