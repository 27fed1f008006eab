import { nameIn } from '../kit/i18n.ts';
import { url } from '../kit/router.ts';
import { problems } from './words.ts';

/** What is said of one who is back from a provider. */
export const Problem = () => {
  const problem = url.value.searchParams.get('problem');
  return problem && Object.hasOwn(problems, problem) ? <div class="problems" role="alert"><p>{nameIn(problems, problem)}</p></div> : null;
};
