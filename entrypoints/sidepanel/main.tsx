import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import { startLog } from '../../extension/storage/log.ts';
import '../../components/panel/panel.css';
import { copy } from '../../components/ui/copy.ts';
import { t } from '../../extension/i18n.ts';
import { panelView } from '../../extension/tabs/panel-view.ts';
import { watchActiveTab } from '../../extension/tabs/watch-active-tab.ts';

document.documentElement.lang = t('locale');
startLog();
watchActiveTab((page) =>
  render(
    <Panel key={page.status.tab?.id} t={t} onCopy={copy} {...panelView(page)} />,
    document.body,
  ),
);
