import { render } from 'preact';
import '../../components/panel/panel.css';
import { words } from '../../platform/words.ts';
import { follow } from './follow.ts';
import { panelOf } from './panel-of.tsx';

document.documentElement.lang = words('locale');
follow((beside) => render(panelOf(beside), document.body));
