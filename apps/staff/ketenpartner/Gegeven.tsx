import type { Ketenverwijzing } from '@meedoen/contract/ketenpartner';
import { datumLang } from '@meedoen/ui/weergave';
import type { ReactNode } from 'react';
import { RESULTAAT, STOPGROND } from './woorden.ts';
import '../afstemming/afstemming.css';

export function Paar({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A telephone number, never broken over two lines. */
export const Nummer = ({ van }: { readonly van: string }) => <span className="mdn-keten__nummer">{van}</span>;

type Gegevens = Ketenverwijzing['gegevens'];

/** The lines that are given to the organisation, as they are given; what is empty is not given. */
export function Gegeven({ gegevens }: { readonly gegevens: Gegevens }) {
  const { naam, telefoon, email, doel, uren, afspraken } = gegevens;
  return (
    <dl className="mdn-plicht">
      <Paar naam="Naam">{naam}</Paar>
      {telefoon && (
        <Paar naam="Telefoon">
          <Nummer van={telefoon} />
        </Paar>
      )}
      {email && <Paar naam="E-mail">{email}</Paar>}
      <Paar naam="Doel">{doel}</Paar>
      {uren !== null && <Paar naam="Uren">{String(uren).replace('.', ',')} per week</Paar>}
      {afspraken && <Paar naam="Afspraken">{afspraken}</Paar>}
    </dl>
  );
}

/** How it goes: what the organisation counted and told, and how it ended. */
export function Verloop({ verwijzing }: { readonly verwijzing: Pick<Ketenverwijzing, 'voortgang' | 'einde'> }) {
  const { voortgang, einde } = verwijzing;
  if (!einde && voortgang.length === 0) return <p className="mdn-sec">Er is nog niets verteld.</p>;
  return (
    <dl className="mdn-plicht">
      {einde && (
        <Paar naam={datumLang(einde.op)}>
          {einde.resultaat && <b>{RESULTAAT[einde.resultaat]}. </b>}
          {einde.grond && <b>{STOPGROND[einde.grond]}. </b>}
          {einde.toelichting || 'De gemeente trok de verwijzing in.'}
        </Paar>
      )}
      {voortgang.map(({ op, totEnMet, contactmomenten, bijeenkomsten, aanwezig, toelichting }) => (
        <Paar key={`${op}-${totEnMet}-${toelichting}`} naam={`Tot en met ${datumLang(totEnMet)}`}>
          {contactmomenten} {contactmomenten === 1 ? 'contact' : 'contacten'}, {aanwezig} van {bijeenkomsten} keer
          aanwezig. {toelichting}
        </Paar>
      ))}
    </dl>
  );
}
