import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOf } from '../../src/flows/index.ts';
import { decodeAccount, encodeAccount, FACTS, OPEN_ACCOUNT } from '../../src/practice/account.ts';
import { logInAddress } from '../../src/practice/address.ts';
import { addDays } from '../../src/practice/calendar.ts';
import { screenEvents, tokenOf } from '../../src/practice/events.ts';
import { readField } from '../../src/practice/fields.ts';
import { situationOf } from '../../src/practice/flow.ts';
import { decodeLog, encodeLog, linkTo } from '../../src/practice/log.ts';
import { replay } from '../../src/practice/replay.ts';

const flow = flowOf('subscribe-action-pack');
const tokens = Object.values(flow.screens).flatMap(screenEvents).map(tokenOf);
const play = (log: string[], scenario = 'newMember') =>
  replay(flow, situationOf(flow, flow.scenarios[scenario] ?? {}), log);

describe('so many days later', () => {
  it.each([
    ['2020-03-19', 365, '2021-03-19'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-01-01', -1, '2019-12-31'],
  ])('%s and %i days lead to %s', (day, days, next) => expect(addDays(day, days)).toBe(next));
});

describe('the practice account as text', () => {
  it('comes back as it went, whatever it holds', () => {
    const account = fc.record(
      Object.fromEntries(Object.entries(FACTS).map(([name, values]) => [name, fc.constantFrom(...values)])),
    );
    fc.assert(
      fc.property(account, fc.nat(3650), (facts, day) => {
        const given = { ...OPEN_ACCOUNT, ...facts, day } as typeof OPEN_ACCOUNT;
        expect(decodeAccount(encodeAccount(given))).toEqual(given);
      }),
    );
  });

  /**
   * Accounts are out in links and in browsers, a digit for each fact: its place is all that names it. So a new value
   * goes to the end of its fact, and a new fact to the end of all. What changes otherwise here, such as values in
   * another order, needs a fact more as well: an account of another length is not read.
   */
  it('is read as those before us wrote it', () => {
    expect(Object.entries(FACTS).map(([name, values]) => [name, ...values].join(' '))).toEqual([
      'account none waiting open',
      'tenant yes no',
      'contact answers silent',
      'adminAgent no yes',
      'membership new old renewed',
      'payment none card',
      'actionPack none bought cancelling',
      'autoRenewal on off',
      'age 0 14 45 375 410 1 10 31 366 397',
      'colleague none added',
      'softwareKey unseen shown',
      'cloud unused key',
      'visualStudio free you colleague freed',
      'technical unused requested',
      'marketingContact none set',
      'goToMarket unused requested',
      'refund none requested',
      'globalAdmin someone you nobody',
      'competency none silver gold',
      'csp no yes',
      'paidLate 0 1 10',
      'azure unused assigned',
    ]);
    const digits = encodeAccount(OPEN_ACCOUNT);
    expect(decodeAccount(digits.slice(0, -1))).toBeUndefined();
    expect(decodeAccount(`${digits}0`)).toBeUndefined();
  });

  it('is nothing when it was tampered with', () => {
    const size = encodeAccount(OPEN_ACCOUNT).length;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'0011 2x'), { minLength: size, maxLength: size }), (signs) => {
        const text = signs.join('');
        const found = decodeAccount(text);
        if (found) expect(encodeAccount(found)).toBe(text);
      }),
    );
    expect(decodeAccount(' '.repeat(size))).toBeUndefined();
    expect(decodeAccount('9'.repeat(size))).toBeUndefined();
    expect(decodeAccount('')).toBeUndefined();
  });
});

describe('an address field', () => {
  it.each([
    ['email', 'kim@fabrikam.example', { value: 'work' }],
    ['email', 'Kim@Hotmail.com', { value: 'personal' }],
    ['email', 'someone@qq.com', { value: 'personal' }],
    ['email', 'kim', { error: 'notAnEmail' }],
    ['email', '', { error: 'empty' }],
    ['otherEmail', ' KIM@fabrikam.example', { value: 'same' }],
    ['otherEmail', 'lee@fabrikam.example', { value: 'other' }],
    ['newEmail', 'Kim@fabrikam.example', { value: 'taken' }],
    ['newEmail', 'robin@fabrikam.example', { value: 'taken' }],
    ['newEmail', 'lee@fabrikam.example', { value: 'new' }],
    ['duns', '12-345-6789', { value: 'found' }],
    ['duns', '987654321', { value: 'unknown' }],
    ['duns', '12345', { error: 'notADuns' }],
    ['choice', '', { error: 'empty' }],
    ['password', 'hunter2', { value: 'given' }],
  ] as const)('%s %j', (kind, typed, reading) => expect(readField(kind, typed)).toEqual(reading));
});

