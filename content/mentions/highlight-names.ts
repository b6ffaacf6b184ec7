/** Names in the registry of highlights, which Gloss shares with the page. */
export const highlightPrefix = 'gloss-';

/** The range that stands out: the mention whose card is open, or a sentence that the reader went to. */
export const singledHighlight = `${highlightPrefix}singled`;

/** The ends of sentences that repeat a fact. */
export const echoHighlight = `${highlightPrefix}echo`;
