import { expect, it } from 'vitest';
import { tableFor } from './language-of-text.ts';
import { wordTables } from './words/word-tables.ts';

it.each([
  ['en', 'The company said on Monday that it has no plan to sell the service to the army.'],
  ['de', 'Die Firma sagte am Montag, dass sie den Dienst nicht an die Armee verkaufen wird.'],
  [
    'fr',
    "La société a dit lundi qu'elle ne veut pas vendre le service à l'armée dans les mois qui viennent.",
  ],
  [
    'es',
    'La empresa dijo el lunes que no tiene un plan para vender el servicio a las fuerzas del país.',
  ],
  [
    'it',
    'La società ha detto che non ha un piano per la vendita del servizio e che non è in corso di trattativa.',
  ],
  [
    'pt',
    'A empresa disse na segunda-feira que não tem um plano para vender o serviço e que não se trata de uma crise.',
  ],
  [
    'ru',
    'Компания сообщила в понедельник, что она не планирует продавать сервис и не говорит о сроках.',
  ],
  [
    'uk',
    'Компанія повідомила в понеділок, що вона не планує продавати сервіс і не говорить про терміни.',
  ],
  ['zh', '该公司周一表示，他们没有出售这项服务的计划，也不是在和军队谈判。'],
  [undefined, 'Yhtiö ei aio myydä palvelua armeijalle, kertoi tiedottaja maanantaina.'],
])('tells %s', (language, text) => {
  expect(tableFor(text, wordTables)?.language).toBe(language);
});
