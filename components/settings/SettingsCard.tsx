import {
  type CardLook,
  type CardSize,
  type CardTheme,
  cardSizes,
  cardThemes,
} from '../../core/page/card-look.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';

export interface SettingsCardProps {
  card: CardLook;
  onCardTheme: (theme: CardTheme) => void;
  onCardSize: (size: CardSize) => void;
}

const themeMessages: Record<CardTheme, MessageKey> = {
  page: 'cardThemePage',
  light: 'cardThemeLight',
  dark: 'cardThemeDark',
};

const sizeMessages: Record<CardSize, MessageKey> = {
  small: 'cardSizeSmall',
  medium: 'cardSizeMedium',
  large: 'cardSizeLarge',
};

/** Settings for the size and theme of the card in pages. */
export function SettingsCard({ card, onCardTheme, onCardSize }: SettingsCardProps) {
  const t = useMessages();
  return (
    <section>
      <h2>{t('settingsCard')}</h2>
      <div class="tools">
        <CardChoice
          title={t('settingsCardSize')}
          chosen={card.size}
          values={cardSizes}
          messages={sizeMessages}
          onChoose={onCardSize}
        />
        <CardChoice
          title={t('settingsCardTheme')}
          chosen={card.theme}
          values={cardThemes}
          messages={themeMessages}
          onChoose={onCardTheme}
        />
      </div>
    </section>
  );
}

interface CardChoiceProps<Value extends string> {
  title: string;
  chosen: Value;
  values: readonly Value[];
  messages: Record<Value, MessageKey>;
  onChoose: (value: Value) => void;
}

function CardChoice<Value extends string>({
  title,
  chosen,
  values,
  messages,
  onChoose,
}: CardChoiceProps<Value>) {
  const t = useMessages();
  return (
    <label>
      {title}{' '}
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const value = values.find((one) => one === currentTarget.value);
          if (value) onChoose(value);
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {t(messages[value])}
          </option>
        ))}
      </select>
    </label>
  );
}
