import { expect, test } from 'vitest';
import { sameFact } from './same-facts.ts';

const known = [
  ['left', 'The ferry left the harbour of Lund at noon with forty people on board.', ['lund']],
  ['cost', 'Ola Berg said that the repair of the ferry would cost 40,000 crowns.', ['berg']],
  ['sea', 'Anna Weber wrote that the ferry was at sea for three days.', ['weber']],
  ['zh', '安娜·韦伯说渡轮在海上航行了三天。', ['weber']],
  ['de', 'Ola Berg sagte, die Reparatur der Fähre werde 40.000 Kronen kosten.', ['berg']],
] as const;
const facts = known.map(([id, text, entities]) => ({ id, text, entities }));

test.each<[string, string, string, string[], string[]]>([
  ['At noon the ferry left the harbour with forty people.', 'lund', 'left', [], []],
  [
    'The repair will cost 50,000 crowns, said Berg of the ferry.',
    'berg',
    'cost',
    ['40,000'],
    ['50,000'],
  ],
  ['The ferry was not at sea for three days, Weber wrote.', 'weber', 'sea', [], ['not']],
  ['韦伯说，渡轮在海上航行了五天。', 'weber', 'zh', [], []],
  ['Die Reparatur der Fähre koste 40.000 Kronen, sagte Berg.', 'berg', 'de', [], []],
])('%s is proposed as one', (text, about, id, onlyKnown, onlyFound) => {
  const found = { id: 'found', text, entities: [about] };
  expect(sameFact(facts, found)).toEqual({ id, onlyKnown, onlyFound });
});

test.each<[string, string]>([
  ['The ferry left the harbour of Lund at noon with forty people on board.', 'somebody-else'],
  ['Weber was calm.', 'weber'],
  ['Berg said that he had never heard of a captain by that name.', 'berg'],
  ['Le bac a quitté le port de Lund à midi avec quarante personnes.', 'lund'],
])('%s is not', (text, about) => {
  expect(sameFact(facts, { id: 'found', text, entities: [about] })).toBeUndefined();
});
