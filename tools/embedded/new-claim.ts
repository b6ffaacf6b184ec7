/**
 * `npm run new:claim [ID [ENTITY [THEME]]]`: adds a claim with the fields that every claim has to a
 * file of `data/claims/`. What is still to be written is marked TODO or left empty, and
 * `npm run check:data` asks for it.
 */
import { addItem } from './add-item.ts';

const [id = 'new-claim', entity = 'todo-entity', theme = 'contacts'] = process.argv.slice(2);

await addItem(`data/claims/${theme}.json`, 'claims', {
  id,
  text: 'TODO: one fact in your own words, with who says it and every hedge.',
  entities: [entity],
  attested: [
    {
      account: 'article',
      // No default: a paragraph that nobody looked up would pass the check.
      paragraphs: [],
      attribution: [{ source: 'article', basis: 'named' }],
    },
  ],
  standing: 'reported',
});
