import { parseDate } from '@internationalized/date';
import { useEffect, useState } from 'react';
import {
  DatePicker as AriaDatePicker,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';

export interface DatePickerProps {
  readonly label: string;
  /** Where the label is said but not shown. */
  readonly isLabelHidden?: boolean;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** Told when a whole date stands there: on leaving the field, on Enter, or by the calendar; never while it is typed. */
  readonly onChange: (date: string) => void;
  readonly isRequired?: boolean;
}

/** A date in the console's language, whatever the browser's; the week begins where the language has it. */
export function DatePicker({ label, isLabelHidden = false, value, onChange, isRequired = false }: DatePickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const commit = (date: string) => {
    if (date !== value && date !== '') onChange(date);
  };
  const [isOpen, setOpen] = useState(false);
  return (
    <AriaDatePicker
      className="field date-picker"
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      value={toDate(typed)}
      isRequired={isRequired}
      isOpen={isOpen}
      onOpenChange={setOpen}
      shouldForceLeadingZeros
      onChange={(date) => {
        const next = date?.toString() ?? '';
        setTyped(next);
        if (isOpen) commit(next);
      }}
      onBlur={() => commit(typed)}
    >
      {!isLabelHidden && <Label>{label}</Label>}
      {/* The parts keep their keys to themselves. */}
      <div role="presentation" onKeyDownCapture={(event) => event.key === 'Enter' && commit(typed)}>
        <Group className="segments">
          <DateInput className="segment-input">
            {(segment) => <DateSegment segment={segment} className="segment" />}
          </DateInput>
          <Button className="segment-button" aria-label={t('app.calendar')}>
            <span aria-hidden="true">▾</span>
          </Button>
        </Group>
      </div>
      <FieldError className="problem">{t('app.fillIn')}</FieldError>
      <Popover className="popover">
        <Dialog className="calendar">
          <Calendar>
            <header>
              <Button slot="previous" className="button">
                ‹
              </Button>
              <Heading />
              <Button slot="next" className="button">
                ›
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              {(date) => <CalendarCell date={date} className="calendar-day" />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

function toDate(text: string) {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? parseDate(text) : null;
}