describe('a card field', () => {
  it.each([
    ['4111 1111 1111 1111', { value: 'practice' }],
    ['4111-1111-1111-1111', { value: 'practice' }],
    ['４１１１１１１１１１１１１１１１', { value: 'practice' }],
    ['5500 0000 0000 0004', { value: 'real' }],
    ['378282246310005', { value: 'real' }],
    ['', { error: 'empty' }],
    ['   ', { error: 'empty' }],
    ['my card', { error: 'notACard' }],
    ['1234', { error: 'notACard' }],
  ])('%j', (typed, reading) => expect(readField('card', typed)).toEqual(reading));

  it('never gives back what was typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const reading = Object.values(readField('card', typed))[0] ?? '';
        expect(['practice', 'real', 'empty', 'notACard']).toContain(reading);
      }),
    );
  });
});

describe('events', () => {
  it('stand once for each reading of the fields that go with them', () => {
    const screen = {
      fields: [{ name: 'card', kind: 'card' as const }],
      buttons: [{ send: 'SAVE', with: ['card'] }, { send: 'LEAVE' }],
    };
    expect(screenEvents(screen).map(tokenOf)).toEqual(['SAVE:practice', 'SAVE:real', 'LEAVE']);
  });

  it('refuse a button that sends a field its screen does not have', () => {
    expect(() => screenEvents({ buttons: [{ send: 'SAVE', with: ['card'] }] })).toThrow(
      /sends "card", no field/,
    );
  });
});

describe('replay', () => {
  it('leads from a log to its place', () => {
    const { states, refused } = play(['OPEN_OFFERS', 'SUBSCRIBE', 'AGREE']);
    expect(states).toEqual(['home', 'offers', 'terms', 'payment']);
    expect(refused).toBeUndefined();
  });

  it('stops at the first event that does not fit, and tells it', () => {
    const { accepted, states, refused } = play(['OPEN_OFFERS', 'BUY', 'SUBSCRIBE']);
    expect(accepted).toEqual(['OPEN_OFFERS']);
    expect(states.at(-1)).toBe('offers');
    expect(refused).toBe('BUY');
  });

  it('never throws, whatever a log holds, and always comes to the same place', () => {
    const token = fc.oneof(fc.string(), fc.constantFrom(...tokens));
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (log) => {
        const first = play(log);
        const again = play(first.accepted);
        expect(again.states).toEqual(first.states);
        expect(again.refused).toBeUndefined();
        expect(first.snapshot.context).toEqual(again.snapshot.context);
      }),
    );
  });
});

describe('a log as text', () => {
  const log = { scenario: 'newMember', events: ['OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'SAVE_CARD:practice'] };

  it('comes back as it went', () => {
    expect(decodeLog(1, encodeLog(1, log))).toEqual(log);
    const practice = {
      ...log,
      scenario: 'practice',
      account: '0123',
      roles: ['account-admin', 'sales-agent'] as const,
    };
    expect(decodeLog(1, encodeLog(1, practice))).toEqual(practice);
    const link = linkTo('https://example.org/en/rehearse/x/', 1, log);
    expect(decodeLog(1, logInAddress(new URL(link).hash) ?? '')).toEqual(log);
  });

  it.each(['', 'x', '1', '2.newMember', '1.<img src=x>', '1..OPEN', `1.${'A.'.repeat(9000)}B`])(
    'reads nothing from %j',
    (text) => expect(decodeLog(1, text)).toBeUndefined(),
  );

  it.each([
    ['1.newMember.OPEN_OFFERS%2ESUBSCRIBE', 'percent signs'],
    ['1.newMember.OPEN_OFFERS%252ESUBSCRIBE', 'percent signs twice over'],
    ['1.newMember.OPEN_OFFERS.SUBSCRIBE。请看', 'a full stop and words'],
    ['1.newMember.OPEN_OFFERS.SUBSCRIBE)', 'a bracket'],
    ['1.newMember.OPEN_OFFERS.SUBSCRIBE<b>', 'markup'],
  ])('reads %j as far as it is one, in spite of %s', (text) =>
    expect(decodeLog(1, text)).toEqual({ scenario: 'newMember', events: ['OPEN_OFFERS', 'SUBSCRIBE'] }),
  );

  it.each(['1.newMember*x', '1.newMember~<b>'])('reads only where it starts from %j', (text) =>
    expect(decodeLog(1, text)).toEqual({ scenario: 'newMember', events: [] }),
  );

  it('keeps each role once', () => {
    expect(decodeLog(1, '1.a~sales-agent~sales-agent~emperor')).toEqual({
      scenario: 'a',
      roles: ['sales-agent'],
      events: [],
    });
  });

  it('is not looked for in other fragments', () => {
    expect(logInAddress('#renew')).toBeUndefined();
    expect(logInAddress('')).toBeUndefined();
  });
});
