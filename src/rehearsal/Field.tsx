import { useId, useRef } from 'react';
import { FIELDS, type FieldError } from '../flows/fields.ts';
import type { LocalFlow, LocalScreen } from './localize.ts';

interface Props {
  field: LocalScreen['fields'][number];
  words: LocalFlow['words'];
  error?: FieldError;
  still: boolean;
}

/**
 * A field and its practice value. The input is uncontrolled and has no name: what is typed lives in the input
 * alone, so neither React, the storage, a link nor the browser's form memory keeps it.
 */
export function Field({ field, words, error, still }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { inputMode, practice } = FIELDS[field.kind];

  return (
    <div className="field" data-invalid={error !== undefined || undefined}>
      <label htmlFor={id}>{field.label}</label>
      <p className="field-hint" id={`${id}hint`}>
        {field.hint} {words['field.secret']}
      </p>
      {error && (
        <p className="field-error" id={`${id}error`}>
          {words[`field.error.${error}`]}
        </p>
      )}
      <div className="field-row">
        <input
          ref={input}
          id={id}
          type="text"
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
