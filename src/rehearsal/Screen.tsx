import { type FormEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { words } from '../i18n/words.ts';
import type { FieldError } from '../practice/fields.ts';
import { isOnDetour } from '../practice/kinds-of-state.ts';
import { stateOf } from '../practice/session.ts';
import { Icon } from '../ui/Icon.tsx';
import type { LocalScreen } from '../wording/contract.ts';
import { Called } from './Called.tsx';
import { Control } from './Control.tsx';
import { STILL, useStage } from './context.ts';
import { Field } from './Field.tsx';
import { Rows } from './Rows.tsx';
import { Table } from './Table.tsx';

interface Props {
  headingRef: RefObject<HTMLHeadingElement | null>;
  formRef: RefObject<HTMLFormElement | null>;
  /** Of the heading: below a page's title or below a guide's section. */
  level: 2 | 3;
  errors: Readonly<Record<string, FieldError>>;
  /** What was typed on this screen before, by the names of the fields. */
  drafts: Record<string, string>;
}

/** Draws any screen of any flow from its data: the product's parts, in one order. It knows no flow. */
export function Screen({ headingRef, formRef, level, errors, drafts }: Props) {
  const { flow, screen, session, id, press } = useStage();
  const Heading = `h${level}` as const;
  const inputId = (name: string) => `${id}-${name}`;
  const isWrongTurn = isOnDetour(session.snapshot);
  const controls = screen.buttons.filter(({ device, to }) => !device && !to);
  const submit = controls.find(({ look }) => look === 'primary') ?? controls[0];
  const hasOpenRow = screen.table?.rows.some(({ open }) => open);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (submit) press(submit);
  };

  const rows = screen.order ? <Order title={screen.order} rows={screen.rows} /> : <Rows rows={screen.rows} />;
  const form = (
    <form ref={formRef} noValidate onSubmit={onSubmit} autoComplete="off">
      <Problems errors={errors} inputId={inputId} />
      {screen.fields.length > 0 && (
        <div className="screen-fields">
          {screen.fields.map((field) => (
            <Field
              key={field.name}
              id={inputId(field.name)}
              field={field}
              errors={errors}
              draft={drafts[field.name]}
              onDraft={(typed) => {
                // A card and a password are not kept, not even for a moment.
                if (field.kind !== 'card' && field.kind !== 'password') drafts[field.name] = typed;
              }}
            />
          ))}
        </div>
      )}
      {controls.length > 0 && (
        <div className="screen-buttons">
          {screen.group && (
            <p className="screen-group">
              <Called name={screen.group} />
            </p>
          )}
          {controls.map((button) => (
            <Control
              key={button.send}
              button={button}
              className="screen-button"
              isSubmit={button === submit}
            />
          ))}
        </div>
      )}
    </form>
  );

  return (
    <div className="screen" data-detour={isWrongTurn || undefined} data-screen={stateOf(session)}>
      <Heading
        className="screen-heading"
        tabIndex={-1}
        ref={headingRef}
        // A move leads here: where that is, and what comes next, is heard with it.
        aria-describedby={STILL ? undefined : `${id}place ${id}next`}
      >
        {words(flow.locale, screen.heading).map(({ text, whole }, at) =>
          whole ? (
            <span className="whole" key={`${at}${text}`}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </Heading>
      {isWrongTurn && screen.source && <p className="screen-source">{screen.source}</p>}
      <Body />
      {screen.table ? (
        <Table table={screen.table}>
          {hasOpenRow && (
            <>
              {rows}
              {form}
            </>
          )}
        </Table>
      ) : null}
      {!hasOpenRow && rows}
      {screen.warning && (
        <p className="screen-warning">
          <Icon name="warning" />
          {screen.warning}
        </p>
      )}
      {!hasOpenRow && form}
      {screen.readOn && (
        <p>
          <a href={screen.readOn}>{flow.words['rehearse.why']}</a>
        </p>
      )}
    </div>
  );
}

/** The words of a screen: plain, as a document, or as a message that somebody sent. */
function Body() {
  const { flow, screen } = useStage();
  const paragraphs = screen.body.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
  if (paragraphs.length === 0) return null;
  if (screen.document)
    return (
      <div className="screen-document">
        <p className="screen-document-title">
          <Called name={screen.document} />
        </p>
        {paragraphs}
      </div>
    );
  if (screen.from)
    return (
      <div className="screen-message">
        <p className="screen-message-from">
          {flow.words['shell.from']}
          <b>{screen.from}</b>
        </p>
        {paragraphs}
      </div>
    );
  return <>{paragraphs}</>;
}

/** What is about to be bought, line by line. */
function Order({ title, rows }: { title: NonNullable<LocalScreen['order']>; rows: LocalScreen['rows'] }) {
  const { flow } = useStage();
  return (
    <div className="screen-order">
      <p className="screen-order-title">
        <span>{flow.words['shell.order']}</span>
        <b>
          <Called name={title} />
        </b>
      </p>
      <Rows rows={rows} />
    </div>
  );
}

interface ProblemsProps {
  errors: Props['errors'];
  inputId: (name: string) => string;
}

/** The list of the fields that cannot be read, where there are several; one mistake takes the focus to its field. */
function Problems({ errors, inputId }: ProblemsProps) {
  const { flow, screen } = useStage();
  const id = useId();
  const list = useRef<HTMLElement>(null);
  const wrong = screen.fields.filter(({ name }) => errors[name]);
  useEffect(() => {
    const [first] = wrong;
    if (wrong.length > 1) list.current?.focus();
    else if (first) document.getElementById(inputId(first.name))?.focus();
  }, [errors]);
  if (wrong.length < 2) return null;
  return (
    <section className="field-errors" ref={list} tabIndex={-1} aria-labelledby={id}>
      <p id={id}>{flow.words['field.errors']}</p>
      <ul>
        {wrong.map(({ name, called }) => (
          <li key={name}>
            <a
              href={`#${inputId(name)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(inputId(name))?.focus();
              }}
            >
              {called.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
