import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOWS, flowOf } from '../../src/flows/index.ts';
import {
  type Account,
  decodeAccount,
  encodeAccount,
  FACTS,
  OPEN_ACCOUNT,
} from '../../src/practice/account.ts';
import { goalsOf, nextPress, resultOf, wayInto } from '../../src/practice/aim.ts';
import { addDays, lay, today, waits } from '../../src/practice/calendar.ts';
import { eventsAt, tokenOf } from '../../src/practice/events.ts';
import { type Flow, situationOf } from '../../src/practice/flow.ts';
import { isDetour } from '../../src/practice/kinds-of-state.ts';
import { encodeLog, type Log, PRACTICE } from '../../src/practice/log.ts';
import { freshLog, layNeeds, openingLog, restarted, situationOfLog } from '../../src/practice/opening.ts';
import { shortestRoutes } from '../../src/practice/routes.ts';
import { holds, REFUND_WINDOW, RENEWAL_WINDOW, YEAR } from '../../src/practice/rules.ts';
import {
  answersOf,
  begin,
  next,
  type Player,
  type Session,
  type SessionEvent,
  stateOf,
} from '../../src/practice/session.ts';
import { view } from '../../src/practice/view.ts';

/** A flow as the rehearsal plays it. */
function playerOf(flow: Flow): Player {
  return {
    machine: flow.machine,
    screens: flow.screens,
    needs: flow.needs ?? [],
    scenarios: Object.entries(flow.scenarios).map(([id, scenario]) => {
      const { account, roles } = situationOf(flow, scenario);
      return { id, account: encodeAccount(account), roles };
    }),
  };
}

const player = playerOf(flowOf('subscribe-action-pack'));
const start: Log = { scenario: 'newMember', events: [] };
const press = (session: Session, ...tokens: string[]) =>
  tokens.reduce((now, token) => next(player, now, { type: 'PRESS', token }), session);
const at = (...tokens: string[]) => press(begin(player, start), ...tokens);

