/**
 * Checks of what people enter. Each check answers with the value in the form in which it is kept and collects what is
 * wrong with it, so that a caller hears of all faults at once.
 */
import { type Coordinates, findCoordinateFault } from './geo.ts';
import type { Fault } from './outcome.ts';
import { foldPhone } from './text/fold.ts';

type Path = readonly string[];
type InputFault = Fault<'INVALID' | 'INVALID_COORDINATES'>;

export interface TextRule {
  /** 1 when absent: an empty text is a fault. */
  readonly min?: number;
  readonly max: number;
  /** Whether line breaks may stay; otherwise they become spaces. */
  readonly lines?: boolean;
}

export interface InputChecks {
  readonly faults: readonly InputFault[];
  /** The same for a mutation without coordinates. */
  readonly invalid: readonly Fault<'INVALID'>[];
  readonly text: (path: Path, value: string, rule: TextRule) => string;
  /** Null for an empty text. */
  readonly phone: (path: Path, value: string) => string | null;
  /** Null for an empty text. */
  readonly email: (path: Path, value: string) => string | null;
  readonly integer: (path: Path, value: number, least: number, most: number) => number;
  readonly oneOf: <Word extends string>(path: Path, value: string, words: readonly Word[]) => Word;
  readonly coordinates: (path: Path, value: Coordinates) => Coordinates;
  /** Any other rule. */
  readonly require: (holds: boolean, fault: InputFault) => void;
}

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const PHONE = /^[+0-9 ()/.-]+$/;

/** For one input: ask it every question, then look at `faults`. A value is answered even when it is at fault. */
export function inputChecks(): InputChecks {
  const faults: InputFault[] = [];
  const blame = (path: Path, textKey: string, values: Fault['values'] = {}) => {
    faults.push({ code: 'INVALID', path, textKey, values });
  };

  const text = (path: Path, value: string, rule: TextRule): string => {
    const kept = tidyText(value, rule.lines ?? false);
    if (!isWellFormed(value)) blame(path, 'INVALID_SIGNS');
    else if (kept.length < (rule.min ?? 1))
      blame(path, kept.length === 0 ? 'INVALID_EMPTY' : 'INVALID_TOO_SHORT', { min: rule.min ?? 1 });
    else if ([...kept].length > rule.max) blame(path, 'INVALID_TOO_LONG', { max: rule.max });
    return kept;
  };

  return {
    faults,
    get invalid() {
      return faults.map((fault) => ({ ...fault, code: 'INVALID' as const }));
    },
    text,
    phone: (path, value) => {
      const kept = tidyText(value, false);
      if (kept === '') return null;
      const digits = foldPhone(kept);
      if (!PHONE.test(kept) || kept.length > 30 || digits.length < 7 || digits.length > 15)
        blame(path, 'INVALID_PHONE');
      return kept;
    },
    email: (path, value) => {
      const kept = value.trim().toLowerCase();
      if (kept === '') return null;
      if (!EMAIL.test(kept) || kept.length > 200 || !isWellFormed(value)) blame(path, 'INVALID_EMAIL');
      return kept;
    },
    integer: (path, value, least, most) => {
      if (!Number.isInteger(value) || value < least || value > most) blame(path, 'INVALID_RANGE', { least, most });
      return value;
    },
    oneOf: (path, value, words) => {
      const word = words.find((candidate) => candidate === value);
      if (word === undefined) blame(path, 'INVALID_WORD', { words: words.join(', ') });
      return word ?? (value as (typeof words)[number]);
    },
    coordinates: (path, value) => {
      const problem = findCoordinateFault(value);
      if (problem) faults.push({ code: 'INVALID_COORDINATES', path, textKey: `COORDINATES_${problem}` });
      return value;
    },
    require: (holds, fault) => {
      if (!holds) faults.push(fault);
    },
  };
}

/** Composed form, no spaces around, runs of spaces as one. */
export function tidyText(value: string, lines = false): string {
  const composed = value.normalize('NFC').replace(/\r\n?/g, '\n');
  const spaced = lines ? composed.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n') : composed.replace(/\s+/g, ' ');
  return spaced.trim();
}

/** No control signs (but tab and line breaks), no half surrogates: what PostgreSQL or a screen would stumble over. */
export function isWellFormed(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return value.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value);
}
