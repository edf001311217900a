import type { RefObject } from 'react';
import { isOnDetour } from '../practice/kinds-of-state.ts';
import { Control } from './Control.tsx';
import { useStage } from './context.ts';

interface Props {
  formRef: RefObject<HTMLFormElement | null>;
}

/**
 * Controls that steer the rehearsal and that Partner Center does not have: below the product's area, in the colour
 * of practice. Beside them what there is to say of the screen: that names are ours, that nothing typed is kept.
 */
export function Devices({ formRef }: Props) {
  const { flow, screen, session, still } = useStage();
  const { words } = flow;
  const devices = screen.buttons.filter(({ device }) => device);
  const practised = screen.fields.filter(({ practice }) => practice);
  const isNamedByUs = [
    ...screen.fields.map(({ called }) => called),
    ...screen.buttons.filter(({ device }) => !device).map(({ called }) => called),
  ].some(({ label }) => !label);

  const fill = () => {
    const inputs = formRef.current?.querySelectorAll<HTMLInputElement>('[data-practice]') ?? [];
    for (const input of inputs) {
      if (input.value !== '') continue;
      // As if it had been typed, for whoever listens to the field.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        input,
        input.dataset.practice,
      );
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    inputs[0]?.focus();
  };

  const madeUp = isOnDetour(session.snapshot) ? undefined : screen.source;
  if (devices.length === 0 && practised.length === 0 && !isNamedByUs && !madeUp) return null;
  return (
    <div className="devices">
      {practised.length > 0 && (
        <p className="devices-fill">
          <button
            type="button"
            className="device"
            data-practice-fill
            aria-disabled={still || undefined}
            onClick={still ? undefined : fill}
          >
            {words['field.practice']}
          </button>
          <span>{words['field.secret']}</span>
        </p>
      )}
      {devices.length > 0 && (
        <div className="devices-row">
          {devices.map((button) => (
            <Control key={button.send} button={button} className="device" />
          ))}
        </div>
      )}
      {isNamedByUs && <p className="devices-note">{words['shell.namedByUs']}</p>}
      {madeUp && <p className="devices-note">{madeUp}</p>}
    </div>
  );
}
