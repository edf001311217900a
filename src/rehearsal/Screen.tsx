import { type FormEvent, type RefObject, useId, useRef, useState } from 'react';
import { type FieldError, readField } from '../flows/fields.ts';
import type { Shown } from '../flows/flow.ts';
import { Field } from './Field.tsx';
import type { LocalFlow, LocalScreen } from './localize.ts';

interface Props {
  flow: LocalFlow;
  screen: LocalScreen;
  /** The values that the flow's view gives now. */
  shown: Readonly<Record<string, Shown | undefined>>;
  headingRef: RefObject<HTMLHeadingElement | null>;
  still: boolean;
  level: 2 | 3;
  detour: boolean;
  onSend: (type: string, readings: Record<string, string>) => void;
}

/** Draws any screen of any flow from its data. It knows no flow. */
export function Screen({ flow, screen, shown, headingRef, still, level, detour, onSend }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Record<string, FieldError>>({});

  const format = (value: Shown) =>
    'date' in value
      ? new Intl.DateTimeFormat(flow.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(value.date),
        )
      : flow.values[value.text];

  /** Reads the fields that go with a button; sends when all can be read, else leads to the first that cannot. */
  const press = (send: string, names: readonly string[] = []) => {
    const readings: Record<string, string> = {};
    const found: Record<string, FieldError> = {};
    for (const { name, kind } of screen.fields.filter((field) => names.includes(field.name))) {
      const input = form.current?.querySelector<HTMLInputElement>(`[data-field="${name}"]`);
      const reading = readField(kind, input?.value ?? '');
      if ('error' in reading) found[name] = reading.error;
      else readings[name] = reading.value;
    }
    setErrors(found);
    const [first] = Object.keys(found);
    if (first) form.current?.querySelector<HTMLInputElement>(`[data-field="${first}"]`)?.focus();
    else onSend(send, readings);
  };

  const submit = screen.buttons.find((button) => button.look === 'primary') ?? screen.buttons[0];
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (submit) press(submit.send, submit.with);
  };
  const rows = screen.rows.flatMap(({ label, value }) => {
    const now = shown[value];
    return now ? [{ label, text: format(now) }] : [];
  });

  return (
    <div className="screen" data-detour={detour || undefined}>
      {screen.at.length > 0 && (
        <p className="screen-path">
          <span className="visually-hidden">{flow.words['rehearse.menuPath']} </span>
          {screen.at.join(' › ')}
        </p>
      )}
      <Heading className="screen-heading" tabIndex={-1} ref={headingRef}>
        {screen.heading}
      </Heading>
      {screen.body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {screen.list && (
        <div className="screen-list">
          <p className="screen-list-label" id={`${id}list`}>
            {screen.list.label}
          </p>
          <ul role="list" aria-labelledby={`${id}list`}>
            {screen.list.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )}
      {rows.length > 0 && (
        <dl className="screen-rows">
          {rows.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {screen.warning && <p className="screen-warning">{screen.warning}</p>}
      <form ref={form} noValidate onSubmit={onSubmit} autoComplete="off">
        {screen.fields.map((field) => (
          <Field key={field.name} field={field} words={flow.words} error={errors[field.name]} still={still} />
        ))}
        <div className="screen-buttons">
          {screen.buttons.map((button) => (
            <button
              key={button.send}
              type={button === submit ? 'submit' : 'button'}
              className={`screen-button ${button.look ?? ''}`}
              data-event={button.send}
              data-ours={button.ours || undefined}
              title={button.ours ? flow.words['rehearse.ours'] : undefined}
              disabled={still}
              onClick={button === submit ? undefined : () => press(button.send, button.with)}
            >
              {button.label}
            </button>
          ))}
        </div>
      </form>
    </div>
  );
}
