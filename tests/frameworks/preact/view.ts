import { h } from 'preact';
import { viewIn } from '../hyperscript.ts';

export const View = viewIn(h as (...given: never[]) => ReturnType<typeof h>);
