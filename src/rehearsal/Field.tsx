import { useId, useMemo, useState } from 'react';
import { FIELDS, type FieldError, MOST_TYPED } from '../practice/fields.ts';
import { holds } from '../practice/rules.ts';
import type { LocalField } from '../wording/contract.ts';
import { Called } from './Called.tsx';
import { STILL, useStage } from './context.ts';

interface Props {
  /** Of the input, for the error summary to lead to. */
  id: string;
  field: LocalField;
  /** What was found wrong with the last press, in all fields. */
  errors: Readonly<Record<string, FieldError>>;
  /** What was typed before, kept in memory while the reader looks at something else. */
  draft?: string;
  onDraft: (typed: string) => void;
}

/** One field of a screen. */
export function Field(props: Props) {
  if (props.field.kind === 'choice') return <Choice {...props} />;
  if (props.field.kind === 'list') return <List {...props} />;
  if (props.field.kind === 'tick') return <Tick {...props} />;
  return <Input {...props} />;
}

/** What every field has: its name, whether that is ours, its error, and how they are tied to the input. */
function useField({ id, field, errors }: Props) {
  const { flow } = useStage();
  /** What is written after an error was found is not wrong before it was looked at. */
  const [mended, setMended] = useState<object>();
  const error = mended === errors ? undefined : errors[field.name];
  /** Whether the focus stays where it is, in this field, as it was found. What it is led to is read by itself. */
  const press = useMemo(
    () => ({
      key: Date.now(),
      isHere: Object.keys(errors).length === 1 && document.activeElement?.id === id,
    }),
    [errors, id],
  );
  const problem = error && (
    // Made anew with each press, so that the same error is announced again.
    <p className="field-error" id={`${id}error`} key={press.key} role={press.isHere ? 'alert' : undefined}>
      {flow.words[`field.error.${error}`]}
    </p>
  );
  return {
    problem,
    frame: {
      className: 'field',
      'data-unnamed': !field.called.label || undefined,
      'data-invalid': problem ? true : undefined,
    },
    attributes: {
      id,
      'data-field': field.name,
      disabled: STILL,
      onInput: () => setMended(errors),
      'aria-invalid': error !== undefined || undefined,
      'aria-describedby': error && `${id}error`,
    },
  };
}

/**
 * A field to type in. It is uncontrolled and has no name: what is typed lives in the input and in memory alone, so
 * neither the storage, a link nor the browser's form memory keeps it.
 */
function Input(props: Props) {
  const { id, field, draft, onDraft } = props;
  const { problem, frame, attributes } = useField(props);
  /** What is typed from here on is not taken for it when the screen is drawn again. */
  const [typedBefore] = useState(draft);
  return (
    <div {...frame}>
      <label htmlFor={id}>
        <Called name={field.called} />
      </label>
      {problem}
      <input
        {...attributes}
        type={field.kind === 'password' ? 'password' : 'text'}
        inputMode={FIELDS[field.kind].inputMode}
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_TYPED}
        defaultValue={typedBefore}
        placeholder={field.practice}
        onChange={({ target }) => onDraft(target.value)}
      />
    </div>
  );
}

function useOffered(field: LocalField) {
  const { session } = useStage();
  return (field.options ?? []).filter(({ when }) => !when || holds(when, session.snapshot.context.account));
}

/** A few things of which one is chosen. */
function Choice(props: Props) {
  const { id, field, draft, onDraft } = props;
  const group = useId();
  const { problem, frame, attributes } = useField(props);
  return (
    <fieldset {...frame} aria-describedby={attributes['aria-describedby']}>
      <legend>
        <Called name={field.called} />
      </legend>
      {problem}
      {useOffered(field).map(({ value, called }, index) => (
        <label key={value} className="field-option">
          <input
            {...attributes}
            type="radio"
            id={index === 0 ? id : undefined}
            name={group}
            value={value}
            defaultChecked={draft === value}
            onChange={() => onDraft(value)}
          />
          <Called name={called} />
        </label>
      ))}
    </fieldset>
  );
}

/** A list that opens, of which one is chosen. */
function List(props: Props) {
  const { id, field, draft, onDraft } = props;
  const { flow } = useStage();
  const { problem, frame, attributes } = useField(props);
  return (
    <div {...frame}>
      <label htmlFor={id}>
        <Called name={field.called} />
      </label>
      {problem}
      <select {...attributes} defaultValue={draft ?? ''} onChange={({ target }) => onDraft(target.value)}>
        <option value="" disabled>
          {flow.words['field.choose']}
        </option>
        {useOffered(field).map(({ value, called }) => (
          <option key={value} value={value}>
            {called.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A box to tick. */
function Tick(props: Props) {
  const { field, draft, onDraft } = props;
  const { session } = useStage();
  const { problem, frame, attributes } = useField(props);
  const isTicked = field.ticked !== undefined && holds(field.ticked, session.snapshot.context.account);
  return (
    <div {...frame}>
      <label className="field-option">
        <input
          {...attributes}
          type="checkbox"
          defaultChecked={draft === undefined ? isTicked : draft === 'yes'}
          onChange={({ target }) => onDraft(target.checked ? 'yes' : '')}
        />
        <Called name={field.called} />
      </label>
      {problem}
    </div>
  );
}
