import type { ExchangeState } from '../../core/exchange/exchange-state.ts';
import { MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { Begin, type BeginProps } from './Begin.tsx';
import { FoundInFile, type FoundProps } from './FoundInFile.tsx';
import { Picker, type PickerProps } from './Picker.tsx';

type ExchangeView =
  | ({ readonly kind: 'start' } & BeginProps)
  | ({ readonly kind: 'pick' } & PickerProps)
  | ({ readonly kind: Exclude<ExchangeState['kind'], 'start' | 'pick'> } & FoundProps);

/** The page where facts and names in other forms are read, seen, and put into a draft. */
export function Exchange({ t, view }: { t: Translate; view: ExchangeView }) {
  return (
    <MessagesProvider value={t}>
      <main>
        <ExchangeTitle />
        {view.kind === 'start' && <Begin {...view} />}
        {view.kind === 'pick' && <Picker {...view} />}
        {(view.kind === 'table' || view.kind === 'ready') && <FoundInFile {...view} />}
      </main>
    </MessagesProvider>
  );
}

function ExchangeTitle() {
  const t = useMessages();
  return (
    <>
      <p>
        <a href="/write.html">{t('writeToDrafts')}</a>
      </p>
      <h1>{t('bringTitle')}</h1>
      <p class="soft">{t('bringMeans')}</p>
    </>
  );
}
