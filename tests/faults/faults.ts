/** Faults in what only a browser can show, which the tests must notice; the pure folders are Stryker's (`npm run test:mutants`). */

export interface Fault {
  /** The symptom that a reader would see, in a sentence. */
  readonly what: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** The test file that must fail. */
  readonly test: string;
  /** A part of the names of the tests that are run; all of the file when absent. */
  readonly named?: string;
}

const fuzz = 'tests/fuzz/fuzz.browser.test.ts';
const extension = 'tests/e2e/extension.test.ts';
const hostile = 'tests/e2e/hostile.test.ts';
const lifeCycle = 'tests/e2e/life-cycle.test.ts';
const restlessPages = 'tests/e2e/restless-pages.test.ts';
const longPages = 'tests/e2e/long-pages.test.ts';

export const faults: readonly Fault[] = [
  {
    what: 'Text that the page rewrites stays lit as it was.',
    file: 'content/scan/observe-page.ts',
    find: 'characterData: true,',
    replace: 'characterData: false,',
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'What changes inside a shadow root is not followed.',
    file: 'content/scan/scanner.ts',
    find: 'foundShadow: page.include,',
    replace: 'foundShadow() {},',
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'Switching off leaves the colours on the page.',
    file: 'content/scan/scanner.ts',
    find: "signal.addEventListener('abort', () => page.quietly(() => store?.clear()));",
    replace: '',
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'An attribute of Gloss is left on the elements of the page.',
    file: 'content/mentions/mention-store.ts',
    find: 'if (this.#isFull(passage.block)) return false;',
    replace: "(passage.block as Element).setAttribute?.('data-seen', '');",
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'Live ranges slow down every removal that the page makes.',
    file: 'content/mentions/registered-ranges.ts',
    find: 'return new StaticRange({',
    replace:
      'const live = new Range();\n  live.setStart(first.node, first.start);\n  live.setEnd(last.node, last.end);\n  if (live) return live as never;\n  return new StaticRange({',
    test: extension,
    named: 'In chromium every range',
  },
  {
    what: 'What is typed, and what is code, lights up.',
    file: 'content/mentions/mention-store.ts',
    find: 'if (touchesClosedPlace(read.passage.nodes, memo)) continue;',
    replace: '',
    test: extension,
    named: 'In chromium what is typed',
  },
  {
    what: 'A page hears the Esc that closes the card.',
    file: 'content/card/trusted-listener.ts',
    find: '{ capture: true, passive: kind',
    replace: '{ capture: false, passive: kind',
    test: hostile,
    named: 'In firefox Esc closes',
  },
  {
    what: 'The rules of a page reach the card.',
    file: 'content/card/surface.ts',
    find: 'all: initial !important;',
    replace: 'all: initial;',
    test: hostile,
    named: 'In chromium the card looks the same',
  },
  {
    what: 'Scripts of the page read and change the card.',
    file: 'content/card/surface.ts',
    find: "mode: 'closed'",
    replace: "mode: 'open'",
    test: extension,
    named: 'In chromium the card is closed to the scripts',
  },
  {
    what: 'Every frame of a page gets a Gloss of its own.',
    file: 'wxt.config.ts',
    find: "run_at: 'document_idle',",
    replace:
      "run_at: 'document_idle',\n        all_frames: true,\n        match_origin_as_fallback: true,",
    test: 'tests/e2e/frames.test.ts',
    named: 'a frame from srcdoc',
  },
  {
    what: 'A hovered name is told to a server.',
    file: 'content/card/card-view.ts',
    find: 'const entities = entitiesOf(mention);\n',
    replace:
      "const entities = entitiesOf(mention);\n  void window['fetch']('/seen').catch(() => {});\n",
    test: 'tests/e2e/zero-bytes.test.ts',
    named: 'In chromium',
  },
  {
    what: 'Any extension or page gets answers.',
    file: 'extension/messages/messages.ts',
    find: 'if (sender.id !== browser.runtime.id || !isHandled',
    replace: 'if (!isHandled',
    test: 'extension/messages/messages.test.ts',
  },
  {
    what: 'After an update the script of before goes on beside the new one.',
    file: 'content/until-orphaned.ts',
    find: 'if (!isAlive()) life.abort();',
    replace: '',
    test: lifeCycle,
    named: 'In chromium the one before',
  },
  {
    what: 'After a leap on a long page its names stay dark.',
    file: 'content/mentions/viewport-tracking.ts',
    find: 'this.#survey.ask();\n',
    replace: '',
    test: longPages,
    named: 'In chromium a leap to the end',
  },
  {
    what: 'A page that changes far too fast is followed all the same.',
    file: 'content/scan/observe-page.ts',
    find: 'if (isTooFast(rate)) pause(records);',
    replace: 'if (rate.since < 0) pause(records);',
    test: restlessPages,
    named: 'In chromium what does not change',
  },
];
