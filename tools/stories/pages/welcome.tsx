import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { nothing, type Stories, shortcuts, t } from './common.ts';

export const stories: Stories = {
  welcome: () => <Welcome t={t} shortcuts={shortcuts} onShortcuts={nothing} onSettings={nothing} />,
};
