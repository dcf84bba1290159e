import { type LinkProps, Link as Verwijzing } from 'react-router';
import { useMag } from '../sessie/sessie.tsx';
import { magOpenen } from './paginas.ts';

/** A link to a page of this app. Whoever may not open the page reads the words, and what looks like a button is left out. */
export function Link(props: LinkProps) {
  const mag = useMag();
  const pad = typeof props.to === 'string' ? props.to : (props.to.pathname ?? '');
  if (!pad.startsWith('/') || magOpenen(pad, mag)) return <Verwijzing {...props} />;
  return props.className?.includes('utrecht-button') ? null : <span>{props.children}</span>;
}
