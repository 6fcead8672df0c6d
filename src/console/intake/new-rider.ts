/** A rider begun from what was typed into the caller's field. */
import type { NewRider } from './draft.ts';

/** What was typed into the caller's field is a number or a name. */
export function startNewRider(typed: string): NewRider {
  const isPhone = /^[+\d][\d\s/()-]*$/.test(typed);
  const [familyName = '', ...given] = isPhone ? [] : typed.split(/\s+/);
  const capital = (name: string) => name.charAt(0).toLocaleUpperCase('hu') + name.slice(1);
  return {
    key: `rider-${crypto.randomUUID()}`,
    familyName: capital(familyName),
    givenName: given.map(capital).join(' '),
    phone: isPhone ? typed : '',
    ...{ home: null, homeText: '', language: 'HU', driverNote: '' },
    ...{ wheelchair: false, walker: false, guideDog: false, attendant: false },
    ...{ needsConsent: false, messagesConsent: false },
  };
}
