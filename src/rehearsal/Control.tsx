import type { ReactNode } from 'react';
import { holds } from '../practice/rules.ts';
import { Icon } from '../ui/Icon.tsx';
import type { LocalButton } from '../wording/contract.ts';
import { Called } from './Called.tsx';
import { STILL, useStage } from './context.ts';

interface Props {
  button: LocalButton;
  className?: string;
  /** Enter in a field presses it too. */
  isSubmit?: boolean;
  /** Id of the head of its row, where its own name would not tell it from others. */
  row?: string;
  /** Of a control that opens what stands below it. */
  opens?: boolean;
  /** What stands in it in place of its name. */
  children?: ReactNode;
}

/** A native control that sends an event of the flow. */
export function Control({ button, className = '', isSubmit = false, row, opens, children }: Props) {
  const { session, here, next, press } = useStage();
  const isGray = button.grayUnless && !holds(button.grayUnless, session.snapshot.context.account);
  return (
    <button
      // In the picture nothing may be sent by the browser itself.
      type={isSubmit && !STILL ? 'submit' : 'button'}
      className={`${className} ${button.look ?? ''}`.trim()}
      data-event={button.send}
      data-device={button.device || undefined}
      data-unnamed={(!button.device && !button.called.label) || undefined}
      data-here={here === button.send || undefined}
      data-next={next === button.send || undefined}
      aria-disabled={STILL || isGray || undefined}
      aria-expanded={opens && false}
      id={row && `${row}control`}
      aria-labelledby={row && `${row}control ${row}`}
      onClick={isSubmit ? undefined : () => press(button)}
    >
      {isGray && <Icon name="close" />}
      {children ?? <Called name={button.called} />}
    </button>
  );
}
