import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayPlanChange, sayReminder, toMessage } from '../../../src/domain/text/calls.ts';
import { countGsmSigns, GSM_SIGNS, toSmsText, UCS2_SIGNS } from '../../../src/platform/messages/sms-text.ts';

describe('an SMS', () => {
  it('keeps é, ö and ü, which the GSM alphabet has', () => {
    expect(toSmsText('Kedves Ödön, jövő hét')).toMatchObject({ body: 'Kedves Ödön, jövő hét', alphabet: 'ucs2' });
    expect(toSmsText('Kedves Ödön, üdvözlet')).toEqual({ body: 'Kedves Ödön, üdvözlet', alphabet: 'gsm7', signs: 21 });
  });

  it('keeps all accents up to 70 signs and gives up the costly ones beyond', () => {
    const sentence = 'Őze Gábor úr, holnap reggel hét óra és negyed nyolc között megyünk Önért a Kossuth utcába.';
    expect(toSmsText(sentence.slice(0, 60)).alphabet).toBe('ucs2');
    expect(toSmsText(sentence)).toMatchObject({
      body: 'Öze Gabor ur, holnap reggel hét ora és negyed nyolc között megyünk Önért a Kossuth utcaba.',
      alphabet: 'gsm7',
    });
  });

  it('counts a euro sign twice', () => {
    expect(countGsmSigns('1 €')).toBe(4);
  });

  it('of a reminder and of a changed time is one SMS with everything that counts', () => {
    const place = 'Tiszakécske, Kerekdombi tanyák, Szőlőfürtös köz 112. (a kerekes kútnál)';
    const reminder = toSmsText(toMessage(sayReminder('2026-11-24', { from: '07:05', to: '07:35' }, place).hu, 'hu'));
    expect(reminder.body).toContain('07:05 és 07:35');
    const changed = toMessage(sayPlanChange('2026-11-24', '07:10').hu, 'hu');
    expect(changed).toBe(
      'Falubusz: Megváltozott az utazásának ideje: november 24-én, kedden 07:10 órakor megyünk Önért.',
    );
  });

  it('always fits, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const sms = toSmsText(text);
        if (sms.alphabet === 'gsm7') expect(countGsmSigns(sms.body)).toBeLessThanOrEqual(GSM_SIGNS);
        else expect(sms.body.length).toBeLessThanOrEqual(UCS2_SIGNS);
      }),
    );
  });
});
