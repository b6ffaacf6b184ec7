import { render as renderView } from 'svelte/server';
import { first } from '../model.ts';
import View from './View.svelte';

export const render = (): string => renderView(View, { props: { initial: first } }).body;
