import { render } from 'preact';
import { Articles } from '../../components/articles/Articles.tsx';
import { startLog } from '../../extension/storage/log.ts';
import '../../components/articles/articles.css';
import { watchArticlesPage } from '../../extension/articles/articles-page.ts';
import { t } from '../../extension/i18n.ts';

document.documentElement.lang = t('locale');
startLog();
document.title = t('articlesTitle');
watchArticlesPage((view) => render(<Articles t={t} {...view} />, document.body));
