import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server.edge';
import { first } from '../model.ts';
import { View } from './view.ts';

export const render = (): string => renderToString(h(View, { model: first }));
