import type { Taak } from '@meedoen/casework/bevoegdheid';
import { readFeiten } from '@meedoen/contract/feit';
import { readDossier } from '@meedoen/contract/persoon';
import { addDays, type IsoDate, parseDate } from '@meedoen/law/kernel';
import { datumLang, tijdstip } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Plichtenblad } from '../afstemming/Plichtenblad.tsx';
import { Begeleidingblad } from '../begeleiding/Begeleidingblad.tsx';
import { Besluitenlijst } from '../besluit/Besluitenlijst.tsx';
import { Bezwaarblad } from '../bezwaar/Bezwaarblad.tsx';
import { Boeteblad } from '../boete/Boeteblad.tsx';
import { Brievenlijst } from '../brief/Brievenlijst.tsx';
import { Contactblad } from '../contact/Contactblad.tsx';
import { Doelgroepblad } from '../doelgroep/Doelgroepblad.tsx';
import { Feitenblad } from '../feit/Feitenblad.tsx';
import { FeitToevoegen } from '../feit/FeitToevoegen.tsx';
import { Inkomensblad } from '../inkomen/Inkomensblad.tsx';
import { Instrumentenblad } from '../instrument/Instrumentenblad.tsx';
import { Inzageblad } from '../inzage/Inzageblad.tsx';
import { Verwijzingenblad } from '../ketenpartner/Verwijzingenblad.tsx';
import { Klachtblad } from '../klacht/Klachtblad.tsx';
import { Subsidieblad } from '../loonkostensubsidie/Subsidieblad.tsx';
import { Nazorgblad } from '../nazorg/Nazorgblad.tsx';
import { Betalingenblad } from '../recht/Betalingenblad.tsx';
import { Gebeurtenis } from '../recht/Gebeurtenis.tsx';
import { Scheidinglade } from '../scheiding/Scheidinglade.tsx';
import { Link } from '../schil/Naar.tsx';
import { useTitel } from '../schil/titel.ts';
import { Toetskap, useToetsen } from '../schil/toetsen.tsx';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Lezing, NietGevonden } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';
import { Verhaalblad } from '../verhaal/Verhaalblad.tsx';
import { Vertegenwoordigingblad } from '../vertegenwoordiging/Vertegenwoordigingblad.tsx';
import { Vorderingenblad } from '../vordering/Vorderingenblad.tsx';
import { Wijzigingenblad } from '../wijziging/Wijzigingenblad.tsx';
import { Wijzigingslade } from '../wijziging/Wijzigingslade.tsx';
import { Bekend } from './Bekend.tsx';
import { type Dossiergegevens, Dossierkop } from './Dossierkop.tsx';
import { Overzicht } from './Overzicht.tsx';
import './dossier.css';

const BLADEN = [
  ['', 'Overzicht'],
  ['feiten', 'Feiten'],
  ['besluiten', 'Besluiten'],
  ['bezwaar', 'Bezwaar'],
  ['klachten', 'Klachten'],
  ['begeleiding', 'Begeleiding'],
  ['doelgroepen', 'Doelgroepen'],
  ['instrumenten', 'Instrumenten'],
  ['verwijzingen', 'Verwijzingen'],
  ['nazorg', 'Werk en nazorg'],
  ['plichten', 'Plichten en afstemming'],
  ['boete', 'Signalen en boete'],
  ['loonkostensubsidie', 'Loonkostensubsidie'],
  ['betalingen', 'Betalingen'],
  ['vorderingen', 'Vorderingen'],
  ['verhaal', 'Verhaal'],
  ['brieven', 'Brieven'],
  ['contact', 'Contact en taken'],
  ['vertegenwoordiging', 'Vertegenwoordiging'],
  ['inzage', 'Wie keek mee'],
] as const;

/** A sheet that only who holds this task sees. */
const TAAK_VAN_BLAD: Partial<Readonly<Record<string, Taak>>> = {
  begeleiding: 'begeleiding-zien',
  doelgroepen: 'begeleiding-zien',
  instrumenten: 'begeleiding-zien',
  verwijzingen: 'begeleiding-zien',
  nazorg: 'begeleiding-zien',
  klachten: 'klacht-vastleggen',
  boete: 'boete-zien',
  loonkostensubsidie: 'loonkostensubsidie-behandelen',
  vorderingen: 'betaling-zien',
  verhaal: 'verhaal-zien',
  inzage: 'inzage-controleren',
};

/** Tabs that follow the day that somebody looks back to; the other ones say that they do not. */
const MET_BEKEND: readonly string[] = ['', 'feiten', 'besluiten', 'betalingen', 'brieven', 'contact'];

