import { ButtonLink, Link } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';
import { useWie } from '../sessie/sessie.tsx';
import { magPagina } from '../vertegenwoordiging/omvang.ts';

interface Doel {
  readonly naar: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link inside the app, drawn by the component library. */
export function Ga({ naar, children, className }: Doel) {
  const href = useHref(naar);
  const onClick = useLinkClickHandler<HTMLAnchorElement>(naar);
  return (
    <Link href={href} onClick={onClick} className={className}>
      {children}
    </Link>
  );
}

/** Who represents somebody is not sent to a page they may not use. */
const useMag = (naar: string): boolean => {
  const { sessie } = useWie();
  return !naar.startsWith('/') || magPagina(sessie, naar.split(/[?#]/)[0] ?? naar);
};

/** As `Ga`, a full target on a line of its own; not there when it leads out of scope. */
export function GaLos({ naar, children }: Omit<Doel, 'className'>) {
  if (!useMag(naar)) return null;
  return (
    <Ga naar={naar} className="meedoen-doel">
      {children}
    </Ga>
  );
}

/** A link inside the app that looks like a button; not there when it leads out of scope. */
export function GaKnop({
  naar,
  children,
  soort = 'primary-action-button',
}: Omit<Doel, 'className'> & {
  readonly soort?: 'primary-action-button' | 'secondary-action-button' | 'subtle-button';
}) {
  const href = useHref(naar);
  const onClick = useLinkClickHandler<HTMLAnchorElement>(naar);
  if (!useMag(naar)) return null;
  return (
    <ButtonLink href={href} onClick={onClick} appearance={soort}>
      {children}
    </ButtonLink>
  );
}
