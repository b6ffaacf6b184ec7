import { createElement } from 'react';
import { viewIn } from '../hyperscript.ts';

export const View = viewIn(
  createElement as (...given: never[]) => ReturnType<typeof createElement>,
);
