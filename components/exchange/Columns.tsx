import { fieldIn } from '../../core/exchange/table/guess-fields.ts';
import {
  type Table,
  type TableField,
  type TableHead,
  tableFields,
} from '../../core/exchange/table/table.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { shortenedText } from './shortened-text.ts';

const fieldMessages: Record<TableField, MessageKey> = {
  fact: 'bringFieldFact',
  source: 'bringFieldSource',
  outlet: 'bringFieldOutlet',
  about: 'bringFieldAbout',
  when: 'bringFieldWhen',
  link: 'bringFieldLink',
  known: 'bringFieldKnown',
  standing: 'bringFieldStanding',
  note: 'bringFieldNote',
};

interface ColumnsProps {
  table: Table;
  head: TableHead;
  onField: (column: number, field: TableField | undefined) => void;
  onBegin: (begin: number) => void;
}

/** Rows and characters of a cell that are shown, to tell by which column is which. */
const [rowsShown, lettersShown] = [3, 90];

/** The first rows of a table, with what each column holds. */
export function Columns({ table: { rows }, head, onField, onBegin }: ColumnsProps) {
  const t = useMessages();
  const first = rows.slice(head.begin, head.begin + rowsShown);
  return (
    <>
      <h3>{t('bringColumns')}</h3>
      <div class="field">
        <label for="begin">{t('bringHeadRow')}</label>
        <select
          id="begin"
          value={head.begin}
          onChange={({ currentTarget }) => onBegin(Number(currentTarget.value))}
        >
          {rows.slice(1, 21).map(({ number }, at) => (
            <option key={number} value={at + 1}>
              {number}
            </option>
          ))}
        </select>
      </div>
      <div class="wide">
        <table>
          <thead>
            <tr>
              {head.names.map((name, at) => (
                <th key={at} scope="col">
                  <label for={`column-${at}`}>
                    {visibleText(name) || t('bringColumn', String(at + 1))}
                  </label>
                  <FieldChoice
                    id={`column-${at}`}
                    field={head.fields[at]}
                    onField={(field) => onField(at, field)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map(({ cells, number }) => (
              <tr key={number}>
                {head.names.map((_, at) => (
                  <td key={at} class={head.fields[at] ? undefined : 'left'}>
                    {shortenedText(cells[at] ?? '', lettersShown)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface FieldChoiceProps {
  id: string;
  field: TableField | undefined;
  onField: (field: TableField | undefined) => void;
}

function FieldChoice({ id, field, onField }: FieldChoiceProps) {
  const t = useMessages();
  return (
    <select
      id={id}
      value={field ?? ''}
      onChange={({ currentTarget }) => onField(fieldIn(currentTarget.value))}
    >
      <option value="">{t('bringNotRead')}</option>
      {tableFields.map((one) => (
        <option key={one} value={one}>
          {t(fieldMessages[one])}
        </option>
      ))}
    </select>
  );
}
