import { ButtonLink, Link } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

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

/** As `Ga`, a full target on a line of its own. */
export function GaLos({ naar, children }: Omit<Doel, 'className'>) {
  return (
    <Ga naar={naar} className="meedoen-doel">
      {children}
    </Ga>
  );
}

/** A link inside the app that looks like a button. */
export function GaKnop({
  naar,
  children,
  soort = 'primary-action-button',
}: Omit<Doel, 'className'> & {
  readonly soort?: 'primary-action-button' | 'secondary-action-button' | 'subtle-button';
}) {
  const href = useHref(naar);
  const onClick = useLinkClickHandler<HTMLAnchorElement>(naar);
  return (
    <ButtonLink href={href} onClick={onClick} appearance={soort}>
      {children}
    </ButtonLink>
  );
}
