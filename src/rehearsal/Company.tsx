import { fill } from '../i18n/fill.ts';
import { allOf } from '../i18n/lists.ts';
import { inARow } from '../i18n/sentences.ts';
import type { Account } from '../practice/account.ts';
import { today, waits } from '../practice/calendar.ts';
import { Icon } from '../ui/Icon.tsx';
import { STILL, useStage } from './context.ts';
import { Rows } from './Rows.tsx';
import { dayIn } from './use-shown.ts';

/** What the card of the practice company tells and does. */
export interface CompanyCard {
  /** Time passes: the rehearsal begins again on this company. */
  onWait: (company: Account) => void;
  /** The practice company and every rehearsal under way are forgotten. */
  onForget: () => void;
  /** Whether this rehearsal goes on with the practice company. */
  isPractice: boolean;
  /** What had to be laid over the company for this rehearsal, in words. */
  added: readonly { added: string; first?: { title: string; href: string } }[];
}

interface Props {
  card: CompanyCard;
  roles: readonly string[];
}

/** Who you are, what the company owns, what day it is in the rehearsal, and a way to let time pass. */
export function Company({ card, roles }: Props) {
  const { flow, session } = useStage();
  const { words } = flow;
  const account = session.snapshot.context.account;
  const day = dayIn(flow.locale, today(account));
  const ways = STILL ? [] : waits(account);
  return (
    <details className="company" data-company>
      <summary>
        <Icon name="person" />
        <span className="company-who">
          <b>{words['company.you']}</b>
          <span>{allOf(flow.locale, roles)}</span>
          <span>{day}</span>
        </span>
      </summary>
      <div className="company-card">
        <p className="company-title">{words['company.title']}</p>
        <dl className="screen-rows">
          <div>
            <dt>{words['company.role']}</dt>
            <dd>{allOf(flow.locale, roles)}</dd>
          </div>
          <div>
            <dt>{words['company.day']}</dt>
            <dd data-day={today(account)}>{day}</dd>
          </div>
        </dl>
        <p className="company-title">{words['company.owns']}</p>
        <Rows rows={flow.owns} />
        <Added added={card.added} />
        {ways.length > 0 && (
          <p className="company-time">
            <span>{words['company.time']}</span>
            {ways.map(({ wait, account: later }) => (
              <button key={wait} type="button" data-wait={wait} onClick={() => card.onWait(later)}>
                {fill(flow.times[wait] ?? '', { date: dayIn(flow.locale, today(later)) })}
              </button>
            ))}
          </p>
        )}
        {card.isPractice && (
          <button type="button" className="quiet" data-coach="reset" onClick={card.onForget}>
            {words['company.forget']}
          </button>
        )}
      </div>
    </details>
  );
}

/** What was laid over the company for this rehearsal, and which rehearsal usually brings it about. */
export function Added({ added }: { added: CompanyCard['added'] }) {
  const { flow } = useStage();
  if (added.length === 0) return null;
  return (
    <div className="company-added" data-added>
      <p>{flow.words['company.added']}</p>
      <ul>
        {added.map(({ added: text, first }) => (
          <li key={text}>
            {inARow(flow.locale, [text, ...(first ? [flow.words['company.usually']] : [])])}
            {first && <a href={first.href}>{first.title}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
