/** Echoes of the embedded dossier, as a page about it would have them. */
import type { ToldEcho } from '../../../core/relevance/told-echo.ts';
import { embedded } from '../../../extension/dossiers/embedded.ts';

const echoOf = (claim: string, sentence: string, more: Partial<ToldEcho> = {}): ToldEcho => ({
  dossier: embedded.id,
  claim,
  entities: embedded.claims.find(({ id }) => id === claim)?.entities ?? [],
  sentence,
  relation: 'repeats',
  attribution: 'dropped',
  unmentioned: [],
  ...more,
});

export const echoes: readonly ToldEcho[] = [
  echoOf(
    'regular-contact-since-2022',
    'Elon Musk has been in regular contact with Vladimir Putin since late 2022.',
    { unmentioned: ['peskov-no-regular-talks', 'peskov-only-one-call', 'musk-spoke-once'] },
  ),
  echoOf(
    'super-pac-45-million',
    'Musk is reportedly to give 45 million dollars a month to a super PAC.',
    { attribution: 'weaker', withoutReserve: 'up to' },
  ),
  echoOf('peskov-only-one-call', 'The Kremlin says there was one call.', { attribution: 'weaker' }),
  echoOf('musk-spoke-once', 'In October 2022 Musk said he had talked to Putin just once.', {
    attribution: 'kept',
  }),
  echoOf('regular-contact-since-2022', 'Moscow dismissed the report as false.', {
    relation: 'answers',
    attribution: 'kept',
  }),
];