describe('a session', () => {
  it('goes on with each press, and not with one that no control sends', () => {
    const session = at('OPEN_OFFERS', 'BUY', 'SUBSCRIBE');
    expect(session.log.events).toEqual(['OPEN_OFFERS', 'SUBSCRIBE']);
    expect(session.tally.presses).toBe(2);
    expect(stateOf(session)).toBe('terms');
  });

  it('undoes a wrong turn that is left, by its own control and by Back alike', () => {
    const turn = at('OPEN_OFFERS', 'SUBSCRIBE', 'SKIP');
    expect(stateOf(turn)).toBe('termsFirst');
    const back = press(turn, 'BACK');
    expect(back.log.events).toEqual(['OPEN_OFFERS', 'SUBSCRIBE']);
    expect(next(player, turn, { type: 'UNDO' }).log.events).toEqual(back.log.events);
    expect(answersOf(back)).toHaveLength(2);
    expect(back.tally.wrongTurns).toEqual(['termsFirst']);
  });

  it('keeps of a wrong turn the way on from it, without the turn', () => {
    const session = at('OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'NEXT', 'ADD_PAYMENT');
    expect(session.log.events).toEqual(['OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'ADD_PAYMENT']);
    const real = press(session, 'SAVE_CARD:real', 'TRY_AGAIN');
    expect(real.log.events.join()).not.toContain('real');
  });

  it('keeps what happened on a wrong turn where it matters from then on', () => {
    const visual = playerOf(flowOf('visual-studio-benefit'));
    const events = ['OPEN_LIST', 'OPEN_ROW', 'NOT_LISTED', 'COME_BACK'];
    const session = events.reduce(
      (now, token) => next(visual, now, { type: 'PRESS', token }),
      begin(visual, { scenario: 'notInList', events: [] }),
    );
    expect(session.log.events).toEqual(events);
    expect(session.snapshot.context.account.colleague).toBe('added');
  });

  it('plays the later answers again after a changed one, from the next screen they have in common', () => {
    const create = playerOf(flowOf('create-account'));
    const events = [
      'NEXT',
      'SIGN_IN',
      'SIGN_IN:work:given',
      'LOOK_UP:found',
      'CONFIRM',
      'ENROLL:given:given:work:given',
      'GO_ON',
      'ACCEPT',
      'OPEN_USERS',
      'CHOOSE_ME',
      'UPDATE:yes',
      'CLOSE',
    ];
    let session = begin(create, { scenario: 'workAccount', events });
    expect(stateOf(session)).toBe('open');
    session = next(create, session, { type: 'CHANGE', index: 3 });
    expect(stateOf(session)).toBe('profile');
    session = next(create, session, { type: 'PRESS', token: 'MANUAL' });
    expect(stateOf(session)).toBe('byHand');
    session = next(create, session, { type: 'PRESS', token: 'NEXT:given:given' });
    expect(stateOf(session)).toBe('open');
    expect(session.said).toEqual({ what: 'fell', lost: [{ state: 'found', token: 'CONFIRM' }] });
  });

  it('keeps what waits, and what was counted, when another answer is changed meanwhile', () => {
    const change = (session: Session, index: number) => next(player, session, { type: 'CHANGE', index });
    let session = at('OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'ADD_PAYMENT', 'SAVE_CARD:practice');
    session = change(change(session, 2), 1);
    expect(session.later.map(({ token }) => token)).toEqual(['ADD_PAYMENT', 'SAVE_CARD:practice']);
    session = press(session, 'SUBSCRIBE', 'AGREE');
    expect(stateOf(session)).toBe('review');
    expect(session.said).toEqual({ what: 'kept' });
    expect(change(session, 0).tally.presses).toBe(7);
  });

  it('says that later answers are gone when a changed one leads straight to an end', () => {
    const changed = next(player, at('OPEN_OFFERS', 'SUBSCRIBE', 'AGREE'), { type: 'CHANGE', index: 1 });
    const left = press(changed, 'LEAVE');
    expect(left.later).toEqual([]);
    expect(left.said).toEqual({ what: 'fell', lost: [{ state: 'terms', token: 'AGREE' }] });
  });

  it('says that Back does not undo a purchase', () => {
    const paid = press(
      begin(player, { scenario: 'paymentOnFile', events: [] }),
      'OPEN_OFFERS',
      'SUBSCRIBE',
      'AGREE',
      'NEXT',
      'BUY',
    );
    expect(next(player, paid, { type: 'UNDO' }).said).toEqual({ what: 'backAfterPayment' });
    const start = { scenario: 'paymentOnFile', events: [] };
    const again = next(player, paid, { type: 'GO', log: start });
    expect(next(player, again, { type: 'MODE', mode: 'alone' }).said).toEqual({ what: 'backAfterPayment' });
    const moved = next(player, begin(player, start), { type: 'MODE', mode: 'alone' });
    expect(moved.said).toEqual({ what: 'alone' });
  });

  it('tells how it went without help: presses, the fewest, hints, wrong turns', () => {
    let session = next(player, begin(player, start), { type: 'MODE', mode: 'alone' });
    session = next(player, press(session, 'OPEN_OFFERS', 'SUBSCRIBE'), { type: 'HINT' });
    session = press(session, 'SKIP', 'BACK', 'AGREE', 'ADD_PAYMENT', 'SAVE_CARD:practice', 'BUY', 'CLOSE');
    expect(resultOf(player, session)).toEqual({
      presses: 9,
      fewest: 7,
      hints: 1,
      wrongTurns: ['termsFirst'],
    });
    expect(resultOf(player, at('OPEN_OFFERS'))).toBeUndefined();
  });

  it('counts Back and Forward, and what one was led past, from the start of the situation', () => {
    const go = (session: Session, ...events: string[]) =>
      next(player, session, { type: 'GO', log: { ...start, events } });
    const turned = at('OPEN_OFFERS', 'SUBSCRIBE', 'SKIP', 'BACK', 'AGREE');
    const way = ['OPEN_OFFERS', 'SUBSCRIBE', 'AGREE'];
    const forth = go(go(turned, ...way.slice(0, 2)), ...way);
    expect(forth.tally).toEqual({ presses: 5, hints: 0, wrongTurns: ['termsFirst'] });
    const led = go(begin(player, start), ...way, 'ADD_PAYMENT');
    expect(led.tally.presses).toBe(4);
    const other = { ...start, scenario: 'paymentOnFile', events: way.slice(0, 2) };
    expect(next(player, turned, { type: 'GO', log: other }).tally).toEqual({
      presses: 2,
      hints: 0,
      wrongTurns: [],
    });
    expect(go(turned).tally.presses).toBe(0);
  });

  it('repairs a token that other words were glued to', () => {
    const session = begin(player, { scenario: 'newMember', events: ['OPEN_OFFERS', 'SUBSCRIBEsee'] });
    expect(stateOf(session)).toBe('terms');
    expect(session.said).toBeUndefined();
    expect(begin(player, { scenario: 'newMember', events: ['OPEN_OFFERS', 'SUBSC'] }).said).toEqual({
      what: 'cut',
    });
  });

  it('never throws, whatever happens to it, and always stands where its log leads', () => {
    const token = fc.oneof(
      fc.string(),
      fc.constantFrom('OPEN_OFFERS', 'SUBSCRIBE', 'AGREE', 'SKIP', 'BACK', 'NEXT', 'BUY', 'LEAVE'),
    );
    const event: fc.Arbitrary<SessionEvent> = fc.oneof(
      fc.record({ type: fc.constant('PRESS' as const), token }),
      fc.record({ type: fc.constant('UNDO' as const) }),
      fc.record({ type: fc.constant('CHANGE' as const), index: fc.integer({ min: -2, max: 9 }) }),
      fc.record({ type: fc.constant('HINT' as const) }),
      fc.record({
        type: fc.constant('GO' as const),
        log: fc.record({ scenario: fc.oneof(fc.string(), fc.constant('owned')), events: fc.array(token) }),
      }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), (events) => {
        const session = events.reduce((now, one) => next(player, now, one), begin(player, start));
        const again = begin(player, session.log);
        expect(again.states).toEqual(session.states);
        expect(again.snapshot.context).toEqual(session.snapshot.context);
      }),
    );
  });
});

describe.each(Object.entries(FLOWS))('%s', (_, flow) => {
  const own = playerOf(flow);

  it('is led to an end from each situation by what the coach says', () => {
    for (const { id } of own.scenarios) {
      let session = begin(own, { scenario: id, events: [] });
      for (let presses = 0; presses < 30 && session.snapshot.status !== 'done'; presses += 1) {
        const token = nextPress(own, session);
        session = next(own, session, { type: 'PRESS', token: token ?? '' });
      }
      expect(session.snapshot.status, id).toBe('done');
    }
  });

  it('leads into each of its states', () => {
    const session = begin(own, { scenario: own.scenarios[0]?.id ?? '', events: [] });
    for (const state of Object.keys(flow.screens)) {
      const way = wayInto(own, session, { roles: [] }, state);
      expect(way, state).toBeDefined();
      if (way) expect(stateOf(begin(own, way))).toBe(state);
    }
  });

  it('opens on whatever a company is, on its first screen, with what its title takes for granted', () => {
    const account = fc.record(
      Object.fromEntries(Object.entries(FACTS).map(([name, values]) => [name, fc.constantFrom(...values)])),
    );
    fc.assert(
      fc.property(account, (facts) => {
        const company = { ...OPEN_ACCOUNT, ...facts } as Account;
        const session = begin(own, openingLog(own, { account: company, roles: [] }));
        expect(session.log.scenario).toBe(PRACTICE);
        expect(session.said).toBeUndefined();
        expect(stateOf(session)).toBe(Object.keys(flow.screens)[0]);
        for (const { that } of own.needs ?? [])
          expect(holds(that, session.snapshot.context.account)).toBe(true);
      }),
    );
  });

  it('has ids that a log can hold', () => {
    for (const { id } of own.scenarios) {
      const session = begin(own, { scenario: id, events: [] });
      const text = encodeLog(flow.version, session.log);
      expect(text).toMatch(/^\d+\.\w+$/);
      for (const event of eventsAt(own, session.snapshot)) expect(tokenOf(event)).toMatch(/^\w+(:\w+)*$/);
    }
  });
});

describe('one company, one story', () => {
  /** Plays a flow on a company to its aim, as far as the coach leads, and gives the company afterwards. */
  function playOn(
    flow: Flow,
    company: Account,
  ): { session: Session; company: Account; isExplained: boolean } {
    const own = playerOf(flow);
    let session = begin(own, freshLog(own, { account: company, roles: [] }));
    let isExplained = false;
    for (let presses = 0; presses < 30 && session.snapshot.status !== 'done'; presses += 1) {
      session = next(own, session, { type: 'PRESS', token: nextPress(own, session) ?? '' });
      isExplained ||= isDetour(own, stateOf(session));
    }
    return { session, company: session.snapshot.context.account, isExplained };
  }

  const pairs = Object.keys(FLOWS).flatMap((first) =>
    Object.keys(FLOWS).map((second) => [first, second] as const),
  );

  it.each(pairs)('after %s, %s opens on a screen that its title and first step fit', (first, second) => {
    const { company } = playOn(flowOf(first), OPEN_ACCOUNT);
    const flow = flowOf(second);
    const own = playerOf(flow);
    const session = begin(own, freshLog(own, { account: company, roles: [] }));
    const usual = begin(own, { scenario: own.scenarios[0]?.id ?? '', events: [] });
    expect(stateOf(session)).toBe(stateOf(usual));
    // The first step's control is there, and leads where the guide says, or to the true reason why not.
    const token = nextPress(own, usual) ?? '';
    const stepped = next(own, session, { type: 'PRESS', token });
    expect(stepped.log.events).toEqual([token]);
    expect(stateOf(stepped)).toBe(stateOf(next(own, usual, { type: 'PRESS', token })));
    // It is done, or refused for a reason that a screen explains.
    const end = playOn(flow, company);
    expect(goalsOf(own).includes(stateOf(end.session)) || end.isExplained).toBe(true);
  });

  it('lets buy, use, renew, cancel and refund follow each other', () => {
    let { company } = playOn(flowOf('subscribe-action-pack'), OPEN_ACCOUNT);
    expect(company).toMatchObject({ actionPack: 'bought', age: '0', day: 0 });
    ({ company } = playOn(flowOf('software-benefit'), company));
    expect(company.softwareKey).toBe('shown');
    const expired = waits(company).find(({ wait }) => wait === 'expiry')?.account as Account;
    expect(today(expired)).toBe('2021-03-20');
    // It would have been renewed and paid for, had automatic renewal been on (flows.md 4).
    expect([company.autoRenewal, expired.autoRenewal]).toEqual(['on', 'off']);
    ({ company } = playOn(flowOf('renew-action-pack'), expired));
    expect(company).toMatchObject({ age: '1', autoRenewal: 'on', day: 366 });
    ({ company } = playOn(flowOf('cancel-action-pack'), company));
    expect(company.actionPack).toBe('cancelling');
    const { session } = playOn(flowOf('cancel-benefit'), company);
    expect(stateOf(session)).toBe('refusedUsed');
  });

  it('a key that was redeemed stays redeemed, whatever else of the cloud is used after it', () => {
    const cloud = playerOf(flowOf('cloud-benefit'));
    const on = (company: Account, ...tokens: string[]) =>
      tokens.reduce(
        (now, token) => next(cloud, now, { type: 'PRESS', token }),
        begin(cloud, freshLog(cloud, { account: company, roles: [] })),
      );
    const key = ['OPEN_LIST', 'OPEN_LICENCE', 'GET_KEYS', 'FIRST', 'REDEEM'];
    const azure = ['OPEN_LIST', 'OPEN_AZURE', 'NAME_MYSELF'];
    const bought: Account = { ...OPEN_ACCOUNT, actionPack: 'bought', age: '14' };
    const redeemed = on(bought, ...key).snapshot.context.account;
    const both = on(redeemed, ...azure).snapshot.context.account;
    expect(stateOf(on(both, ...key.slice(0, 3)))).toBe('redeemedBefore');
    expect(on(on(bought, ...azure).snapshot.context.account, ...key).snapshot.context.account).toEqual(both);
    // A refund is refused for both, each by its name.
    const { session } = playOn(flowOf('cancel-benefit'), both);
    expect(stateOf(session)).toBe('refusedUsed');
    const shown = view(session.snapshot.context.account);
    const told = flowOf('cancel-benefit').screens.refusedUsed?.rows?.flatMap(({ value }) =>
      shown[value] ? [value] : [],
    );
    expect(told).toEqual(['usedCloud', 'usedAzure']);
  });

  const benefits = Object.keys(FLOWS).filter((id) => /-benefit$/.test(id) && id !== 'cancel-benefit');

  it.each(benefits)('%s comes to no good end once the time to renew is over, and to one before', (id) => {
    const flow = flowOf(id);
    const own = playerOf(flow);
    const endsOn = (age: Account['age']) => {
      const company = lay({ ...OPEN_ACCOUNT, actionPack: 'bought' }, { age });
      const start = situationOfLog(own, freshLog(own, { account: company, roles: [] }));
      const states = start ? [...shortestRoutes(own, start).keys()] : [];
      return { states, isDone: states.some((state) => flow.screens[state]?.end === 'done') };
    };
    for (const age of FACTS.age) expect(endsOn(age).isDone, age).toBe(Number(age) <= YEAR + RENEWAL_WINDOW);
    expect(endsOn('397').states).toContain('lapsed');
    expect(flow.screens.lapsed?.onward?.map(({ flow: to }) => to)).toEqual(['subscribe-action-pack']);
  });

  it('what is bought anew is unused: it can be used, and money comes back for it', () => {
    const used: Account = {
      ...OPEN_ACCOUNT,
      actionPack: 'bought',
      softwareKey: 'shown',
      cloud: 'key',
      azure: 'assigned',
      visualStudio: 'freed',
      technical: 'requested',
      goToMarket: 'requested',
    };
    const { company } = playOn(flowOf('subscribe-action-pack'), lay(used, { age: '397' }));
    expect(stateOf(playOn(flowOf('cancel-benefit'), company).session)).toBe('sent');
    for (const id of benefits) {
      const { session, isExplained } = playOn(flowOf(id), company);
      expect([flowOf(id).screens[stateOf(session)]?.end, isExplained], id).toEqual(['done', false]);
    }
  });

  it.each([
    ['go-to-market-benefit', 'requested', ['OPEN_LIST', 'OPEN_ROW', 'ACTIVATE', 'LEAVE']],
    ['renew-membership', 'oldMembership', ['GO_OVER', 'CREATE', 'RENEW']],
    ['renew-membership', 'accountOpen', ['GO_OVER', 'RENEW', 'RENEW']],
  ])('in %s, %s, shows the way that the situation is about', (id, scenario, way) => {
    const own = playerOf(flowOf(id));
    let session = begin(own, { scenario, events: [] });
    for (const token of way) {
      expect(nextPress(own, session)).toBe(token);
      session = next(own, session, { type: 'PRESS', token });
    }
    expect(session.snapshot.status).toBe('done');
  });

  it('says what had to be added, and adds nothing that is there', () => {
    const renew = playerOf(flowOf('renew-action-pack'));
    expect(layNeeds(renew, OPEN_ACCOUNT).added.map(({ facts }) => facts)).toEqual([
      { actionPack: 'bought', age: '14' },
      { age: '366' },
    ]);
    const ready = lay({ ...OPEN_ACCOUNT, actionPack: 'bought' }, { age: '366' });
    expect(layNeeds(renew, ready)).toEqual({ account: ready, added: [] });
  });

  it('begins again on the company that a link brought, whatever the device keeps, with the roles of now', () => {
    const linked: Log = {
      scenario: PRACTICE,
      account: encodeAccount({ ...OPEN_ACCOUNT, actionPack: 'bought' }),
      roles: ['account-admin'],
      events: ['OPEN_OFFERS'],
    };
    const again = { scenario: PRACTICE, account: linked.account, events: [] };
    expect(restarted(player, { roles: [] }, linked)).toEqual(again);
    expect(restarted(player, { account: OPEN_ACCOUNT, roles: ['global-admin'] }, linked)).toEqual({
      ...again,
      roles: ['global-admin'],
    });
    for (const { id } of player.scenarios)
      expect(restarted(player, { account: OPEN_ACCOUNT, roles: [] }, { scenario: id, events: [] })).toEqual({
        scenario: id,
        events: [],
      });
  });

  it('a forged company is given what the flow needs, so no purchase skips the account', () => {
    const forged: Log = {
      scenario: PRACTICE,
      account: '0'.repeat(encodeAccount(OPEN_ACCOUNT).length),
      events: [],
    };
    expect(situationOfLog(player, forged)?.account.account).toBe('open');
  });

  it('keeps the anniversary when a renewal comes late', () => {
    for (const age of FACTS.age.filter(
      (days) => Number(days) > YEAR && Number(days) <= YEAR + RENEWAL_WINDOW,
    )) {
      const company = lay({ ...OPEN_ACCOUNT, actionPack: 'bought' }, { age });
      const renewed = playOn(flowOf('renew-action-pack'), company).company;
      const ends = (account: Account) => addDays(today(account), YEAR - Number(account.age));
      expect(ends(renewed)).toBe(addDays(ends(company), YEAR));
    }
  });

  it('a renewal is bought on the day that it is paid, and money back is counted from there', () => {
    for (const age of ['366', '375'] as const) {
      const company = lay({ ...OPEN_ACCOUNT, actionPack: 'bought' }, { age });
      const renewed = playOn(flowOf('renew-action-pack'), company).company;
      const day = today(company);
      // What the confirmation says, the card says too.
      expect(view(renewed).bought).toEqual(view(company).purchaseDay);
      expect(view(renewed).lastRefund).toEqual({ date: addDays(day, REFUND_WINDOW) });
      for (const { account } of waits(renewed)) {
        expect(view(account).bought).toEqual({ date: day });
        expect(holds('inRefundWindow', account)).toBe(today(account) <= addDays(day, REFUND_WINDOW));
      }
    }
  });

  it('what is bought again, or was bought in another past, was not renewed', () => {
    const lapsed: Account = { ...OPEN_ACCOUNT, actionPack: 'bought', age: '397', paidLate: '10' };
    const { company } = playOn(flowOf('subscribe-action-pack'), lapsed);
    expect(view(company).bought).toEqual(view(company).today);
    expect(lay(lapsed, { age: '14' }).paidLate).toBe('0');
  });

  it('goes on for years, and ends on a day that an account can hold', () => {
    let company: Account = { ...OPEN_ACCOUNT, actionPack: 'bought' };
    for (let years = 0; years < 12; years += 1) {
      const [later] = waits(company).filter(({ wait }) => wait === 'expiry');
      company = { ...(later?.account ?? company), age: '0' };
      expect(decodeAccount(encodeAccount(company))).toEqual(company);
    }
  });
});
