import { render } from 'preact';
import { Exchange } from '../../components/exchange/Exchange.tsx';
import { startLog } from '../../extension/storage/log.ts';
import '../../components/exchange/exchange.css';
import { watchExchangePage } from '../../extension/exchange/exchange-page.ts';
import { t } from '../../extension/i18n.ts';

document.documentElement.lang = t('locale');
startLog();
document.title = t('bringTitle');
// A file dropped beside its field would be opened in the place of the page.
for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
watchExchangePage((view) => render(<Exchange t={t} view={view} />, document.body));
