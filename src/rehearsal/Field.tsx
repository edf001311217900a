import { useId, useRef } from 'react';
import type { Account } from '../practice/account.ts';
import { FIELDS, type FieldError } from '../practice/fields.ts';
import { holds } from '../practice/rules.ts';
import type { LocalField, LocalFlow } from '../wording/contract.ts';

interface Props {
  /** Of the input, for the error summary to lead to. */
  id: string;
  field: LocalField;
  account: Account;
  words: LocalFlow['words'];
  error?: FieldError;
  still: boolean;
}

/** One field of a screen. */
export function Field(props: Props) {
  return props.field.options ? <Choice {...props} /> : <Input {...props} />;
}

/**
 * A field and its practice value. The input is uncontrolled and has no name: what is typed lives in the input
 * alone, so neither React, the storage, a link nor the browser's form memory keeps it.
 */
function Input({ id, field, words, error, still }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { inputMode } = FIELDS[field.kind];
  const { practice = '' } = field;

  return (
    <div className="field" data-invalid={error !== undefined || undefined}>
      <label htmlFor={id}>{field.label}</label>
      <p className="field-hint" id={`${id}hint`}>
        <span>{words['field.practiceHint'].replace('{value}', practice)}</span>{' '}
        <span>{words['field.secret']}</span>
      </p>
      {error && <FieldProblem id={id} text={words[`field.error.${error}`]} />}
      <div className="field-row">
        <input
          ref={input}
          id={id}
          type={field.kind === 'password' ? 'password' : 'text'}
          inputMode={inputMode}
          autoComplete="off"
          spellCheck={false}
          data-field={field.name}
          disabled={still}
          aria-invalid={error !== undefined}
          aria-describedby={error ? `${id}error ${id}hint` : `${id}hint`}
        />
        <button
          type="button"
          className="field-practice"
          disabled={still}
          onClick={() => {
            if (!input.current) return;
            input.current.value = practice;
            input.current.focus();
          }}
        >
          {words['field.practice']}
        </button>
      </div>
    </div>
  );
}

/** A few things of which one is chosen. */
function Choice({ id, field, account, words, error, still }: Props) {
  const group = useId();
  const offered = (field.options ?? []).filter(({ when }) => !when || holds(when, account));
  return (
    <fieldset
      className="field"
      data-invalid={error !== undefined || undefined}
      aria-describedby={error && `${id}error`}
    >
      <legend>{field.label}</legend>
      {error && <FieldProblem id={id} text={words[`field.error.${error}`]} />}
      {offered.map(({ value, label }, index) => (
        <label key={value} className="field-option">
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={group}
            value={value}
            data-field={field.name}
            disabled={still}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function FieldProblem({ id, text }: { id: string; text: string }) {
  return (
    <p className="field-error" id={`${id}error`}>
      {text}
    </p>
  );
}
