const behindPaywall = /"isAccessibleForFree"\s*:\s*"?false/i;

/** False where the page is still coming, or says itself that most readers do not get all of its article. */
export function isWhole(): boolean {
  if (document.readyState !== 'complete') return false;
  const data = document.querySelectorAll('script[type="application/ld+json" i]');
  return !Array.from(data).some(({ textContent }) => behindPaywall.test(textContent));
}
