import { expect, test } from 'vitest';
import type { Brought } from '../../core/exchange/brought.ts';
import { bringTable } from '../../core/exchange/table/bring-table.ts';
import { findHead } from '../../core/exchange/table/find-head.ts';
import { parseTable } from './parse-table.ts';

const fact = 'The ferry left the harbour of Lund at noon, with forty people on board.';
const other = 'The ferry was in the harbour for three days, and nobody was on board.';

function bring(text: string): Brought {
  const table = parseTable(text);
  return bringTable(table, findHead(table), 'table.csv');
}

/** The claims of a table, with the fields that all ten tables have. */
function said({ claims, sources, entities }: Brought) {
  const nameOf = (id: string) => sources.find((one) => one.id === id)?.name;
  return claims.map((claim) => ({
    text: claim.text,
    by: claim.attested[0].attribution.map(({ source }) => nameOf(source)).slice(1),
    when: claim.when?.from,
    about: claim.entities.map((id) => entities.find((one) => one.id === id)?.name),
    paragraphs: claim.attested[0].paragraphs,
  }));
}

const expected = [
  {
    text: fact,
    by: ['The Harbour Times', 'Anna Weber'],
    when: '2022-05-01',
    about: ['Anna Weber', 'Lund'],
    paragraphs: [1],
  },
  {
    text: other,
    by: ['The Daily', 'Ola Berg'],
    when: '2022-05-03',
    about: ['Lund'],
    paragraphs: [2],
  },
];

/** Tables as desks keep them, which all say the same. */
const tables: Readonly<Record<string, string>> = {
  'commas, as RFC 4180 has it': `Fact,Source,Outlet,Date,About\r\n"${fact}",Anna Weber,The Harbour Times,2022-05-01,Anna Weber; Lund\r\n"${other}",Ola Berg,The Daily,2022-05-03,Lund\r\n`,
  'semicolons, as a European spreadsheet saves it': `Aussage;Quelle;Medium;Datum;Personen\n${fact};Anna Weber;The Harbour Times;01.05.2022;Anna Weber|Lund\n${other};Ola Berg;The Daily;03.05.2022;Lund\n`,
  'tabs, as cells are pasted': `Fact\tWho says it\tNewspaper\tWhen\tAbout\n${fact}\tAnna Weber\tThe Harbour Times\t1 May 2022\tAnna Weber; Lund\n${other}\tOla Berg\tThe Daily\t3 May 2022\tLund`,
  'a byte-order mark and quotes around everything': `\ufeff"Fact","Source","Outlet","Date","About"\r\n"${fact}","Anna Weber","The Harbour Times","2022-05-01 00:00:00","Anna Weber; Lund"\r\n"${other}","Ola Berg","The Daily","2022-05-03 00:00:00","Lund"\r\n`,
  'a title in a merged cell, a gap, and the head below':
    `What we know about the ferry;;;;\n;;;;\nFact;Source;Outlet;Date;About\n${fact};Anna Weber;The Harbour Times;1/5/2022;Anna Weber; \n${other};Ola Berg;The Daily;3/5/2022;Lund\nNobody's;;;13/5/2022;\n`.replace(
      'Anna Weber; \n',
      '"Anna Weber; Lund"\n',
    ),
  'a head merged over two rows': `Fact,Who says it,,Date,About\n,Source,Outlet,,\n"${fact}",Anna Weber,The Harbour Times,"May 1, 2022",Anna Weber; Lund\n"${other}",Ola Berg,The Daily,"May 3, 2022",Lund\n`,
  'empty cells, empty rows and empty columns': `,Fact,,Source,Outlet,Date,About,\n,,,,,,,\n,"${fact}",,Anna Weber,The Harbour Times,2022/5/1,Anna Weber; Lund,\n,,,,,,,\n,"${other}",,Ola Berg,The Daily,2022/5/3,Lund,\n,,,,,,,\n`,
  'new lines and quotes in a cell': `Fact,Source,Outlet,Date,About,Remark\n"${fact}",Anna Weber,The Harbour Times,2022-05-01,"Anna Weber\nLund","She said ""noon"",\nnot ""one""."\n"${other}",Ola Berg,The Daily,2022-05-03,Lund,\n`,
  'columns in another order, in Ukrainian, with others between them':
    `№;Дата;Хто сказав;ЗМІ;Відповідальний;Твердження;Про кого\n1;1 травня 2022 р.;Anna Weber;The Harbour Times;Іра;${fact};Anna Weber;\n2;3 травня 2022 р.;Ola Berg;The Daily;Іра;${other};Lund;\n`.replace(
      ';Anna Weber;\n',
      ';"Anna Weber; Lund"\n',
    ),
  'old Mac line ends, and no name over the facts': `,Source,Outlet,Date,About\r"${fact}",Anna Weber,The Harbour Times,2022-05-01,Anna Weber; Lund\r"${other}",Ola Berg,The Daily,2022-05-03,Lund\r`,
};

