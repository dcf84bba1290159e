import type { InkomstAntwoord } from '@meedoen/contract/aanvraag';
import { uploadLoonstrook } from '@meedoen/contract/inkomstenopgave';
import { addressOf } from '@meedoen/contract/route';
import type { Maand } from '@meedoen/law/kernel';
import { Button } from '@utrecht/component-library-react';
import { Documenten } from '../aanvraag/documenten.tsx';
import { Inkomstvelden, keuzesVan } from '../aanvraag/lijstvraag.tsx';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Kaart, Uitleg } from '../onderdelen/delen.tsx';
import { Bedragveld } from '../onderdelen/invoer.tsx';
import { Groep, Keuzelijst } from '../onderdelen/veld.tsx';
import { formulier as f } from '../teksten/formulier.ts';
import { inkomen as t } from '../teksten/inkomen.ts';
import { bedrag, maandnaam } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import type { Regel } from './vragen.ts';

/** Income as it is known: from whom, how much, how often, and how holiday pay goes. */
export function Inkomenslijst({
  regels,
}: {
  readonly regels: readonly Pick<Regel, 'inkomst' | 'gestopt' | 'loonstrook'>[];
}) {
  const { taal, zeg } = useTaal();
  return (
    <ul className="meedoen-inkomen">
      {regels.map(({ inkomst, gestopt, loonstrook }) => {
        const { kenmerk, nettoInCenten, periode, vakantietoeslag } = inkomst;
        const hoe = gestopt
          ? [zeg(t.isGestopt)]
          : [vakantietoeslag ? zeg(t.vakantie[vakantietoeslag]) : '', loonstrook ? zeg(t.metStrook) : ''].filter(
              Boolean,
            );
        return (
          <li key={kenmerk}>
            <span className="meedoen-inkomen__wie">{kenmerk}</span>
            {gestopt ? null : (
              <strong className="meedoen-inkomen__bedrag">
                {zeg(t.per[periode ?? 'maand'], { bedrag: bedrag(nettoInCenten ?? 0, taal) })}
              </strong>
            )}
            <small>{hoe.join(', ')}</small>
          </li>
        );
      })}
    </ul>
  );
}

const isVakantie = (tekst: string): tekst is InkomstAntwoord['vakantietoeslag'] => tekst in f.vakantie;

interface Veldrij {
  readonly id: string;
  readonly regel: Regel;
  readonly zet: (regel: Regel) => void;
  readonly fout: (id: string) => string | undefined;
}

/** Of what is known only the amount is asked, and whether holiday pay is in it. */
function BekendeVelden({ id, regel, maand, zet, fout }: Veldrij & { readonly maand: Maand }) {
  const { taal, zeg } = useTaal();
  const { inkomst } = regel;
  return (
    <>
      <Bedragveld
        id={`${id}-nettoInCenten`}
        label={zeg(t.hoeveel[inkomst.periode ?? 'maand'], { maand: maandnaam(maand, taal) })}
        hint={zeg(t.niets)}
        fout={fout(`${id}-nettoInCenten`)}
        waarde={inkomst.nettoInCenten ?? undefined}
        zet={(nettoInCenten) => zet({ ...regel, inkomst: { ...inkomst, nettoInCenten } })}
      />
      <Groep klein id={`${id}-vakantietoeslag`} vraag={zeg(f.vakantiegeld)} fout={fout(`${id}-vakantietoeslag`)}>
        <Keuzelijst
          naam={`${id}-vakantietoeslag`}
          opties={keuzesVan(f.vakantie)}
          gekozen={inkomst.vakantietoeslag ?? undefined}
          kies={(vakantietoeslag) =>
            isVakantie(vakantietoeslag) && zet({ ...regel, inkomst: { ...inkomst, vakantietoeslag } })
          }
        />
      </Groep>
    </>
  );
}

/** One income of the month: what it was, the payslip, or that it stopped. */
export function Inkomensvelden({ maand, weg, ...rij }: Veldrij & { readonly maand: Maand; readonly weg: () => void }) {
  const { zeg } = useTaal();
  const { id, regel, zet, fout } = rij;
  const naam = regel.bekend ? (regel.inkomst.kenmerk ?? '') : zeg(t.nieuw);
  return (
    <Kaart kop={naam}>
      {regel.bekend ? (
        <BekendeVelden {...rij} maand={maand} />
      ) : (
        <Inkomstvelden id={id} rij={regel.inkomst} zet={(inkomst) => zet({ ...regel, inkomst })} fout={fout} />
      )}
      <Uitleg kop={<Zeg van={t.strook} />}>
        <p className="meedoen-hint">
          <Zeg van={t.strookHoeft} />
        </p>
        <Documenten
          naar={(bestandsnaam) => addressOf(uploadLoonstrook, { query: { naam: bestandsnaam } })}
          gestuurd={(loonstrook) => zet({ ...regel, loonstrook })}
        />
      </Uitleg>
      <div className="meedoen-knoppen">
        <Button appearance="subtle-button" onClick={weg}>
          <Beeld naam="weg" />
          {zeg(regel.bekend ? t.gestopt : f.haalWeg)}
          <span className="meedoen-alleen-voorlezen">: {naam}</span>
        </Button>
      </div>
    </Kaart>
  );
}
