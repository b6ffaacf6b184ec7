import { render } from 'preact';
import '../../components/panel/panel.css';
import { t } from '../../extension/i18n.ts';
import { follow } from '../../extension/tabs/follow-active-tab.ts';
import { panelOf } from '../../extension/tabs/panel-of.tsx';

document.documentElement.lang = t('locale');
follow((beside) => render(panelOf(beside), document.body));
