import type { PainterName } from '../../core/page/painter-name.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';

interface SettingsLookProps {
  painter: PainterName;
  onPainter: (painter: PainterName) => void;
}

/** The choice between the two painters, each with a picture of what it does. */
export function SettingsLook({ painter, onPainter }: SettingsLookProps) {
  const t = useMessages();
  return (
    <section>
      <fieldset>
        <legend>
          <h2>{t('settingsLook')}</h2>
        </legend>
        <div class="choices">
          {choices.map((choice) => (
            <LookChoice
              key={choice.value}
              {...choice}
              isChosen={painter === choice.value}
              onChoose={() => onPainter(choice.value)}
            />
          ))}
        </div>
      </fieldset>
    </section>
  );
}

interface ChoiceTerms {
  readonly value: PainterName;
  readonly name: MessageKey;
  readonly means: MessageKey;
}

const choices: readonly ChoiceTerms[] = [
  { value: 'highlight', name: 'settingsHighlight', means: 'settingsHighlightMeans' },
  { value: 'marks', name: 'settingsMarks', means: 'settingsMarksMeans' },
];

interface LookChoiceProps extends ChoiceTerms {
  isChosen: boolean;
  onChoose: () => void;
}

function LookChoice({ value, name, means, isChosen, onChoose }: LookChoiceProps) {
  const t = useMessages();
  return (
    <label class="choice">
      <LookPicture painter={value} />
      <span class="named">
        <input type="radio" name="painter" checked={isChosen} onChange={onChoose} />
        <b>{t(name)}</b>
      </span>
      <span class="soft">{t(means)}</span>
    </label>
  );
}

/** Lines of a page with two names in them; as a focusable mark, one of them has the focus. */
function LookPicture({ painter }: { painter: PainterName }) {
  return (
    <svg class="picture" viewBox="0 0 240 74" aria-hidden="true">
      <path class="text" d="M16 18h52M122 18h102M16 38h130M212 38h12M16 58h148" />
      <path class="line" d="M76 25h38M154 45h50" />
      <path class="text" d="M80 18h30M158 38h42" />
      {painter === 'marks' && <rect class="focus" x="72" y="5.5" width="46" height="24" rx="4" />}
    </svg>
  );
}
