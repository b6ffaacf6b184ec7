/** Tells components that the page is being printed, so that they show what a press would open. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

const PrintingContext = createContext(false);

export const PrintingProvider = PrintingContext.Provider;
export const usePrinting = (): boolean => useContext(PrintingContext);

/** Current value, for the provider. */
export function usePrintingNow(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
