import type { Claim } from '../../core/dossier/schema.ts';
import { setSpan } from '../../core/draft/edit-claims.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { useEditor } from './editor-context.ts';
import { Field } from './Field.tsx';

interface SpanProps {
  claim: Claim;
  field: 'when' | 'saidWhen';
  label: MessageKey;
  at: string;
}

/** Fields that few times need: an end, a hedge of the account's own, or that they were worked out. */
export function SpanFields({ claim, field, label, at }: SpanProps) {
  const t = useMessages();
  const { edit } = useEditor();
  const time = claim[field];
  if (!time) return null;
  const { to = '', approximate = false, inferred = false } = time;
  return (
    <fieldset class="language">
      <legend>{t(label)}</legend>
      <Field
        label={t('writeUntil')}
        at={`${at}.${field}.to`}
        value={to}
        onInput={(value) =>
          edit((now) => setSpan(now, claim.id, field, { to: value.trim() || undefined }))
        }
      />
      <Switch
        label={t('writeApproximate')}
        isOn={approximate}
        onChange={(isOn) =>
          edit((now) => setSpan(now, claim.id, field, { approximate: isOn || undefined }))
        }
      />
      <Switch
        label={t('writeInferred')}
        isOn={inferred}
        onChange={(isOn) =>
          edit((now) => setSpan(now, claim.id, field, { inferred: isOn || undefined }))
        }
      />
    </fieldset>
  );
}
