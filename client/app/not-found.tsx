import { PageHead } from '../kit/page.tsx';
import { text } from './words.ts';

export const NotFound = () => (
  <>
    <PageHead title={text.notFound} />
    <div class="state"><p class="soft">{text.notFoundHint}</p><a class="button" href="/">{text.toHome}</a></div>
  </>
);
