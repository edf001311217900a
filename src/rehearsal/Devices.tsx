import { type RefObject, useState } from 'react';
import { fill } from '../i18n/fill.ts';
import { allOf } from '../i18n/lists.ts';
import { readField } from '../practice/fields.ts';
import { isOnDetour } from '../practice/kinds-of-state.ts';
import { Control } from './Control.tsx';
import { STILL, useStage } from './context.ts';

interface Props {
  formRef: RefObject<HTMLFormElement | null>;
}

/**
 * Controls that steer the rehearsal and that Partner Center does not have: below the product's area, in the colour
 * of practice. Beside them what there is to say of the screen: that names are ours, that nothing typed is kept.
 */
export function Devices({ formRef }: Props) {
  const { flow, screen, session } = useStage();
  const { words } = flow;
  const [filled, setFilled] = useState('');
  const devices = screen.buttons.filter(({ device }) => device);
  const practised = screen.fields.filter(({ practice }) => practice);
  const ours = [...screen.fields, ...screen.buttons.filter(({ device }) => !device)].flatMap(({ called }) =>
    called.label ? [] : called.text,
  );

  const fillIn = () => {
    // They stand in the order of the fields.
    const inputs = formRef.current?.querySelectorAll<HTMLInputElement>('[placeholder]') ?? [];
    inputs.forEach((input, at) => {
      const { value, placeholder, defaultValue } = input;
      const read = (typed: string) => JSON.stringify(readField(practised[at]?.kind ?? 'text', typed));
      // What was sent before, and would be refused again, gives way; whatever else was typed stays.
      const isOld = value === defaultValue || input.hasAttribute('aria-invalid');
      if (value && (!isOld || read(value) === read(placeholder))) return;
      // As if it had been typed, for whoever listens to the field.
      input.setRangeText(placeholder, 0, value.length);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    inputs[0]?.focus();
    const isIn = (_: unknown, at: number) => inputs[at]?.value === inputs[at]?.placeholder;
    setFilled(
      allOf(
        flow.locale,
        practised.filter(isIn).map(({ called }) => called.text),
      ),
    );
  };

  const madeUp = isOnDetour(session.snapshot) ? undefined : screen.source;
  if (devices.length === 0 && practised.length === 0 && !ours[0] && !madeUp) return null;
  return (
    // For whom the colour says nothing.
    <fieldset className="devices" aria-label={words['coach.label']}>
      {practised.length > 0 && (
        <p className="devices-fill">
          <button
            type="button"
            className="device"
            data-practice-fill
            aria-disabled={STILL || undefined}
            onClick={fillIn}
          >
            {words['field.practice']}
          </button>
          <span>
            {words['field.secret']}{' '}
            <b role="status">{filled && fill(words['field.filled'], { fields: filled })}</b>
          </span>
        </p>
      )}
      {devices.length > 0 && (
        <div className="devices-row">
          {devices.map((button) => (
            <Control key={button.send} button={button} className="device" />
          ))}
        </div>
      )}
      {ours[0] && (
        <p className="devices-note">
          {words['shell.namedByUs']} <span className="visually-hidden">{allOf(flow.locale, ours)}</span>
        </p>
      )}
      {madeUp && <p className="devices-note">{madeUp}</p>}
    </fieldset>
  );
}
