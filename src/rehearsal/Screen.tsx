import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { pieces } from '../i18n/line-breaks.ts';
import type { Account } from '../practice/account.ts';
import { type FieldError, readField } from '../practice/fields.ts';
import { holds } from '../practice/rules.ts';
import { type Shown, type ShownName, view } from '../practice/view.ts';
import type { LocalFlow, LocalScreen } from '../wording/contract.ts';
import { Field } from './Field.tsx';

interface Props {
  flow: LocalFlow;
  screen: LocalScreen;
  account: Account;
  headingRef: RefObject<HTMLHeadingElement | null>;
  still: boolean;
  level: 2 | 3;
  detour: boolean;
  onSend: (type: string, readings: Record<string, string>) => void;
}

/** Draws any screen of any flow from its data. It knows no flow. */
export function Screen({ flow, screen, account, headingRef, still, level, detour, onSend }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [errors, setErrors] = useState<Record<string, FieldError>>({});
  const wrong = screen.fields.filter(({ name }) => errors[name]);
  const inputId = (name: string) => `${id}${name}`;

  // One mistake takes the focus to its field; several to the list of them.
  useEffect(() => {
    const [first] = wrong;
    if (wrong.length > 1) summary.current?.focus();
    else if (first) document.getElementById(inputId(first.name))?.focus();
  }, [errors]);

  /** Reads the fields that go with a button, and sends when all can be read. */
  const press = (send: string, names: readonly string[] = []) => {
    const readings: Record<string, string> = {};
    const found: Record<string, FieldError> = {};
    for (const { name, kind, options } of screen.fields.filter((field) => names.includes(field.name))) {
      const input = form.current?.querySelector<HTMLInputElement>(
        `[data-field="${name}"]${options ? ':checked' : ''}`,
      );
      const reading = readField(kind, input?.value ?? '');
      if ('error' in reading) found[name] = reading.error;
      else readings[name] = reading.value;
    }
    setErrors(found);
    if (Object.keys(found).length === 0) onSend(send, readings);
  };

  const submit = screen.buttons.find((button) => button.look === 'primary') ?? screen.buttons[0];
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (submit) press(submit.send, submit.with);
  };

  return (
    <div className="screen" data-detour={detour || undefined}>
      {screen.at.length > 0 && (
        <p className="screen-path">
          <span className="visually-hidden">{flow.words['rehearse.menuPath']} </span>
          {screen.at.join(' > ')}
        </p>
      )}
      <Heading className="screen-heading" tabIndex={-1} ref={headingRef}>
        {pieces(flow.locale, screen.heading, true).map(({ text, whole }, at) =>
          whole ? (
            <span className="whole" key={`${at}${text}`}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </Heading>
      {screen.body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {screen.why && (
        <p>
          <a href={screen.why}>{flow.words['rehearse.why']}</a>
        </p>
      )}
      {screen.first && (
        <p>
          {flow.words['coach.first']}
          <a href={screen.first.href}>{screen.first.title}</a>
        </p>
      )}
      {screen.list && <List id={`${id}list`} list={screen.list} />}
      <Rows flow={flow} rows={screen.rows} account={account} />
      {screen.warning && <p className="screen-warning">{screen.warning}</p>}
      <form ref={form} noValidate onSubmit={onSubmit} autoComplete="off">
        {wrong.length > 0 && (
          <div
            className="field-errors"
            ref={summary}
            tabIndex={-1}
            role="alert"
            aria-labelledby={`${id}errors`}
          >
            <p id={`${id}errors`}>{flow.words['field.errors']}</p>
            <ul>
              {wrong.map(({ name, label }) => (
                <li key={name}>
                  <a
                    href={`#${inputId(name)}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(inputId(name))?.focus();
                    }}
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {screen.fields.map((field) => (
          <Field
            key={field.name}
            id={inputId(field.name)}
            field={field}
            account={account}
            words={flow.words}
            error={errors[field.name]}
            still={still}
          />
        ))}
        <div className="screen-buttons">
          {screen.buttons.map((button) => (
            <button
              key={button.send}
              type={button === submit ? 'submit' : 'button'}
              className={`screen-button ${button.look ?? ''}`}
              data-event={button.send}
              data-ours={button.ours || undefined}
              disabled={still}
              aria-disabled={button.grayUnless && !holds(button.grayUnless, account) ? true : undefined}
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

function List({ id, list }: { id: string; list: NonNullable<LocalScreen['list']> }) {
  return (
    <div className="screen-list">
      <p className="screen-list-label" id={id}>
        {list.label}
      </p>
      <ul role="list" aria-labelledby={id}>
        {list.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function Rows({ flow, rows, account }: { flow: LocalFlow; rows: LocalScreen['rows']; account: Account }) {
  const shown = view(account);
  const format = (value: Shown) =>
    'date' in value
      ? new Intl.DateTimeFormat(flow.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(value.date),
        )
      : flow.values[value.text];
  const present = rows.flatMap(({ label, value }) => {
    const now = shown[value as ShownName];
    return now ? [{ label, text: format(now) }] : [];
  });
  if (present.length === 0) return null;
  return (
    <dl className="screen-rows">
      {present.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
