/**
 * What fits into one SMS: 160 signs of the GSM alphabet (3GPP TS 23.038), or 70 when a sign lies outside of it. Of the Hungarian
 * letters é, ö and ü are in the alphabet; á, í, ó, ú, ő and ű are not.
 */

const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Written with an escape before them: they count twice. */
const EXTENDED = '^{}\\[~]|€\f';

export const GSM_SIGNS = 160;
export const UCS2_SIGNS = 70;

/** Nearest letter of the alphabet: long ő and ű become their short sisters, which are in it. */
const FOLDED: Readonly<Record<string, string>> = {
  ...{ á: 'a', í: 'i', ó: 'o', ú: 'u', ő: 'ö', ű: 'ü', Á: 'A', Í: 'I', Ó: 'O', Ú: 'U', Ő: 'Ö', Ű: 'Ü' },
  ...{ '–': '-', '—': '-', '„': '"', '”': '"', '“': '"', '’': "'", '…': '...', '\u00a0': ' ' },
};

export interface SmsText {
  readonly body: string;
  readonly alphabet: 'gsm7' | 'ucs2';
  /** As the operator counts them. */
  readonly signs: number;
}

/** Null when a sign lies outside of the alphabet. */
export function countGsmSigns(text: string): number | null {
  let signs = 0;
  for (const sign of text) {
    if (BASIC.includes(sign)) signs += 1;
    else if (EXTENDED.includes(sign)) signs += 2;
    else return null;
  }
  return signs;
}

/** With accents when it fits so, without those that cost when only that fits, else cut at a word; always one SMS. */
export function toSmsText(text: string): SmsText {
  const composed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const plain = countGsmSigns(composed);
  if (plain !== null && plain <= GSM_SIGNS) return { body: composed, alphabet: 'gsm7', signs: plain };
  if (composed.length <= UCS2_SIGNS) return { body: composed, alphabet: 'ucs2', signs: composed.length };
  const folded = foldToGsm(composed);
  const signs = countGsmSigns(folded) ?? GSM_SIGNS + 1;
  if (signs <= GSM_SIGNS) return { body: folded, alphabet: 'gsm7', signs };
  const body = cutAtWord(folded);
  return { body, alphabet: 'gsm7', signs: countGsmSigns(body) ?? GSM_SIGNS };
}

/** Whatever has no neighbour in the alphabet becomes a question mark. */
export function foldToGsm(text: string): string {
  return [...text]
    .map((sign) => {
      const near = FOLDED[sign] ?? sign;
      if (countGsmSigns(near) !== null) return near;
      const bare = sign.normalize('NFD').replace(/\p{M}/gu, '');
      return countGsmSigns(bare) === null ? '?' : bare;
    })
    .join('');
}

function cutAtWord(text: string): string {
  const end = '...';
  let kept = '';
  for (const word of text.split(' ')) {
    const longer = kept === '' ? word : `${kept} ${word}`;
    if ((countGsmSigns(longer) ?? 0) + end.length > GSM_SIGNS) break;
    kept = longer;
  }
  // One word of more than an SMS: an address on the web, at most.
  if (kept === '') return `${text.slice(0, (GSM_SIGNS - end.length) / 2)}${end}`;
  return `${kept}${end}`;
}