test.each(Object.entries(tables))('%s', (_, text) => {
  expect(said(bring(text))).toEqual(expected);
});

test('what goes wrong is told by row and column, and the rest is taken', () => {
  const { claims, unwritten, problems } = bring(
    [
      'Fact,Source,Date,Link',
      `${fact.replace(',', '')},Anna Weber,2022-05-01,https://harbour.example/ferry`,
      'Nobody says this.,,2022-05-02,',
      ',Ola Berg,2022-05-02,',
      'A day that is none.,Ola Berg,31.02.2022,',
      'An address that is none.,Ola Berg,2022-05-02,javascript:alert(1)',
      'Half a character \ud800.,Ola Berg,2022-05-02,',
      `${'long '.repeat(1100)},Ola Berg,2022-05-02,`,
      'More than the head has.,Ola Berg,2022-05-02,,beside',
    ].join('\n'),
  );
  expect(problems).toEqual([
    { rule: 'row-without-source', row: 3, column: undefined, value: undefined },
    { rule: 'row-empty', row: 4, column: 'Fact', value: undefined },
    { rule: 'date-unread', row: 5, column: 'Date', value: '31.02.2022' },
    { rule: 'link-refused', row: 6, column: 'Link', value: 'javascript:alert(1)' },
    { rule: 'half-character', row: 7, column: 'Fact' },
    { rule: 'text-too-long', row: 8, column: 'Fact' },
  ]);
  expect(claims).toHaveLength(4);
  expect(claims[1]?.when).toEqual({ words: '31.02.2022', precision: 'span' });
  expect(unwritten).toEqual([{ text: 'Nobody says this.', paragraph: 2, entities: [] }]);
});

test('a quotation mark that never ends is told at its row', () => {
  expect(parseTable('Fact,Source\n"never ends,Ola\nx,y').problems).toEqual([
    { rule: 'quote-open', row: 2 },
  ]);
});

test('a row beside the head is told', () => {
  const table = parseTable('Fact,Source\na,b\nc,d,beside');
  const head = { begin: 1, names: ['Fact', 'Source'], fields: ['fact', 'source'] as const };
  expect(bringTable(table, head, 'x').problems).toEqual([
    { rule: 'row-too-long', row: 3, column: undefined, value: undefined },
  ]);
});

test('ten thousand rows are read within a second', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `"Fact ${at}, ""quoted""\nand on";Ola Berg ${at % 50};The Daily;1.5.2022;Lund ${at}`,
  );
  const text = `Aussage;Quelle;Medium;Datum;Personen\n${rows.join('\n')}`;
  // Of this thread's own time: other work on the machine does not count. Measured: 0.1 to 0.2 s.
  const before = process.threadCpuUsage();
  const { claims } = bring(text);
  const { user, system } = process.threadCpuUsage(before);
  expect(claims).toHaveLength(10_000);
  expect((user + system) / 1000).toBeLessThan(1000);
});
