import { useEffect, useState } from 'preact/hooks';
import { hashOf } from '../../core/dossier/lookup/route.ts';
import type { Dispute } from '../../core/dossier/schema.ts';
import type { StoryOnPage } from '../../core/relevance/story-on-page.ts';
import type { FactActions } from '../card/FactItem.tsx';
import { FactRows } from '../card/FactRows.tsx';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

export interface StoryHereProps extends FactActions {
  /** Changes with the page's mentions. */
  revision: string;
  /** Resolves to undefined where the page has nothing to do with a story; never rejects. */
  loadStory: () => Promise<StoryOnPage | undefined>;
  /** Opens the dossier page at an address with its `#`. */
  onRoute: (dossier: string, hash: string) => void;
}

/** The story that the page has most to do with: its disputes, and a few facts. */
export function StoryHere({ revision, loadStory, onRoute, ...actions }: StoryHereProps) {
  const t = useMessages();
  const story = useStory(revision, loadStory);
  if (!story) return null;
  const { file, disputes, facts } = story;
  const { id, title, language } = file.dossier;
  return (
    <section class="story-here">
      <h2>
        <button type="button" class="plain" lang={language} onClick={() => onRoute(id, '')}>
          {visibleText(title)}
        </button>
      </h2>
      {disputes.map((dispute) => (
        <DisputeHere
          key={dispute.id}
          dispute={dispute}
          language={language}
          onOpen={() => onRoute(id, hashOf({ view: 'dispute', id: dispute.id }))}
        />
      ))}
      {facts.length > 0 && <h3>{t('panelBearing')}</h3>}
      <FactRows facts={facts} file={file} onPin={() => {}} {...actions} />
    </section>
  );
}

interface DisputeHereProps {
  dispute: Dispute;
  language: string;
  onOpen: () => void;
}

function DisputeHere({ dispute: { question, sides }, language, onOpen }: DisputeHereProps) {
  return (
    <>
      <h3 lang={language} dir="auto">
        <button type="button" class="plain" onClick={onOpen}>
          {visibleText(question)}
        </button>
      </h3>
      <ul class="lines">
        {sides.map(({ line }) => (
          <li key={line} lang={language} dir="auto">
            {visibleText(line)}
          </li>
        ))}
      </ul>
    </>
  );
}

function useStory(revision: string, load: StoryHereProps['loadStory']): StoryOnPage | undefined {
  const [story, setStory] = useState<StoryOnPage | undefined>();
  useEffect(() => {
    let isWanted = true;
    void load().then((loaded) => isWanted && setStory(loaded));
    return () => {
      isWanted = false;
    };
  }, [revision]);
  return story;
}
