/** The forms in which texts are compared and searched; the same rules as fold_text and fold_phone in db/migrations. */

const FROM = 'ÁÉÍÓÖŐÚÜŰáéíóöőúüűÄäÇçČčĎďĚěŇňŘřŠšŤťŮůÝýŽž';
const TO = 'AEIOOOUUUaeiooouuuAaCcCcDdEeNnRrSsTtUuYyZz';
const PLAIN = new Map([...FROM].map((sign, index) => [sign, TO[index] ?? sign]));

/** Accent- and case-blind: `Őze Gábor` → `oze gabor`. */
export function foldText(text: string): string {
  return [...text.normalize('NFC')]
    .map((sign) => PLAIN.get(sign) ?? sign)
    .join('')
    .toLowerCase();
}

/** National significant number: +36 20 123 4567, 06-20/123-4567 and 201234567 are one. */
export function foldPhone(phone: string): string {
  return phone.replace(/[^0-9]/g, '').replace(/^(0036|36|06)/, '');
}
