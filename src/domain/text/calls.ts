/** What is said on the telephone when a plan changes for a rider. Names only the rider. */
import { fillText, type Text } from './catalogue.ts';

const PROMISE_CHANGED: Text = {
  hu: 'Jó napot kívánok, a falubusz-szolgálattól telefonálok. A {{date}} napra kért utazásának ideje megváltozott: {{time}} órakor megyünk Önért. Megfelel így?',
  en: 'Good day, this is the village bus. The time of your ride on {{date}} has changed: we pick you up at {{time}}. Is that all right?',
};

const LEFT_OUT: Text = {
  hu: 'Jó napot kívánok, a falubusz-szolgálattól telefonálok. Sajnáljuk, a {{date}} napra kért utazását nem tudjuk teljesíteni. Segíthetek más időpontot keresni?',
  en: 'Good day, this is the village bus. We are sorry: we cannot carry you on {{date}}. May I look for another time?',
};

/** @param time `HH:mm`; null when the rider is not carried */
export function sayPlanChange(date: string, time: string | null): Text {
  const text = time === null ? LEFT_OUT : PROMISE_CHANGED;
  const values = { date, time: time ?? '' };
  return { hu: fillText(text.hu, values), en: fillText(text.en, values) };
}
