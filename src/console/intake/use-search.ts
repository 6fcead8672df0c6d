/** A search that follows the typing: rests a moment, drops what was overtaken, keeps the last list meanwhile. */
import { useEffect, useState } from 'react';

const REST_MS = 120;

/** @param find null while there is nothing to search for */
export function useSearch<Row>(text: string, find: ((text: string) => Promise<readonly Row[]>) | null) {
  const [found, setFound] = useState<{ readonly text: string; readonly rows: readonly Row[] }>({ text: '', rows: [] });
  const wanted = find === null ? '' : text.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the search follows the text; its function is made anew on every render
  useEffect(() => {
    if (wanted === '' || find === null) {
      setFound({ text: '', rows: [] });
      return undefined;
    }
    let overtaken = false;
    const timer = setTimeout(() => {
      void find(wanted).then((rows) => {
        if (!overtaken) setFound({ text: wanted, rows });
      });
    }, REST_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [wanted]);
  return { rows: found.rows, settled: found.text === wanted };
}