/** Somebody with a partner, now or before: who parted already reads so in the path. */
const isPaar = ({ huishouden }: Dossiergegevens): boolean => huishouden.some(({ relatie }) => relatie === 'partner');

/** A person's file: a record that lives for years, seen as known on a day. */
export default function Dossier() {
  const { persoonId = '', blad = '' } = useParams();
  const { vandaag } = useSessie();
  const mag = useMag();
  const ga = useNavigate();
  const [adres, setAdres] = useSearchParams();
  const [lade, setLade] = useState<'feit' | 'gebeurtenis' | 'scheiding' | 'wijziging'>();
  const gevraagd = parseDate(adres.get('bekend') ?? '');
  const bekendOp = gevraagd && gevraagd < vandaag ? gevraagd : undefined;
  const op = { params: { persoonId }, query: bekendOp ? { bekendOp } : {} };
  const dossier = useLees(readDossier, op, { houdVorige: true });
  const feiten = useLees(readFeiten, op, { houdVorige: true, aan: dossier.data !== undefined });
  useTitel(dossier.data?.persoon.naam ?? 'Dossier');

  const momenten = useMemo(
    () => [...new Set((feiten.data?.wijzigmomenten ?? []).map((moment) => tijdstip(moment).datum))].sort(),
    [feiten.data],
  );
  const zetBekend = (dag: IsoDate | undefined) => {
    const nieuw = new URLSearchParams(adres);
    if (dag && dag < vandaag) nieuw.set('bekend', dag);
    else nieuw.delete('bekend');
    setAdres(nieuw, { replace: true });
  };
  /** The tabs that can be seen as they were known on a day. */
  const metBekend = MET_BEKEND.includes(blad);
  const nu = bekendOp ?? vandaag;
  const vorige = () => zetBekend(momenten.findLast((dag) => dag < nu) ?? addDays(nu, -1));
  const volgende = () => bekendOp && zetBekend(momenten.find((dag) => dag > nu));
  useToetsen([
    { toets: ',', uitleg: 'vorige wijziging', kan: metBekend, doe: vorige },
    { toets: '.', uitleg: 'volgende wijziging', kan: metBekend && bekendOp !== undefined, doe: volgende },
    { toets: 'a', toon: 'A', uitleg: 'feit toevoegen', kan: mag('feit-vastleggen'), doe: () => setLade('feit') },
    {
      toets: 'w',
      toon: 'W',
      uitleg: 'wijziging invoeren',
      kan: mag('aanvraag-invoeren'),
      doe: () => setLade('wijziging'),
    },
    {
      toets: 'b',
      toon: 'B',
      uitleg: 'besluiten',
      kan: blad !== 'besluiten',
      doe: () => void ga(`/dossiers/${persoonId}/besluiten`),
    },
    { toets: 'Escape', toon: 'Esc', uitleg: 'terug naar de lijst', doe: () => void ga(-1) },
  ]);
  const blijf = adres.get('bekend') ? `?bekend=${adres.get('bekend')}` : '';

  return (
    <Lezing kop="Dossier" van={dossier} regels={12} wat="het dossier">
      {(gegevens) => {
        const lopend = gegevens.rechten.find((recht) => !recht.einddatum) ?? gegevens.rechten[0];
        return (
          <>
            <Dossierkop dossier={gegevens}>
              {mag('recht-wijzigen') && lopend && (
                <Button appearance="secondary-action-button" onClick={() => setLade('gebeurtenis')}>
                  Overlijden, verhuizing, detentie
                </Button>
              )}
              {mag('recht-wijzigen') && lopend && isPaar(gegevens) && (
                <Button appearance="secondary-action-button" onClick={() => setLade('scheiding')}>
                  Uit elkaar
                </Button>
              )}
              {mag('aanvraag-invoeren') && (
                <Button appearance="secondary-action-button" onClick={() => setLade('wijziging')}>
                  Wijziging invoeren <Toetskap toets="W" />
                </Button>
              )}
              {mag('feit-vastleggen') && (
                <Button appearance="secondary-action-button" onClick={() => setLade('feit')}>
                  Feit toevoegen <Toetskap toets="A" />
                </Button>
              )}
              {mag('besluit-voorstellen') && (
                <Link className="utrecht-button utrecht-button--primary-action" to={`/dossiers/${persoonId}/besluiten`}>
                  Besluiten <Toetskap toets="B" />
                </Link>
              )}
            </Dossierkop>
            <nav aria-label="Bladen van het dossier">
              <ul className="mdn-tabs">
                {BLADEN.filter(([pad]) => {
                  const taak = TAAK_VAN_BLAD[pad];
                  return taak === undefined || mag(taak);
                }).map(([pad, naam]) => (
                  <li key={pad}>
                    <Link
                      className="mdn-tabs__tab"
                      to={`/dossiers/${persoonId}${pad ? `/${pad}` : ''}${blijf}`}
                      aria-current={blad === pad ? 'page' : undefined}
                    >
                      {naam}
                      {pad === 'feiten' && feiten.data && <span className="mdn-tel">{feiten.data.feiten.length}</span>}
                      {pad === 'contact' && gegevens.openTaken > 0 && (
                        <span className="mdn-tel">{gegevens.openTaken}</span>
                      )}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            {metBekend && (
              <Bekend
                vandaag={vandaag}
                bekendOp={bekendOp}
                momenten={momenten}
                onKies={zetBekend}
                onVorige={vorige}
                onVolgende={volgende}
              />
            )}
            {!metBekend && bekendOp && (
              <p className="mdn-melding mdn-melding--warning" role="status">
                U kijkt terug naar {datumLang(bekendOp)}. Dit blad laat zien hoe het vandaag is.{' '}
                <button type="button" className="mdn-linkknop" onClick={() => zetBekend(undefined)}>
                  Terug naar vandaag
                </button>
              </p>
            )}
            <div className={metBekend ? undefined : 'mdn-dossier__blad'}>
              {blad === '' && <Overzicht dossier={gegevens} recht={lopend?.id} feiten={feiten} bekendOp={bekendOp} />}
              {blad === 'feiten' && (
                <div className="mdn-stapel">
                  {!bekendOp && mag('dossier-zien') && <Wijzigingenblad persoon={gegevens.persoon.id} />}
                  {!bekendOp && mag('dossier-zien') && (
                    <Inkomensblad persoon={gegevens.persoon.id} naam={gegevens.persoon.naam} />
                  )}
                  <Feitenblad persoon={gegevens.persoon.id} naam={gegevens.persoon.naam} feiten={feiten} />
                </div>
              )}
              {blad === 'besluiten' && <Besluitenlijst dossier={gegevens} bekendOp={bekendOp} />}
              {blad === 'bezwaar' && <Bezwaarblad persoon={persoonId} />}
              {blad === 'klachten' && <Klachtblad persoon={persoonId} />}
              {blad === 'begeleiding' && <Begeleidingblad persoon={persoonId} />}
              {blad === 'doelgroepen' && <Doelgroepblad persoon={persoonId} />}
              {blad === 'instrumenten' && <Instrumentenblad persoon={persoonId} />}
              {blad === 'verwijzingen' && <Verwijzingenblad persoon={persoonId} />}
              {blad === 'nazorg' && <Nazorgblad persoon={persoonId} />}
              {blad === 'plichten' && <Plichtenblad persoon={persoonId} />}
              {blad === 'boete' && <Boeteblad persoon={persoonId} />}
              {blad === 'loonkostensubsidie' && <Subsidieblad persoon={persoonId} />}
              {blad === 'betalingen' && <Betalingenblad rechten={gegevens.rechten} bekendOp={bekendOp} />}
              {blad === 'vorderingen' && <Vorderingenblad persoon={persoonId} />}
              {blad === 'verhaal' && <Verhaalblad persoon={persoonId} />}
              {blad === 'brieven' && <Brievenlijst persoon={persoonId} bekendOp={bekendOp} />}
              {blad === 'contact' && <Contactblad persoon={persoonId} bekendOp={bekendOp} />}
              {blad === 'vertegenwoordiging' && (
                <Vertegenwoordigingblad persoon={persoonId} naam={gegevens.persoon.naam} />
              )}
              {blad === 'inzage' && <Inzageblad persoon={persoonId} />}
              {!BLADEN.some(([pad]) => pad === blad) && <NietGevonden />}
            </div>
            {lade === 'feit' && (
              <FeitToevoegen persoon={persoonId} huishouden={gegevens.huishouden} onSluit={() => setLade(undefined)} />
            )}
            {lade === 'wijziging' && (
              <Wijzigingslade persoon={persoonId} naam={gegevens.persoon.naam} onSluit={() => setLade(undefined)} />
            )}
            {lade === 'scheiding' && lopend && <Scheidinglade recht={lopend.id} onSluit={() => setLade(undefined)} />}
            {lade === 'gebeurtenis' && lopend && (
              <Gebeurtenis
                recht={lopend.id}
                gemeente={lopend.gemeente}
                huishouden={gegevens.huishouden}
                persoon={persoonId}
                onSluit={() => setLade(undefined)}
              />
            )}
          </>
        );
      }}
    </Lezing>
  );
}
