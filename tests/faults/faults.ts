/** Faults that the tests must notice: what a hurried change could break without anybody seeing it. */

export interface Fault {
  /** What a reader would see, in a sentence. */
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

export const faults: readonly Fault[] = [
  {
    what: 'Taking marks off merges the text nodes that a framework holds on to.',
    file: 'page/paint-marks.ts',
    find: 'for (const one of added) one.remove();',
    replace: 'for (const one of added) one.remove();\n  node.parentNode?.normalize();',
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'Taking marks off writes over what the page wrote meanwhile.',
    file: 'page/paint-marks.ts',
    find: 'if (!isWritten && node.data === head)',
    replace: 'if (node.data.length > 0)',
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'Text that the page rewrites stays lit as it was.',
    file: 'page/watch.ts',
    find: 'characterData: true,',
    replace: 'characterData: false,',
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'An editor that opens over lit text stays lit.',
    file: 'page/watch.ts',
    find: "attributeFilter: ['contenteditable', 'data-gloss']",
    replace: "attributeFilter: ['data-gloss']",
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'Text that left the page is held for ever.',
    file: 'page/watch.ts',
    find: 'if (record.removedNodes.length) dirt.removals = true;',
    replace: '',
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'What changes inside a shadow root is not followed.',
    file: 'page/annotate.ts',
    find: 'if (!roots.has(inner)) watching.include(inner);',
    replace: '',
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'Switching off leaves the colours on the page.',
    file: 'page/annotate.ts',
    find: "signal.addEventListener('abort', () => watching.quietly(() => painter.clear()));",
    replace: '',
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'An attribute of Gloss is left on the elements of the page.',
    file: 'page/annotate.ts',
    find: 'function consider(passage: Passage): void {',
    replace:
      "function consider(passage: Passage): void {\n    (passage.block as Element).setAttribute?.('data-seen', '');",
    test: fuzz,
    named: 'in chromium',
  },
  {
    what: 'Text in open shadow roots is not read.',
    file: 'page/read.ts',
    find: 'if (shadow) yield* shadowPassages(shadow, meet);',
    replace: '',
    test: extension,
    named: 'In chromium names in the shadow roots',
  },
  {
    what: 'What is typed, and what is code, lights up.',
    file: 'page/annotate.ts',
    find: 'if (found && !touchesClosedPlace(passage.nodes))',
    replace: 'if (found)',
    test: extension,
    named: 'In chromium what is typed',
  },
  {
    what: 'Live ranges slow down every removal that the page makes.',
    file: 'page/paint-highlight.ts',
    find: 'return new StaticRange({',
    replace:
      'const live = new Range();\n  live.setStart(first.node, first.start);\n  live.setEnd(last.node, last.end);\n  if (live) return live as never;\n  return new StaticRange({',
    test: extension,
    named: 'In chromium every range',
  },
  {
    what: '"Adam" is lit as "Ada".',
    file: 'text/match.ts',
    find: 'if (end > 0 && standsAlone(text, start, end))',
    replace: 'if (end > 0)',
    test: 'text/match.test.ts',
  },
  {
    what: 'After a letter that grows in lower case the colour is off by one.',
    file: 'text/fold.ts',
    find: 'offsets.push(unit < end - at ? at + unit : at)',
    replace: 'offsets.push(unit < end - at ? at + unit + 1 : at)',
    test: 'text/fold.test.ts',
  },
  {
    what: 'A script of the page opens the card by events that it makes up.',
    file: 'page/pointer.ts',
    find: 'if (event.isTrusted) act(',
    replace: 'act(',
    test: hostile,
    named: 'In chromium events that a script makes up',
  },
  {
    what: 'A page written from right to left turns the card around.',
    file: 'page/surface.ts',
    find: 'all: initial !important; direction: ltr !important;',
    replace: 'all: initial !important;',
    test: hostile,
    named: 'In chromium the card looks the same',
  },
  {
    what: 'The rules of a page reach the card.',
    file: 'page/surface.ts',
    find: 'all: initial !important;',
    replace: 'all: initial;',
    test: hostile,
    named: 'In chromium the card looks the same',
  },
  {
    what: 'Scripts of the page read and change the card.',
    file: 'page/surface.ts',
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
    what: 'The colours are printed.',
    file: 'entrypoints/content-script/highlight.css',
    find: '@media screen {',
    replace: '@media all {',
    test: 'tests/e2e/print.test.ts',
  },
  {
    what: 'A card that is open is printed.',
    file: 'page/surface.ts',
    find: '@media print { :host',
    replace: '@media speech { :host',
    test: 'tests/e2e/print.test.ts',
  },
  {
    what: 'In a dialog the card is seen and cannot be reached.',
    file: 'page/surface.ts',
    find: 'if (modal) return modal;',
    replace: '',
    test: extension,
    named: 'In chromium the card is above a modal dialog',
  },
  {
    what: 'The card is below what the page puts on top.',
    file: 'page/surface.ts',
    find: "if (!host.matches(':popover-open')) host.showPopover();",
    replace:
      "host.style.setProperty('z-index', '2147483647', 'important');\n      host.removeAttribute('popover');",
    test: extension,
    named: 'In chromium the card is above a popover',
  },
  {
    what: 'The card asks for a font by name, which the page may bring and so hear of.',
    file: 'components/card.css',
    find: '0.875em / 1.46 system-ui,',
    replace: '0.875em / 1.46 "Segoe UI", system-ui,',
    test: 'tests/e2e/zero-bytes.test.ts',
    named: 'In chromium',
  },
  {
    what: 'A hovered name is told to a server.',
    file: 'entrypoints/content-script/card-view.ts',
    find: 'const entities = entitiesOf(mention);\n  return {',
    replace:
      "const entities = entitiesOf(mention);\n  void window['fetch']('/seen').catch(() => {});\n  return {",
    test: 'tests/e2e/zero-bytes.test.ts',
    named: 'In chromium',
  },
  {
    what: 'A second place in the source reaches the network.',
    file: 'entrypoints/card/rank.ts',
    find: 'export interface PlaceOfMention',
    replace:
      "export const load = (): unknown => fetch('https://example.org');\n\nexport interface PlaceOfMention",
    test: 'tests/repository.test.ts',
  },
  {
    what: 'A fact is set as markup.',
    file: 'components/FactText.tsx',
    find: 'lang={file.dossier.language} dir="auto">',
    replace:
      'lang={file.dossier.language} dir="auto" dangerouslySetInnerHTML={{ __html: fact.text }}>',
    test: 'tests/repository.test.ts',
  },
  {
    what: 'A character that turns the direction makes a fact read as its opposite.',
    file: 'components/visible-text.ts',
    find: '/[\\u202a-\\u202e]/g',
    replace: '/[\\u202f]/g',
    test: 'components/visible-text.test.ts',
  },
  {
    what: 'A fact without a word on whose it is gets through.',
    file: 'data/schema.ts',
    find: 'attribution: v.tupleWithRest([Link], Link)',
    replace: 'attribution: v.array(Link)',
    test: 'library/read-dossier.test.ts',
  },
  {
    what: 'A fact that names somebody unknown gets through.',
    file: 'library/read-dossier.ts',
    find: "'id-twice', 'unknown-id', 'tied-to-itself'",
    replace: "'id-twice', 'tied-to-itself'",
    test: 'library/read-dossier.test.ts',
  },
  {
    what: 'Of two fields with one name the last is taken without a word.',
    file: 'library/read-dossier.ts',
    find: 'if (twice.length) return { problems: twice };',
    replace: '',
    test: 'library/hostile-files.test.ts',
  },
  {
    what: 'A tab does not see what another one wrote into the draft.',
    file: 'entrypoints/write/drafts.ts',
    find: '?.by !== tab',
    replace: '?.by === undefined',
    test: 'entrypoints/write/drafts.test.ts',
  },
  {
    what: 'A dossier that was damaged is left out without a word.',
    file: 'platform/shelf.ts',
    find: "entry[1] === 'damaged' ||",
    replace: '',
    test: 'platform/shelf.test.ts',
  },
  {
    what: 'A file that is no JSON ends the import with an exception.',
    file: 'library/read-dossier.ts',
    find: 'return broken(`this is not JSON',
    replace: 'if (error) throw error;\n    return broken(`this is not JSON',
    test: 'tests/fuzz/hostile-dossier.test.ts',
  },
  {
    what: 'A number in a dossier makes the check fill the memory.',
    file: 'data/schema.ts',
    find: "v.maxValue(100_000, 'an account has at most 100,000 paragraphs'),",
    replace: '',
    test: 'tests/fuzz/hostile-dossier.test.ts',
  },
  {
    what: 'One damaged file leaves every page without any dossier.',
    file: 'library/read-dossier.ts',
    find: 'return problem ? undefined : checkShape(value).dossier;',
    replace: 'return problem ? undefined : (value as Dossier);',
    test: 'tests/fuzz/hostile-storage.test.ts',
  },
  {
    what: 'What nobody understands under "on" means on.',
    file: 'platform/settings.ts',
    find: 'on: stored.on === undefined || stored.on === true,',
    replace: 'on: stored.on !== false,',
    test: 'platform/settings.test.ts',
  },
  {
    what: 'A site that was switched off comes back on when its key is damaged.',
    file: 'platform/settings.ts',
    find: 'if (key.startsWith(offPrefix)) ruleOf',
    replace: 'if (key.startsWith(offPrefix) && key.length < 8) ruleOf',
    test: 'platform/settings.test.ts',
  },
  {
    what: 'A site visited in a private window is written down.',
    file: 'platform/settings.ts',
    find: 'else if (host && keepsSites())',
    replace: 'else if (host)',
    test: 'platform/settings.test.ts',
  },
  {
    what: 'A browser that dies in the middle leaves half a shelf that is taken for whole.',
    file: 'platform/shelf.ts',
    find: 'await browser.storage.local.remove(stampKey);',
    replace: 'await browser.storage.local.set({ [stampKey]: stamp });',
    test: 'platform/shelf.test.ts',
  },
  {
    what: 'Any extension or page gets answers.',
    file: 'platform/messages.ts',
    find: 'if (sender.id !== browser.runtime.id || !type ||',
    replace: 'if (!type ||',
    test: 'platform/messages.test.ts',
  },
  {
    what: 'After an update the script of before goes on beside the new one.',
    file: 'entrypoints/content-script/live.ts',
    find: 'if (!isAlive()) life.abort();',
    replace: '',
    test: lifeCycle,
    named: 'In chromium the one before',
  },
  {
    what: 'What an earlier life left in the page stays.',
    file: 'entrypoints/content-script/live.ts',
    find: '  sweep();\n  const life',
    replace: '  const life',
    test: lifeCycle,
    named: 'In firefox the one before',
  },
  {
    what: 'The back button shows colours although Gloss was switched off.',
    file: 'entrypoints/content-script/live.ts',
    find: 'persisted && page.renew()',
    replace: 'persisted && page.state',
    test: lifeCycle,
    named: 'In firefox a page from the browser’s cache',
  },
  {
    what: 'When Gloss goes, every page that is open throws.',
    file: 'platform/watch-keys.ts',
    find: '() => isAlive() && browser',
    replace: '() => browser',
    test: lifeCycle,
    named: 'In chromium removed',
  },
  {
    what: 'In Firefox a card stays on the page for ever when Gloss goes.',
    file: 'page/surface.ts',
    find: ', none) !important; position',
    replace: ', block) !important; position',
    test: lifeCycle,
    named: 'In firefox removed, it leaves nothing to be seen on a page painted by highlight',
  },
];
