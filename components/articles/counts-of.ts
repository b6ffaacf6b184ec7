import type { ListedArticle } from '../../core/article/listed-article.ts';
import { enumerated, plural, type Translate } from '../ui/i18n.ts';

/** "12 names, 20 statements, 9 sources" */
export const countsOf = ({ counts }: ListedArticle, t: Translate): string =>
  enumerated(t, [
    plural(t, 'keepNames', counts.names),
    plural(t, 'keepStatements', counts.statements),
    plural(t, 'keepSources', counts.sources),
  ]);
