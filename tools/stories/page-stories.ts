/** The pages whose states are shown. */
import type { StoryTable } from './pages/common.ts';

export interface StoriedPage {
  /** In which it is shown, in CSS pixels. */
  readonly width: number;
  readonly stories: () => Promise<{ readonly stories: StoryTable }>;
  readonly style: () => Promise<unknown>;
}

export const pages: Readonly<Record<string, StoriedPage>> = {
  popup: {
    width: 368,
    stories: () => import('./pages/popup.tsx'),
    style: () => import('../../components/popup/popup.css'),
  },
  panel: {
    width: 420,
    stories: () => import('./pages/panel.tsx'),
    style: () => import('../../components/panel/panel.css'),
  },
  settings: {
    width: 800,
    stories: () => import('./pages/settings.tsx'),
    style: () => import('../../components/settings/settings.css'),
  },
  articles: {
    width: 800,
    stories: () => import('./pages/articles.tsx'),
    style: () => import('../../components/articles/articles.css'),
  },
  welcome: {
    width: 1000,
    stories: () => import('./pages/welcome.tsx'),
    style: () => import('../../components/welcome/welcome.css'),
  },
  dossier: {
    width: 1280,
    stories: () => import('./pages/dossier.tsx'),
    style: () => import('../../components/dossier/dossier.css'),
  },
  editor: {
    width: 1000,
    stories: () => import('./pages/editor.tsx'),
    style: () => import('../../components/editor/editor.css'),
  },
};
