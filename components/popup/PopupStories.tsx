import type { ListedStory } from '../../core/page/listed-story.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { visibleText } from '../ui/visible-text.ts';

export interface PopupStoriesProps {
  stories: readonly ListedStory[];
  onStoryOn: (id: string, isOn: boolean) => void;
}

/** Number of stories in the popup; the settings have the others. */
const mostStories = 6;

/** The stories whose names are looked for, each with its switch. */
export function PopupStories({ stories, onStoryOn }: PopupStoriesProps) {
  const t = useMessages();
  const left = stories.length - mostStories;
  if (!stories.length) return null;
  return (
    <section class="stories">
      <h2 class="label">{t('popupStories')}</h2>
      <ul>
        {stories.slice(0, mostStories).map((story) => (
          <li key={story.id}>
            <Switch
              label={visibleText(story.title)}
              isOn={story.isOn}
              onChange={(isOn) => onStoryOn(story.id, isOn)}
            />
            {story.isLeftOut && <p class="soft">{t('popupLeftOut', visibleText(story.title))}</p>}
          </li>
        ))}
      </ul>
      {left > 0 && <p class="soft">{plural(t, 'popupMoreStories', left)}</p>}
    </section>
  );
}
