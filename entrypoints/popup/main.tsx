import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { startLog } from '../../extension/storage/log.ts';
import '../../components/popup/popup.css';
import { t } from '../../extension/i18n.ts';
import { watchPopup } from '../../extension/tabs/popup.ts';

document.documentElement.lang = t('locale');
startLog();
void watchPopup((props) => render(<Popup t={t} {...props} />, document.body));
