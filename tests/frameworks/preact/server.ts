import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { first } from '../model.ts';
import { View } from './view.ts';

export const render = (): string => renderToString(h(View, { model: first }));
