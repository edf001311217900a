import { type ReactNode, useState } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { Called } from './Called.tsx';
import { Company, type CompanyCard } from './Company.tsx';
import { STILL, type Stray, useStage } from './context.ts';
import { Links } from './Links.tsx';
import { Menu } from './Menu.tsx';

interface Props {
  stray?: Stray;
  company: CompanyCard;
  children: ReactNode;
}

/**
 * The practice frame: a neutral frame of our own design around every screen, with the menu and the gear where a
 * product has them. The way that a screen wants is found in it; everything else in it is alive and explains itself.
 */
export function Shell({ stray, company, children }: Props) {
  const { flow, screen, session, id, here, nameOf } = useStage();
  const { words } = flow;
  const shown = here ? screen.buttons.find(({ send }) => send === here)?.to : undefined;
  const [open, setOpen] = useState<Readonly<Partial<Record<'menu' | 'gear', boolean>>>>({});
  const isOpen = (part: 'menu' | 'gear') => open[part] ?? shown?.startsWith(`${part}:`) === true;
  const toggle = (part: 'menu' | 'gear') => () => setOpen({ ...open, [part]: !isOpen(part) });
  const roles = session.snapshot.context.roles;

  return (
    <div className="shell-frame" data-shell data-menu-shown={isOpen('menu') || undefined}>
      <div className="shell-top">
        <button
          type="button"
          className="shell-toggle shell-menu-toggle"
          data-menu-open={isOpen('menu') ? undefined : 'menu'}
          aria-expanded={isOpen('menu')}
          aria-controls={`${id}menu`}
          aria-disabled={STILL || undefined}
          onClick={toggle('menu')}
        >
          <Icon name={isOpen('menu') ? 'close' : 'menu'} />
          {words['shell.menuOpen']}
        </button>
        <span className="shell-name">{words['shell.name']}</span>
        <Company card={company} roles={roles.map(nameOf)} />
        <button
          type="button"
          className="shell-toggle"
          data-menu-open={isOpen('gear') ? undefined : 'gear'}
          aria-expanded={isOpen('gear')}
          aria-controls={`${id}gear`}
          aria-disabled={STILL || undefined}
          aria-label={words['shell.gear']}
          onClick={toggle('gear')}
        >
          <Icon name={isOpen('gear') ? 'close' : 'gear'} />
        </button>
      </div>
      {isOpen('gear') && (
        <div className="shell-gear">
          <Menu id={`${id}gear`} entries={flow.gear} label={words['shell.gear']} />
        </div>
      )}
      <div className="shell-body">
        <Menu id={`${id}menu`} entries={flow.menu} label={words['shell.menu']} />
        <div className="shell-page">
          {screen.path.length > 0 && (
            <p className="shell-path">
              <span className="visually-hidden">{words['shell.path']}</span>
              {screen.path.map((name, index) => (
                <span key={name.text}>
                  {index > 0 && (
                    <>
                      {' '}
                      <span aria-hidden="true">{'> '}</span>
                    </>
                  )}
                  <Called name={name} />
                </span>
              ))}
            </p>
          )}
          {screen.site && (
            <p className="shell-elsewhere">
              <Icon name="outside" />
              {words['shell.elsewhere']}
              <b>{screen.site}</b>
            </p>
          )}
          {/* Announced once, as a whole. */}
          <div role="status" className="shell-stray-place" aria-busy={stray && stray.about === undefined}>
            {stray && <StrayNote stray={stray} />}
          </div>
          {children}
        </div>
      </div>
    </div>
  );
}

/** Says what stands at an entry or in a row that this rehearsal does not need. Being lost costs nothing. */
function StrayNote({ stray }: { stray: Stray }) {
  const { flow } = useStage();
  const { begins = [] } = stray;
  return (
    <div className="shell-stray" data-stray>
      <p>
        <b>{stray.title}</b> <span>{stray.about}</span>
      </p>
      {begins.length > 0 && (
        <p>
          {flow.words['shell.begins']} <Links links={begins} />
        </p>
      )}
    </div>
  );
}
